import assert from "node:assert/strict";
import { measureByYear } from "../../src/model/measureByYear";
import { liveCharts, type LiveChartId } from "../../src/stories/chartTables";
import { insertChart } from "../../src/workbook/insertChart";
import type { NodeWorkbook } from "../../src/workbench/node";
import { assertDrawn, expected, live } from "./drawnCharts";
import { inWorkbook } from "./inWorkbook";
import { inputOf, inSheet, smallTown, theScenario } from "./smallTown";

const ids = Object.keys(liveCharts) as LiveChartId[];

/** Writes more rows of costs below the first, as a person would: an actor each, who bears 1 000 SEK a year from 16 to 64. */
async function addActors(workbook: NodeWorkbook, actors: readonly string[]): Promise<void> {
  const { at } = (await theScenario()).costs[1]!;
  const row = Number(at.address.slice(1));
  await inSheet(workbook, (sheet) => {
    sheet.getRange(`${row}:${row + actors.length - 1}`).insert("Down");
    sheet.getRange(`A${row}:F${row + actors.length - 1}`).values = actors.map((actor) => [actor, 1000, 16, 64, 1, 1]);
  });
  await workbook.calculate();
}

const payers = (count: number) => Array.from({ length: count }, (_, place) => `Payer ${place + 1}`);

describe("a cost table with many actors", () => {
  it("counts the municipality's last part, in the books and in every chart: 25 actors", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const before = (await theScenario()).plan!.savings;
      await addActors(workbook, [...payers(21), "Municipality: Schools"]);
      const after = await theScenario();
      assert.equal(after.measure!.costs.actors.length, 25);
      // the board takes home half of 150 000 SEK a person; the schools all of their 1 000
      after.plan!.savings.forEach((saved, year) => {
        const wanted = (before[year]! * 76000) / 75000;
        assert.ok(Math.abs(saved - wanted) < 1e-6, `year ${year}: ${saved}, not ${wanted}`);
      });
      for (const id of ids) await insertChart(after.sheetId, live(id, after));
      await workbook.calculate();
      for (const id of ids) assertDrawn(workbook, id, expected(after)[id]);
    }));

  it("has in its charts those who came afterwards: in the total, and as others", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const before = await theScenario();
      for (const id of ids) await insertChart(before.sheetId, live(id, before));
      await addActors(workbook, [...payers(21), "Municipality: Schools"]);
      const after = await theScenario();
      const wanted = expected(after);
      for (const id of ["results", "cumulative", "mark"] as const) assertDrawn(workbook, id, wanted[id]);

      const [pays, gains] = wanted.purse as [number[], number[]];
      // the municipality, the 21 who came, the region, the insurance agency, other municipalities
      const came = [...gains.slice(1, 22), gains.at(-1)!].reduce((sum, amount) => sum + amount, 0);
      assert.ok(came > 0);
      assertDrawn(workbook, "purse", [
        [pays[0]!, 0, 0, 0],
        [gains[0]!, gains[22]!, gains[23]!, came],
      ]);

      const byActor = Object.fromEntries(
        after.measure!.costs.actors.map((actor, place) => [actor, wanted.byAge[place]!]),
      );
      const drawn = before.measure!.costs.actors.map((actor) => byActor[actor]!);
      assertDrawn(workbook, "byAge", [...drawn, wanted.byAge.at(-1)!]);
    }));

  it("is read whole, however many they are: 103 actors in the books and in the charts", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      await addActors(workbook, payers(100));
      const after = await theScenario();
      assert.deepEqual([after.problems, after.bookedOtherwise], [[], null]);
      await insertChart(after.sheetId, live("cumulative", after));
      await workbook.calculate();
      assertDrawn(workbook, "cumulative", expected(after).cumulative);
    }));

  it("knows actors by their names as they are, whatever signs are in them", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      await addActors(workbook, ["Payer *", "Payer ~1?", "Payer 1"]);
      const after = await theScenario();
      for (const id of ["purse", "byAge"] as const) await insertChart(after.sheetId, live(id, after));
      await workbook.calculate();
      for (const id of ["purse", "byAge"] as const) assertDrawn(workbook, id, expected(after)[id]);
    }));

  it("counts the years that came after the chart: who gains, over 30 years instead of 10", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const before = await theScenario();
      await insertChart(before.sheetId, live("purse", before));
      const horizon = inputOf(before, "horizon").valueAt.address;
      await inSheet(workbook, (sheet) => (sheet.getRange(horizon).values = [[30]]));
      await workbook.calculate();
      const after = await theScenario();
      const { programme, costs } = after.measure!;
      assert.equal(measureByYear(programme, costs).cost.length, 30);
      assertDrawn(workbook, "purse", expected(after).purse);
    }));
});
