import assert from "node:assert/strict";
import { insertChart, type NativeChart } from "../../src/workbook/insertChart";
import { inWorkbook } from "./inWorkbook";
import { inSheet, smallTown, theScenario } from "./smallTown";

const chart: NativeChart = {
  ...{ id: "cumulative", title: "When the money is back", type: "Line", note: "SEK", format: "kronor" },
  numbers: { axis: "Year", marks: [0, 1], series: [{ name: "The municipality", values: [-5, 3] }] },
};

describe("a chart of Excel's own", () => {
  it("stands with its numbers to the right of the scenario, which is read as before", () =>
    inWorkbook(smallTown("sv"), async ({ Excel, cell }) => {
      const before = await theScenario();
      await insertChart(before.sheetId, chart);
      assert.deepEqual(await theScenario(), before);
      assert.deepEqual(
        [cell("Scenario", "BS1"), cell("Scenario", "BT3"), cell("Scenario", "BT4")],
        ["When the money is back", "The municipality", -5],
      );
      await Excel.run(async (context) => {
        const charts = context.workbook.worksheets.getItem("Scenario").charts.load("items/name");
        await context.sync();
        assert.equal(charts.items.map(({ name }) => name).join(), "Chart_cumulative");
      });
    }));

  it("takes the place of the one that was inserted before", () =>
    inWorkbook(smallTown("sv"), async ({ Excel }) => {
      const { sheetId } = await theScenario();
      await insertChart(sheetId, chart);
      await insertChart(sheetId, { ...chart, title: "Again" });
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Scenario");
        const charts = sheet.charts.load("items/name, items/title/text");
        const cells = sheet.names.getItem("Chart_cumulative").getRange().load("values");
        await context.sync();
        assert.equal(charts.items.map(({ title }) => title.text).join(), "Again");
        assert.equal(cells.values[0]![0], "Again");
      });
    }));

  it("is not inserted on a protected sheet, and nothing of it stays", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const { sheetId } = await theScenario();
      await inSheet(workbook, (sheet) => sheet.protection.protect());
      await assert.rejects(insertChart(sheetId, chart));
      assert.equal(workbook.cell("Scenario", "BS1"), "");
    }));
});
