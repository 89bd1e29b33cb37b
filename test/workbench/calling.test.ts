import assert from "node:assert/strict";
import type { Story } from "../../src/stories/story";
import { openWorkbook } from "../../src/workbench/node";
import { smallFunctions } from "./small";

const story: Story = {
  id: "calling",
  title: "Calling",
  says: "How a function is called.",
  language: "en",
  names: {},
  sheets: [
    {
      name: "A",
      widths: [],
      rows: [
        [1, null, "x", true],
        ["=SOCIAL.SEEN(A1:D1,A1)"],
        ["=SOCIAL.SEEN(A1,B1,2)"],
        ["=SOCIAL.SEEN({1,2;3,4},,2)"],
        ["=SOCIAL.SEEN(A1/0,1)"],
        ["=SOCIAL.SEEN(B1,1)"],
        ["=SOCIAL.PRODUCT(1,-1)+1"],
        ["=SOCIAL.STEPS(1,2)"],
        [],
        ["=SOCIAL.STEPS(SUM(A8:A9),2)"],
        [],
        ["=SOCIAL.STEPS(SUM(A10:A11),2)"],
        [],
        ["=SOCIAL.STEPS(1,2)"],
        ["in the way"],
        ["=NOSUCH(1)"],
      ],
    },
  ],
};

describe("a worksheet function in the grid is called as Excel calls it", () => {
  it("for Windows: a blank cell is 0", async () => {
    const open = await openWorkbook(story, { functions: smallFunctions(), platform: "Win32" });
    assert.equal(open.cell("A", "A2"), '[[[1,0,"x",true]],1,null]');
    assert.equal(open.cell("A", "A3"), "[[[1]],0,2]");
    assert.equal(open.cell("A", "A6"), "[[[0]],1,null]");
    open.close();
  });

  it("on the web: a blank cell is null", async () => {
    const open = await openWorkbook(story, { functions: smallFunctions(), platform: "OfficeOnline" });
    assert.equal(open.cell("A", "A2"), '[[[1,null,"x",true]],1,null]');
    assert.equal(open.cell("A", "A6"), "[[[null]],1,null]");
    open.close();
  });

  it("what is left out is null, an error in an argument is the answer, and a refusal keeps its sentence", async () => {
    const open = await openWorkbook(story, { functions: smallFunctions() });
    assert.equal(open.cell("A", "A4"), "[[[1,2],[3,4]],null,2]");
    assert.equal(open.cell("A", "A5"), "#DIV/0!");
    assert.equal(open.cell("A", "A7"), "#VALUE!");
    assert.equal(open.sentence("A", "A7"), "negative: -1");
    assert.equal(open.cell("A", "A16"), "#NAME?");
    open.close();
  });

  it("a spill that reads a spill that reads a spill is right the first time, and a blocked one says #SPILL!", async () => {
    const open = await openWorkbook(story, { functions: smallFunctions() });
    assert.deepEqual([open.cell("A", "A8"), open.cell("A", "A9")], [1, 2]);
    assert.deepEqual([open.cell("A", "A10"), open.cell("A", "A11")], [3, 4]);
    assert.deepEqual([open.cell("A", "A12"), open.cell("A", "A13")], [7, 8]);
    assert.equal(open.cell("A", "A14"), "#SPILL!");
    open.close();
  });
});
