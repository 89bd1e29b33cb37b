import assert from "node:assert/strict";
import { drawnSeries } from "../../src/workbench/grid/charts";
import { keptWith } from "../../src/workbench/grid/kept";
import { openWorkbook, type NodeWorkbook } from "../../src/workbench/node";
import { smallFunctions, smallStory } from "./small";

describe("charts behind Microsoft's client", () => {
  let open: NodeWorkbook;
  beforeEach(async () => {
    open = await openWorkbook(smallStory, { functions: smallFunctions() });
    await open.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Barn");
      sheet.getRange("E1:G4").values = [
        ["", "Med", "Utan"],
        ["2024", -5, 0],
        ["2025", 3, 0],
        ["2026", 4, 1],
      ];
      const chart = sheet.charts.add("Line", sheet.getRange("E1:G4"), "Columns");
      chart.name = "Kostnad";
      chart.title.text = "Kostnad per år";
      chart.axes.valueAxis.title.text = "mkr";
      chart.legend.position = "Bottom";
      chart.setPosition("I2", "M12");
      await context.sync();
    });
  });
  afterEach(() => open.close());

  /** What the charts of a sheet draw: for each series its name, its values and its categories. */
  function drawn(name: string) {
    const sheet = open.host.book.sheet(name)!;
    return keptWith(sheet).charts.map((chart) =>
      drawnSeries(open.host.book, sheet.getSheetId(), chart).map((one) => [
        one.name,
        one.values.join(),
        one.categories.join(),
      ]),
    );
  }
  const asAdded = [
    ["Med", "-5,3,4", "2024,2025,2026"],
    ["Utan", "0,0,1", "2024,2025,2026"],
  ];

  it("are read from their table, found by name and described", async () => {
    assert.deepEqual(drawn("Barn"), [asAdded]);
    await open.Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Barn");
      const chart = charts.getItem("Kostnad").load("chartType, width, left, title/text, legend/position");
      const nothing = charts.getItemOrNullObject("Intäkter");
      const axis = chart.axes.valueAxis.title.load("text");
      charts.load("count, items/name");
      chart.series.load("items/name");
      await context.sync();
      assert.deepEqual([chart.title.text, axis.text, chart.legend.position], ["Kostnad per år", "mkr", "Bottom"]);
      assert.ok(chart.width > 100 && chart.left > 100);
      assert.deepEqual([charts.count, nothing.isNullObject], [1, true]);
      assert.equal(chart.series.items.map((one) => one.name).join(), "Med,Utan");
      charts.items[0]!.delete();
      await context.sync();
    });
    assert.deepEqual(drawn("Barn"), []);
  });

  it("a series is added, pointed at cells, coloured and taken away", async () => {
    await open.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Barn");
      const { series } = sheet.charts.getItemAt(0);
      const added = series.add("Noll");
      added.setValues(sheet.getRange("G2:G4"));
      added.setXAxisValues(sheet.getRange("E2:E4"));
      added.format.line.color = "#00ff00";
      await context.sync();
      added.chartType = "ColumnClustered";
      series.getItemAt(0).delete();
      const format = series.getItemAt(1).format.line.load("color");
      await context.sync();
      assert.equal(format.color, "#00ff00");
    });
    assert.deepEqual(drawn("Barn"), [[asAdded[1], ["Noll", "0,0,1", "2024,2025,2026"]]]);
  });

  it("follow their cells when rows come, and a copied sheet has its own", async () => {
    await open.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Barn");
      sheet.getRange("1:2").insert("Down");
      sheet.name = "Ungas väg";
      const copy = sheet.copy("End");
      copy.getRange("F4").values = [[-50]];
      await context.sync();
    });
    assert.deepEqual(drawn("Ungas väg"), [asAdded]);
    assert.deepEqual(drawn("Ungas väg (2)")[0]![0], ["Med", "-50,3,4", "2024,2025,2026"]);
    await open.Excel.run(async (context) => {
      const names = context.workbook.worksheets.getItem("Ungas väg").names.load("items/name");
      await context.sync();
      assert.equal(names.items.map((item) => item.name).join(), "Product,Table");
    });
  });
});
