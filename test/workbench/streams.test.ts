import assert from "node:assert/strict";
import type { Story } from "../../src/stories/story";
import { CellError, customFunctions, type WorksheetFunction } from "../../src/workbench/grid/customFunctions";
import { openWorkbook, type NodeWorkbook } from "../../src/workbench/node";

interface Invocation {
  setResult(value: unknown): void;
  onCanceled(): void;
}

const story: Story = {
  id: "streams",
  title: "Streams",
  says: "A function that goes on telling.",
  language: "en",
  names: {},
  sheets: [
    { name: "A", widths: [], rows: [[10], ["=SOCIAL.DRAWS(A1)"], [], [], ["=SUM(A2:A3)"], ["=SOCIAL.DRAWS(-1)"]] },
  ],
};

describe("a streaming function in the grid", () => {
  let open: NodeWorkbook;
  let heard: string[];
  let tell: (value: unknown) => void;
  let closed: boolean;

  beforeEach(async () => {
    heard = [];
    closed = false;
    const associated = new Map<string, WorksheetFunction>();
    customFunctions(associated).associate({
      DRAWS: (count, given) => {
        if (Number(count) < 0) throw new CellError("#VALUE!", "fewer than none");
        const invocation = given as Invocation;
        heard.push(`called ${String(count)}`);
        invocation.onCanceled = () => heard.push(`cancelled ${String(count)}`);
        tell = invocation.setResult;
      },
    });
    const parameters = [{ name: "count", type: "any" }];
    const declared = [{ id: "DRAWS", name: "DRAWS", parameters, options: { stream: true, cancelable: true } }];
    open = await openWorkbook(story, { functions: { declared, associated } });
  });
  afterEach(() => {
    if (!closed) open.close();
  });

  const shown = async () => {
    await new Promise((resolve) => setTimeout(resolve, 80));
    await open.calculate();
    return ["A2", "A3", "A5"].map((cell) => open.cell("A", cell));
  };
  const write = (address: string, value: string | number) =>
    open.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("A").getRange(address).values = [[value]];
      await context.sync();
    });

  it("shows #N/A until it has told something, and then what it told last", async () => {
    assert.deepEqual(await shown(), ["#N/A", "", "#N/A"]);
    tell(1);
    tell(2);
    assert.deepEqual(await shown(), [2, "", 2]);
    tell([[3], [4]]);
    assert.deepEqual(await shown(), [3, 4, 7]);
    tell(new CellError("#NUM!"));
    assert.deepEqual((await shown())[0], "#NUM!");
    assert.deepEqual(heard, ["called 10"]);
  });

  it("gathers what is told, so that a hundred results are one calculation", async () => {
    let calculations = 0;
    open.host.calculation.onEnd(() => calculations++);
    for (let draw = 0; draw < 100; draw++) tell(draw);
    assert.deepEqual(await shown(), [99, "", 99]);
    assert.equal(calculations, 1);
  });

  it("is cancelled and called anew when what it reads changes; what the old one tells is not heard", async () => {
    const old = tell;
    old(1);
    await shown();
    await write("A1", 20);
    assert.deepEqual(heard, ["called 10", "cancelled 10", "called 20"]);
    old(5);
    assert.deepEqual(await shown(), ["#N/A", "", "#N/A"]);
    tell(6);
    assert.deepEqual(await shown(), [6, "", 6]);
  });

  it("is cancelled when it is taken out of its cell, and when the workbook closes", async () => {
    await write("A2", "text");
    assert.deepEqual(heard, ["called 10", "cancelled 10"]);
    await write("A2", "=SOCIAL.DRAWS(30)");
    open.close();
    closed = true;
    assert.deepEqual(heard, ["called 10", "cancelled 10", "called 30", "cancelled 30"]);
  });

  it("may refuse at once, with its sentence", async () => {
    await shown();
    assert.equal(open.cell("A", "A6"), "#VALUE!");
    assert.equal(open.sentence("A", "A6"), "fewer than none");
  });
});
