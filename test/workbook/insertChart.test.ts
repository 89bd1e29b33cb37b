import assert from "node:assert/strict";
import { charts as say } from "../../src/locales/en/charts";
import { liveCharts, type LiveChartId } from "../../src/stories/chartTables";
import { keptWith } from "../../src/workbench/grid/kept";
import type { NodeWorkbook } from "../../src/workbench/node";
import { addInput } from "../../src/workbook/addInput";
import { insertChart } from "../../src/workbook/insertChart";
import { assertDrawn, chart, drawn, expected, expectedAtFirst, live } from "./drawnCharts";
import { inWorkbook } from "./inWorkbook";
import { refuse } from "./refusing";
import { inputOf, inSheet, smallTown, theScenario } from "./smallTown";

describe("a chart of Excel's own", () => {
  it("stands on a new scenario from the start, and follows when an input changes and rows come", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const before = await theScenario();
      for (const id of ["results", "cumulative"] as const) assertDrawn(workbook, id, expectedAtFirst(before)[id]);
      const effect = inputOf(before, "effect").valueAt.address;
      await inSheet(workbook, (sheet) => {
        sheet.getRange(effect).values = [[0.28]];
        sheet.getRange("8:9").insert("Down");
      });
      const after = await theScenario();
      assert.notDeepEqual(expected(after).results, expected(before).results);
      for (const id of ["results", "cumulative"] as const) assertDrawn(workbook, id, expectedAtFirst(after)[id]);
      assert.equal(drawn(workbook, "results")[0]!.categories.join(), "0,1,2,3,4,5,6,7,8,9");
    }));

  it("draws live formulas that say what the pane says, whatever is inserted", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const ids = Object.keys(liveCharts) as LiveChartId[];
      const before = await theScenario();
      for (const id of ids) await insertChart(before.sheetId, live(id, before));
      await workbook.calculate();
      for (const id of ids) assertDrawn(workbook, id, expected(before)[id]);
      const write = (input: string, value: number) => [inputOf(before, input).valueAt.address, value] as const;
      const changes = [write("growth", 0.02), write("intakes", 3), write("effect", 0.25), write("moveOut", 0.1)];
      await inSheet(workbook, (sheet) => {
        for (const [address, value] of changes) sheet.getRange(address).values = [[value]];
      });
      const { sheetId } = before;
      await addInput({ sheetId, block: "Terms", id: "target", label: "Result target", value: 0.02 });
      await workbook.calculate();
      const after = await theScenario();
      assert.deepEqual(expected(after).results[5], new Array(10).fill(60e6)); // 2 % of 3 000 million
      for (const id of ids) assertDrawn(workbook, id, expected(after)[id]);

      for (const id of ["cumulative", "purse"] as const) await insertChart(before.sheetId, live(id, after, "cashable"));
      await workbook.calculate();
      const home = expected(after, "cashable");
      assert.notDeepEqual(home.purse, expected(after).purse); // half of the social board's costs can be taken home
      for (const id of ["cumulative", "purse"] as const) assertDrawn(workbook, id, home[id]);
    }));

  it("passes on an error of the measure, and draws no zeros for it", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const scenario = await theScenario();
      await insertChart(scenario.sheetId, live("purse", scenario));
      const effect = inputOf(scenario, "effect").valueAt.address;
      await inSheet(workbook, (sheet) => (sheet.getRange(effect).values = [["unknown"]]));
      const values = drawn(workbook, "purse")[1]!.values;
      assert.deepEqual(new Set(values), new Set([null]));
    }));

  it("stands with its numbers below the scenario, which is read as before", () =>
    inWorkbook(smallTown("sv"), async ({ Excel }) => {
      const before = await theScenario();
      await insertChart(before.sheetId, chart);
      assert.deepEqual(await theScenario(), before);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Scenario");
        const cells = sheet.names.getItem("Chart_balance").getRange().load("values, rowIndex");
        await context.sync();
        assert.deepEqual(cells.values, [
          ["What is in the fund", ""],
          ["SEK", ""],
          ["Year", "The fund"],
          [0, -5],
          [1, 3],
        ]);
      });
    }));

  it("takes the place of the one that was inserted before", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const { sheetId } = await theScenario();
      const place = () =>
        workbook.Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Scenario");
          const charts = sheet.charts.load("items/name, items/title/text, items/left, items/top");
          const cells = sheet.names.getItem("Chart_balance").getRange().load("values, rowIndex");
          await context.sync();
          const [one, ...others] = charts.items.filter(({ name }) => name.startsWith("Chart_balance"));
          assert.equal(others.length, 0);
          return [one!.title.text, cells.values[0]![0] as string, cells.rowIndex, one!.left, one!.top];
        });
      await insertChart(sheetId, chart);
      const [, , ...at] = await place();
      await insertChart(sheetId, { ...chart, title: "Again" });
      assert.deepEqual(await place(), ["Again", "Again", ...at]);
    }));

  it("whose numbers were deleted with their rows is made anew", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const { sheetId } = await theScenario();
      await insertChart(sheetId, chart);
      await workbook.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Scenario");
        const cells = sheet.names.getItem("Chart_balance").getRange().load("rowIndex, rowCount");
        await context.sync();
        sheet.getRange(`${cells.rowIndex + 1}:${cells.rowIndex + cells.rowCount}`).delete("Up");
        await context.sync();
      });
      await insertChart(sheetId, { ...chart, title: "Again" });
      assert.deepEqual(drawn(workbook, "balance")[0]!.values, [-5, 3]);
    }));

  it("that Excel refuses in the middle leaves the one that was there", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const { sheetId } = await theScenario();
      await insertChart(sheetId, chart);
      const before = drawn(workbook, "balance");
      const { Chart } = workbook.Excel;
      Object.assign(Chart.prototype, {
        setPosition(this: Excel.Chart) {
          this.worksheet.charts.getItem("There is none").delete();
        },
      });
      await assert.rejects(insertChart(sheetId, { ...chart, title: "Again" }));
      assert.deepEqual(drawn(workbook, "balance"), before);
      await workbook.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Scenario");
        const cells = sheet.names.getItem("Chart_balance").getRange().load("values");
        await context.sync();
        assert.deepEqual(cells.values[0], ["What is in the fund", ""]);
      });
    }));

  /** How the cells of a chart look, one by one, with what the person has made of them, and what is left below them. */
  const looksOf = ({ host: { book } }: NodeWorkbook, { row, column }: { row: number; column: number }) => {
    const sheetId = book.sheet("Scenario")!.getSheetId();
    const cells = Array.from({ length: 60 }, (_, down) =>
      Array.from({ length: 4 }, (_, right) => [down, right] as const),
    );
    return cells.flat().map(([down, right]) => book.style(sheetId, row + down, column + right));
  };

  // it keeps its name; its cells are cleared; the new one's cells, drawing and place
  for (const refusing of [
    { member: "name" },
    { member: "clear" },
    { member: "formulas" },
    { member: "numberFormat" },
    { member: "bold" },
    { member: "setPosition" },
    { member: "activate" },
  ]) {
    it(`that Excel does not let go of stays, with its cells, bold and coloured as they were: ${refusing.member}`, () =>
      inWorkbook(smallTown("en"), async (workbook) => {
        const { sheetId } = await theScenario();
        await insertChart(sheetId, chart);
        const corner = await workbook.Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Scenario");
          const cells = sheet.names.getItem("Chart_balance").getRange().load("rowIndex, columnIndex");
          cells.getCell(3, 1).format.fill.color = "#FFEE00";
          cells.getCell(4, 1).format.font.bold = true;
          await context.sync();
          return { row: cells.rowIndex, column: cells.columnIndex };
        });
        const [before, looks] = [drawn(workbook, "balance"), looksOf(workbook, corner)];
        refuse(workbook, { ...refusing, times: 1 }, "no more");
        await assert.rejects(insertChart(sheetId, { ...chart, title: "Again" }), /no more/);
        assert.deepEqual(drawn(workbook, "balance"), before);
        assert.deepEqual(looksOf(workbook, corner), looks);
      }));
  }

  it("can be told in black and white, and says its axes with their unit", () =>
    inWorkbook(smallTown("en"), async ({ Excel, host: { book } }) => {
      await Excel.run(async (context) => {
        const chart = context.workbook.worksheets.getItem("Scenario").charts.getItem("Chart_cumulative");
        const { categoryAxis, valueAxis } = chart.axes;
        chart.load("title/text");
        categoryAxis.title.load("text");
        valueAxis.title.load("text");
        await context.sync();
        assert.deepEqual(
          [chart.title.text, categoryAxis.title.text, valueAxis.title.text],
          [say.cumulative.title, "Year", "SEK million, fixed prices of 2025"],
        );
      });
      for (const { series } of keptWith(book.sheet("Scenario")!).charts) {
        const looks = series.map(({ fill, dash, marker }) => [fill, dash, marker].join(" "));
        assert.equal(new Set(looks).size, series.length);
      }
    }));

  it("is not inserted on a protected sheet, and nothing of it stays", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const { sheetId } = await theScenario();
      await inSheet(workbook, (sheet) => sheet.protection.protect());
      await assert.rejects(insertChart(sheetId, chart));
      assert.deepEqual(
        keptWith(workbook.host.book.sheet("Scenario")!).charts.map(({ name }) => name),
        ["Chart_results", "Chart_cumulative"],
      );
    }));
});
