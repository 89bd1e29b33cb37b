import assert from "node:assert/strict";
import { addChart } from "../../src/workbench/grid/charts";
import { members } from "../../src/workbench/host/members";
import { type HostObject, type Kind, type Member } from "../../src/workbench/host/objects";
import { openWorkbook, type NodeWorkbook } from "../../src/workbench/node";
import { smallFunctions, smallStory } from "./small";

const cells = { area: { top: 1, left: 1, bottom: 2, right: 2 } };

const table = { kind: "Range", sheetId: "Barn", ...cells };

/** What each member is given where it takes anything: arguments of a call, or a value to set. */
const given: Record<string, unknown[]> = {
  "Range.Values": [
    [
      ["a", 1],
      [null, true],
    ],
  ],
  "Range.Formulas": [
    [
      ["=1+1", 1],
      [null, true],
    ],
  ],
  "Range.NumberFormat": [
    [
      ["0.0%", "0"],
      ["General", "#,##0"],
    ],
  ],
  "Range.GetCell": [1, 1],
  "Range.GetResizedRange": [1, 1],
  "Range.GetOffsetRange": [1, 1],
  "Range.GetRow": [0],
  "Range.GetColumn": [0],
  "Range.GetAbsoluteResizedRange": [1, 1],
  "Range.GetColumnsBefore": [1],
  "Range.GetRowsAbove": [1],
  "Range.GetBoundingRect": ["C3"],
  "Range.GetIntersection": ["B1:B9"],
  "Range.GetIntersectionOrNullObject": ["D9"],
  "Range.Insert": ["Down"],
  "Range.CopyFrom": [table, "Formats"],
  "RangeBorder.Style": ["Dash"],
  "RangeBorder.Weight": ["Thick"],
  "RangeBorder.Color": ["#808080"],
  "RangeBorderCollection.GetItem": ["EdgeTop"],
  "DataValidation.Rule": [{ list: { inCellDropDown: true, source: "a,b" } }],
  "RangeFormat.ColumnWidth": [80],
  "RangeFormat.RowHeight": [30],
  "RangeFormat.VerticalAlignment": ["Top"],
  "RangeFormat.IndentLevel": [1],
  "RangeFont.Underline": ["Single"],
  "RangeFont.Name": ["Arial"],
  "RangeFormat.HorizontalAlignment": ["Right"],
  "RangeFont.Size": [12],
  "RangeFont.Color": ["#ff0000"],
  "RangeFill.Color": ["#ffff00"],
  "ChartCollection.Add": ["ColumnClustered", table],
  "ChartCollection.GetItem": ["Chart 1"],
  "ChartCollection.GetItemAt": [0],
  "Chart.SetPosition": ["D2", "H9"],
  "ChartSeriesCollection.GetItemAt": [0],
  "ChartSeries.SetValues": [table],
  "ChartSeries.SetXAxisValues": [table],
  "ChartFill.SetSolidColor": ["#808080"],
  "Worksheet.Position": [0],
  "Worksheet.Copy": ["End"],
  "WorksheetFreezePanes.FreezeAt": [{ kind: "Range", ...cells }],
  "Worksheet.Name": ["Barnen"],
  "Worksheet.Visibility": ["Hidden"],
  "Worksheet.GetRange": ["A1:B2"],
  "Worksheet.GetCell": [0, 0],
  "Worksheet.GetRangeByIndexes": [0, 0, 2, 2],
  "WorksheetCollection.GetItem": ["Barn"],
  "WorksheetCollection.GetItemOrNullObject": ["Barn"],
  "WorksheetCollection.Add": ["Nytt"],
  "NamedItemCollection.GetItem": ["Share"],
  "NamedItemCollection.GetItemOrNullObject": ["Share"],
  "NamedItemCollection.Add": ["Nytt", "Barn!$A$1"],
  "NamedItem.Formula": ["=Barn!$B$2"],
  "WorksheetCustomPropertyCollection.GetItem": ["version"],
  "WorksheetCustomPropertyCollection.GetItemOrNullObject": ["version"],
  "WorksheetCustomPropertyCollection.Add": ["format", "2"],
  "WorksheetCustomProperty.Value": ["2"],
  "SettingCollection.GetItem": ["language"],
  "SettingCollection.GetItemOrNullObject": ["language"],
  "SettingCollection.Add": ["key", 1],
  "Setting.Value": ["en"],
  "CustomFunctions.SetInvocationResults": [[]],
};

describe("the members of Excel's object model that the workbench has", () => {
  let open: NodeWorkbook;
  beforeEach(async () => {
    open = await openWorkbook(smallStory, { functions: smallFunctions(), profile: "kind" }); // what is undone stays so
  });
  afterEach(async () => {
    await open.calculate(); // one that is under way when the workbook closes would go on without it
    open.close();
  });

  function example(kind: Kind): HostObject {
    const sheetId = open.host.book.sheets()[0]!.getSheetId();
    const chart = kind.startsWith("Chart") ? exampleChart() : "";
    const own: Partial<Record<Kind, object>> = {
      Setting: { key: "language" },
      NamedItem: { name: "Product", sheetId },
      NamedItemCollection: { sheetId: null },
      WorksheetCustomProperty: { sheetId, key: "version" },
      RangeBorder: { sheetId, ...cells, side: "EdgeBottom" },
    };
    const onChart = { sheetId, chart, index: 0, axis: "value" };
    return { kind, ...(own[kind] ?? (chart ? onChart : { sheetId, ...cells })) } as HostObject;
  }

  function exampleChart(): string {
    const { book } = open.host;
    const sheetId = book.sheets()[0]!.getSheetId();
    return addChart(book, sheetId, "Line", { sheetId, area: { top: 0, left: 0, bottom: 3, right: 1 } }, "Auto").id;
  }

  it("stand in one table, and each does its work", async () => {
    const names: string[] = [];
    const sheetId = open.host.book.sheets()[0]!.getSheetId();
    for (const kind of Object.keys(members) as Kind[])
      for (const [name, member] of Object.entries(members[kind]) as [string, Member<HostObject>][]) {
        const target = example(kind);
        const values = given[`${kind}.${name}`] ?? (name.startsWith("_Get") ? [sheetId] : []);
        const { ground } = open.host;
        if (member.get) assert.notEqual(member.get(target, ground), undefined, `${kind}.${name}`);
        if (member.call && name !== "Delete" && name !== "Protect") await member.call(target, values, ground);
        if (member.set && name !== "Name") await member.set(target, values[0] ?? true, ground);
        names.push(`${kind}.${name}${member.set ? " (set)" : ""}${member.call ? "()" : ""}`);
      }
    console.log(`      ${names.join("\n      ")}`);
  });

  it("a sheet is added, renamed and deleted, and undo brings it back", async () => {
    const names = () => open.host.book.sheets().map((sheet) => sheet.getName());
    await open.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Nytt");
      sheet.name = "Jämförelsen";
      sheet.getRange("A1:B1").values = [["ett", 2]];
      await context.sync();
    });
    assert.deepEqual(names(), ["Barn", "Böckerna 2", "Jämförelsen"]);
    await open.undo();
    assert.deepEqual(names(), ["Barn", "Böckerna 2"]);
    await open.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Böckerna 2").delete();
      await context.sync();
    });
    assert.deepEqual(names(), ["Barn"]);
    await open.undo();
    assert.deepEqual(names(), ["Barn", "Böckerna 2"]);
  });

  it("what one sync wrote is one step to undo", async () => {
    await open.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Barn");
      sheet.getRange("B1").values = [[1]];
      sheet.getRange("B2").values = [[0.5]];
      sheet.getRange("B3").formulas = [["=B1+B2"]];
      await context.sync();
    });
    assert.equal(open.cell("Barn", "B3"), 1.5);
    await open.undo();
    assert.deepEqual([open.cell("Barn", "B1"), open.cell("Barn", "B2")], [9406, 0.128]);
    assert.equal(open.cell("Barn", "B3"), 9406 * 0.128);
  });
});
