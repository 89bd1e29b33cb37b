import assert from "node:assert/strict";
import { followUpNames } from "../../src/stories/followUpFormat";
import { assess, planOf } from "../../src/taskpane/followUp/assess";
import { faultsIn, readFollowUp } from "../../src/workbook/followUp";
import type { CellContent } from "../../src/workbook/scenario";
import { makeFollowUp } from "../../src/workbook/makeFollowUp";
import { renameScenario } from "../../src/workbook/scenarioSheets";
import { writeCells } from "../../src/workbook/writeCells";
import { inWorkbook } from "./inWorkbook";
import { smallTown, theScenario } from "./smallTown";

describe("a follow-up on a sheet of its own", () => {
  it("holds the plan as it was, and gives plan, outcome and forecast of what is filled in", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const scenario = await theScenario();
      assert.equal(await readFollowUp(scenario.name), null);
      await makeFollowUp(scenario.sheetId, planOf(scenario)!, "sv");
      const before = (await readFollowUp(scenario.name))!;
      assert.equal(before.name, "Uppföljning Scenario");
      assert.equal(before.years.length, 10);
      assert.deepEqual(
        before.years.map(({ ownPlanned }) => ownPlanned),
        [...scenario.plan!.savings],
      );
      assert.equal(before.years[0]!.costPlanned, scenario.plan!.costs[0]!);
      assert.equal(assess(before, scenario)!.realisation, null);

      // year 0 costs what was planned; in year 1 half of the planned reduction comes
      const cell = (address: string) => ({ sheetId: before.sheetId, address });
      const half = before.years[1]!.ownPlanned / 2;
      await writeCells([
        { at: cell("C9"), value: before.years[0]!.costPlanned },
        { at: cell("I10"), value: half },
        { at: cell("E9"), value: 97 },
        { at: cell("G10"), value: 3 },
        { at: before.knownAt, value: 2 },
      ]);
      await workbook.calculate();
      const after = (await readFollowUp(scenario.name))!;
      const found = assess(after, scenario)!;
      assert.equal(found.realisation, 0.5);
      assert.equal(found.years[1]!.actual, half);
      assert.equal(found.years[2]!.forecast, before.years[2]!.ownPlanned / 2);
      assert.deepEqual(found.smallYears, [1]);
      assert.ok(Math.abs(found.returned!.actual - found.returned!.planned / 2) < 1e-6);
      // the sheet says the same: the forecast of year 2 stands in FOLLOWUP's last column, less the cost beside it
      const column = (letters: string) =>
        Array.from({ length: 40 }, (_, row) => workbook.cell(after.name, `${letters}${row + 1}`));
      assert.ok(column("G").includes(found.years[2]!.forecast));
      assert.ok(column("H").includes(found.net[0]!));
      assert.equal(found.net[0], -before.years[0]!.costPlanned);
      assert.deepEqual(after.faults, []); // what is blank was not planned
    }));

  const place = (row: number, column: number) => ({ sheetId: "", address: `row ${row} column ${column}` });
  /** A year: planned and actual cost, persons reached, persons averted, own reduction. */
  const faultsOf = (known: number, ...years: CellContent[][]) =>
    faultsIn([["Year", "", "Cost", "", "Reached", "", "Averted", "", "Own"], ...years], known, place).map(
      ({ kind, year, column, at }) => [kind, year, column, at.address],
    );

  it("refuses a text where an amount belongs: abc is not 0 kr, in a known year or in one to come", () => {
    assert.deepEqual(faultsOf(1, [0, 10, "abc", 5, 5, 1, 1, 20, 20], [1, 10, "", 5, "", 1, "", 20, "-20"]), [
      ["text", 0, "Cost", "row 1 column 2"],
      ["text", 1, "Own", "row 2 column 8"],
    ]);
  });

  it("asks about a known year that is blank where something was planned, and about a minus where none is expected", () => {
    assert.deepEqual(faultsOf(2, [0, 10, 10, 5, "", 0, "", 0, ""], [1, 0, "", 0, 0, 1, 1, 20, -20]), [
      ["blank", 0, "Reached", "row 1 column 4"],
      ["minus", 1, "Own", "row 2 column 8"],
    ]);
    assert.deepEqual(faultsOf(0, [0, 10, "", 5, "", 1, "", 20, ""]), []); // nothing is known yet
    assert.deepEqual(faultsOf(1, [0, 10, 10, 5, 5, 1, 1, -20, -15]), []); // a loss was planned
  });

  it("asks about an outcome that shows as a date: a day in the money column is no amount", () =>
    inWorkbook(smallTown("en"), async ({ Excel }) => {
      const scenario = await theScenario();
      await makeFollowUp(scenario.sheetId, planOf(scenario)!, "en");
      const { sheetId } = (await readFollowUp(scenario.name))!;
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        const cost = sheet.names.getItem(followUpNames.years).getRange().getCell(1, 2);
        cost.numberFormat = [["yyyy-mm-dd"]];
        cost.values = [[45413]];
        await context.sync();
      });
      const { faults } = (await readFollowUp(scenario.name))!;
      assert.deepEqual(
        faults.map(({ kind, year }) => [kind, year]),
        [["day", 0]],
      );
    }));

  it("with a text among the outcomes says nothing of how it goes", () =>
    inWorkbook(smallTown("en"), async () => {
      const scenario = await theScenario();
      await makeFollowUp(scenario.sheetId, planOf(scenario)!, "en");
      const content = (await readFollowUp(scenario.name))!;
      const fault = { kind: "text", year: 0, column: "Cost, outcome", at: content.knownAt } as const;
      assert.equal(assess({ ...content, faults: [fault] }, scenario), null);
    }));

  it("is found again when its scenario is renamed", () =>
    inWorkbook(smallTown("en"), async () => {
      const scenario = await theScenario();
      await makeFollowUp(scenario.sheetId, planOf(scenario)!, "en");
      await renameScenario(scenario.sheetId, "Early help's plan");
      assert.equal((await readFollowUp("Early help's plan"))?.years.length, 10);
      assert.equal(await readFollowUp("Scenario"), null);
    }));

  it("with something else than a whole number for the known years says nothing of the outcome", () =>
    inWorkbook(smallTown("en"), async () => {
      const scenario = await theScenario();
      await makeFollowUp(scenario.sheetId, planOf(scenario)!, "en");
      const content = (await readFollowUp(scenario.name))!;
      for (const known of ["two", 1.5, -1, 11]) assert.equal(assess({ ...content, known }, scenario), null);
      assert.equal(assess({ ...content, known: "" }, scenario)!.known, 0);
    }));
});
