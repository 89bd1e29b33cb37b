import assert from "node:assert/strict";
import { requestCells } from "../../src/stories/requestCells";
import { rowEdits } from "../../src/taskpane/rows/rowEdits";
import { removeRow } from "../../src/workbook/removeRow";
import type { Scenario } from "../../src/workbook/scenario";
import { writeCells } from "../../src/workbook/writeCells";
import { writeRows } from "../../src/workbook/writeRows";
import { inWorkbook } from "./inWorkbook";
import { refuse } from "./refusing";
import { inputOf, smallTown, theScenario } from "./smallTown";

const seen = ({ requests }: Scenario) => requests!.map(({ name }) => name);
const asked = ({ fund }: Scenario) => fund!.requests.map(({ name, amount }) => [name, amount]);
const one = (letter: string) => [`Insats ${letter}`, 4, 2e6, 2, 0.5e6, 1, 4, "Egen bedömning"];
const adding = (scenario: Scenario, letters: readonly string[]) => ({
  sheetId: scenario.sheetId,
  block: "Requests" as const,
  replaces: false,
  seen: seen(scenario),
  rows: letters.map((letter) => requestCells(one(letter))),
});

describe("the requests to a fund, changed from the pane", () => {
  it("one is added where a row is free, with its source, and the formulas of the fund count it", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      assert.deepEqual(await writeRows(adding(before, ["E"])), { outcome: "written" });
      await workbook.calculate();
      const after = await theScenario();
      assert.deepEqual(asked(after), [...asked(before), ["Insats E", 2e6]]);
      assert.equal(after.requests!.at(-1)!.source, "Egen bedömning");
      // year 4 of the fund's flows: what is asked for
      assert.equal(workbook.cell("Scenario", "Y57"), 2e6);
    }));

  it("five more than there are free rows for make room, and what stands below and beside stays whole", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      assert.deepEqual(await writeRows(adding(before, [..."EFGHI"])), { outcome: "written" });
      await workbook.calculate();
      const after = await theScenario();
      assert.deepEqual(after.problems, []);
      assert.equal(after.fund!.requests.length, 4 + 5);
      assert.deepEqual(after.downturn, before.downturn);
      assert.deepEqual(after.answers.length, before.answers.length);
      assert.equal(workbook.cell("Scenario", "Y57"), 5 * 2e6);
    }));

  it("one is changed: only the amount is written, and not over what somebody else has written meanwhile", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      const [first] = before.requests!;
      const dearer = first!.cells.map((cell) => (cell === 4e6 ? 6e6 : cell));
      const edits = rowEdits(first!, dearer);
      assert.deepEqual(
        edits.map(({ value, was }) => [was, value]),
        [[4e6, 6e6]],
      );
      assert.deepEqual(await writeCells(edits), { outcome: "written" });
      await workbook.calculate();
      assert.equal((await theScenario()).fund!.requests[0]!.amount, 6e6);
      assert.deepEqual(await writeCells(edits), { outcome: "moved" });
    }));

  it("each of the four is taken out, and the others are as they were", async () => {
    for (const index of [0, 1, 2, 3]) {
      await inWorkbook(smallTown("sv"), async (workbook) => {
        const before = await theScenario();
        const removal = { block: "Requests" as const, row: before.requests![index]!, seen: seen(before) };
        assert.deepEqual(await removeRow(removal), { outcome: "written" });
        await workbook.calculate();
        const after = await theScenario();
        assert.deepEqual(after.problems, []);
        assert.deepEqual(
          asked(after),
          asked(before).filter((_, row) => row !== index),
        );
        assert.deepEqual(after.downturn, before.downturn);
      });
    }
  });

  it("where Excel refuses in the middle, everything is put back", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      refuse(workbook, { member: "values", after: 3, times: 1 }, "no more");
      const written = await writeRows(adding(before, [..."EFGHI"]));
      assert.equal(written.outcome, "failed");
      const after = await theScenario();
      assert.deepEqual(after.requests, before.requests);
      assert.deepEqual(after.blocks, before.blocks);
    }));

  it("an empty last year lets all starts return their money again", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const lastYear = async () => (await theScenario()).fund!.rules.lastRepaying;
      const { valueAt } = inputOf(await theScenario(), "lastRepaying");
      for (const value of [2, ""]) {
        await writeCells([{ at: valueAt, value }]);
        await workbook.calculate();
        assert.equal(await lastYear(), value === "" ? null : value);
      }
    }));
});
