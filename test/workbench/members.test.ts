import assert from "node:assert/strict";
import { addressOf, type Area } from "../../src/workbench/grid/address";
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
      [0.5, true],
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
  "Chart.ChartType": ["ColumnClustered"],
  "Chart.Left": [40],
  "Chart.Top": [60],
  "Chart.Width": [300],
  "Chart.Height": [200],
  "ChartTitle.Text": ["The children"],
  "ChartTitle.Visible": [false],
  "ChartLegend.Visible": [true],
  "ChartLegend.Position": ["Bottom"],
  "ChartAxis.NumberFormat": ["0.0"],
  "ChartAxis.TickLabelPosition": ["Low"],
  "ChartAxis.DisplayUnit": ["Millions"],
  "ChartAxis.ShowDisplayUnitLabel": [false],
  "ChartAxisTitle.Text": ["Years"],
  "ChartAxisTitle.Visible": [true],
  "ChartSeries.Name": ["Children"],
  "ChartSeries.ChartType": ["ColumnClustered"],
  "ChartSeries.MarkerStyle": ["None"],
  "ChartLineFormat.Color": ["#808080"],
  "ChartLineFormat.Weight": [3],
  "ChartLineFormat.LineStyle": ["Dash"],
  "DataValidation.Prompt": [{ title: "Share", message: "0 to 1", showPrompt: true }],
  "DataValidation.ErrorAlert": [{ title: "Share", message: "0 to 1", showAlert: true, style: "Stop" }],
  "DataValidation.IgnoreBlanks": [false],
  "RangeFormat.WrapText": [true],
  "RangeFont.Bold": [true],
  "RangeFont.Italic": [true],
  "Chart.Name": ["Barnen"],
  "ChartSeries.SetValues": [table],
  "ChartSeries.SetXAxisValues": [table],
  "ChartFill.SetSolidColor": ["#808080"],
  "PageLayout.Orientation": ["Landscape"],
  "PageLayout.PaperSize": ["A4"],
  "PageLayout.Zoom": [{ horizontalFitToPages: 1 }],
  "PageLayout.SetPrintArea": ["A1:B3"],
  "PageLayout.SetPrintTitleRows": ["1:1"],
  "HeaderFooter.LeftHeader": ["Barn"],
  "HeaderFooter.RightHeader": ["&P"],
  "HeaderFooter.LeftFooter": ["2026"],
  "HeaderFooter.RightFooter": ["&N"],
  "Worksheet.Position": [1],
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

/** What is read after something was set, where it is not the same: null leaves a cell as it was. */
const readBack: Record<string, unknown> = {
  "DataValidation.IgnoreBlanks": true, // the workbench knows no other
  "Range.Formulas": [
    ["=1+1", 1],
    [0.5, true],
  ],
};

/** What each property reads of the small workbook: of B2:C3, a share and what is made of it, and of a chart of A1:B4. */
const reads: Record<string, unknown> = {
  "Workbook.Name": "Small",
  "Workbook.ReadOnly": false,
  "Workbook.Application": "Application",
  "Workbook.Worksheets": "WorksheetCollection",
  "Workbook.Names": "NamedItemCollection",
  "Workbook.Settings": "SettingCollection",
  "Application.CalculationMode": "Automatic",
  "Application.CalculationState": "Done",
  "WorksheetCollection.Items": ["Worksheet Barn", "Worksheet Böckerna 2"],
  "Worksheet.Name": "Barn",
  "Worksheet.Position": 0,
  "Worksheet.Visibility": "Visible",
  "Worksheet.Names": "NamedItemCollection Barn",
  "Worksheet.PageLayout": "PageLayout Barn",
  "PageLayout.Orientation": null,
  "PageLayout.PaperSize": null,
  "PageLayout.Zoom": null,
  "PageLayout.HeadersFooters": "HeaderFooterGroup Barn",
  "HeaderFooterGroup.DefaultForAllPages": "HeaderFooter Barn",
  "HeaderFooter.LeftHeader": null,
  "HeaderFooter.RightHeader": null,
  "HeaderFooter.LeftFooter": null,
  "HeaderFooter.RightFooter": null,
  "Worksheet.CustomProperties": "WorksheetCustomPropertyCollection Barn",
  "Worksheet.Protection": "WorksheetProtection Barn",
  "Worksheet.Charts": "ChartCollection Barn",
  "Worksheet.FreezePanes": "WorksheetFreezePanes Barn",
  "WorksheetProtection.Protected": false,
  "WorksheetProtection.Options": {},
  "Range.Values": [
    [0.128, ""],
    [1203.968, ""],
  ],
  "Range.Formulas": [
    [0.128, ""],
    ["=SOCIAL.PRODUCT(B1,B2)", ""],
  ],
  "Range.NumberFormat": [
    ["0.0%", "General"],
    ["#,##0", "General"],
  ],
  "Range.Text": [
    ["12,8%", ""],
    ["1 204", ""],
  ],
  "Range.ValueTypes": [
    ["Double", "Empty"],
    ["Double", "Empty"],
  ],
  "Range.Address": "Barn!B2:C3",
  "Range.RowCount": 2,
  "Range.ColumnCount": 2,
  "Range.CellCount": 4,
  "Range.RowIndex": 1,
  "Range.ColumnIndex": 1,
  "Range.Worksheet": "Worksheet Barn",
  "Range.IsEntireRow": false,
  "Range.IsEntireColumn": false,
  "Range.DataValidation": "DataValidation Barn B2:C3",
  "Range.Format": "RangeFormat Barn B2:C3",
  "RangeFormat.Font": "RangeFont Barn B2:C3",
  "RangeFormat.Fill": "RangeFill Barn B2:C3",
  "RangeFormat.Borders": "RangeBorderCollection Barn B2:C3",
  "RangeFormat.ColumnWidth": 67.5,
  "RangeFormat.RowHeight": 18,
  "RangeFormat.HorizontalAlignment": "General",
  "RangeFormat.VerticalAlignment": "Bottom",
  "RangeFormat.IndentLevel": 0,
  "RangeFormat.WrapText": false,
  "RangeFont.Bold": false,
  "RangeFont.Italic": false,
  "RangeFont.Underline": "None",
  "RangeFont.Name": "Calibri",
  "RangeFont.Size": 11,
  "RangeFont.Color": "#0B3F8A",
  "RangeFill.Color": "#FFF8DC",
  "RangeBorderCollection.Items": [
    "RangeBorder Barn B2:C3 EdgeTop",
    "RangeBorder Barn B2:C3 EdgeBottom",
    "RangeBorder Barn B2:C3 EdgeLeft",
    "RangeBorder Barn B2:C3 EdgeRight",
    "RangeBorder Barn B2:C3 InsideHorizontal",
    "RangeBorder Barn B2:C3 InsideVertical",
  ],
  "RangeBorderCollection.Count": 6,
  "RangeBorder.SideIndex": "EdgeBottom",
  "RangeBorder.Style": "None",
  "RangeBorder.Weight": "Thin",
  "RangeBorder.Color": "",
  "DataValidation.Type": "None",
  "DataValidation.Rule": {},
  "DataValidation.Prompt": {},
  "DataValidation.ErrorAlert": {},
  "DataValidation.IgnoreBlanks": true,
  "ChartCollection.Items": ["Chart Barn"],
  "ChartCollection.Count": 2,
  "Chart.Name": "Chart 3",
  "Chart.ChartType": "Line",
  "Chart.Left": 20,
  "Chart.Top": 20,
  "Chart.Width": 360,
  "Chart.Height": 216,
  "Chart.Title": "ChartTitle Barn",
  "Chart.Legend": "ChartLegend Barn",
  "Chart.Axes": "ChartAxes Barn",
  "Chart.Series": "ChartSeriesCollection Barn",
  "Chart.Worksheet": "Worksheet Barn",
  "ChartTitle.Text": "Series1",
  "ChartTitle.Visible": true,
  "ChartLegend.Visible": false,
  "ChartLegend.Position": "Right",
  "ChartAxes.CategoryAxis": "ChartAxis Barn category",
  "ChartAxes.ValueAxis": "ChartAxis Barn value",
  "ChartAxis.NumberFormat": "General",
  "ChartAxis.TickLabelPosition": "NextToAxis",
  "ChartAxis.DisplayUnit": "None",
  "ChartAxis.ShowDisplayUnitLabel": true,
  "ChartAxis.Title": "ChartAxisTitle Barn value",
  "ChartAxisTitle.Text": "",
  "ChartAxisTitle.Visible": false,
  "ChartSeriesCollection.Items": ["ChartSeries Barn value"],
  "ChartSeriesCollection.Count": 1,
  "ChartSeries.Name": "Series1",
  "ChartSeries.ChartType": "Line",
  "ChartSeries.MarkerStyle": "Automatic",
  "ChartSeries.Format": "ChartSeriesFormat Barn value",
  "ChartSeriesFormat.Line": "ChartLineFormat Barn value",
  "ChartSeriesFormat.Fill": "ChartFill Barn value",
  "ChartLineFormat.Color": "",
  "ChartLineFormat.Weight": 2,
  "ChartLineFormat.LineStyle": "Continuous",
  "NamedItemCollection.Items": ["NamedItem Share", "NamedItem Books"],
  "NamedItem.Name": "Product",
  "NamedItem.Formula": "=Barn!$B$3",
  "NamedItem.Value": "Barn!$B$3",
  "NamedItem.Type": "Range",
  "NamedItem.Scope": "Worksheet",
  "NamedItem.Visible": true,
  "NamedItem.Worksheet": "Worksheet Barn",
  "NamedItem.WorksheetOrNullObject": "Worksheet Barn",
  "WorksheetCustomPropertyCollection.Items": ["WorksheetCustomProperty Barn version"],
  "WorksheetCustomProperty.Key": "version",
  "WorksheetCustomProperty.Value": "1",
  "SettingCollection.Items": ["Setting language"],
  "Setting.Key": "language",
  "Setting.Value": "sv",
};

/** What each call answers there, with what it is given above; null is no object. */
const answers: Record<string, unknown> = {
  "Workbook.GetSelectedRange()": "Range Barn A1",
  "Workbook.GetActiveCell()": "Range Barn A1",
  "Application.SuspendScreenUpdatingUntilNextSync()": null,
  "AppRuntimePersistenceService.GetAppRuntimeStartState()": "Inactive",
  "AppRuntimeService.GetAppRuntimeState()": "Visible",
  "Application.SuspendApiCalculationUntilNextSync()": null,
  "WorksheetCollection.GetItem()": "Worksheet Barn",
  "WorksheetCollection.GetItemOrNullObject()": "Worksheet Barn",
  "WorksheetCollection.GetActiveWorksheet()": "Worksheet Barn",
  "WorksheetCollection.GetFirst()": "Worksheet Barn",
  "WorksheetCollection.GetLast()": "Worksheet Böckerna 2",
  "WorksheetCollection.GetCount()": 2,
  "WorksheetCollection.Add()": "Worksheet Nytt",
  "Worksheet.GetRange()": "Range Barn A1:B2",
  "Worksheet.GetCell()": "Range Barn A1",
  "Worksheet.GetRangeByIndexes()": "Range Barn A1:B2",
  "Worksheet.GetUsedRange()": "Range Barn A1:B10",
  "Worksheet.GetUsedRangeOrNullObject()": "Range Barn A1:B10",
  "Worksheet.GetNextOrNullObject()": "Worksheet Böckerna 2",
  "Worksheet.GetPreviousOrNullObject()": null,
  "Worksheet.Copy()": "Worksheet Barn (2)",
  "WorksheetFreezePanes.GetLocationOrNullObject()": null,
  "Range.GetCell()": "Range Barn C3",
  "Range.GetResizedRange()": "Range Barn B2:D4",
  "Range.GetAbsoluteResizedRange()": "Range Barn B2",
  "Range.GetOffsetRange()": "Range Barn C3:D4",
  "Range.GetRow()": "Range Barn B2:C2",
  "Range.GetColumn()": "Range Barn B2:B3",
  "Range.GetLastRow()": "Range Barn B3:C3",
  "Range.GetLastColumn()": "Range Barn C2:C3",
  "Range.GetLastCell()": "Range Barn C3",
  "Range.GetColumnsAfter()": "Range Barn D2:D3",
  "Range.GetColumnsBefore()": "Range Barn A2:A3",
  "Range.GetRowsBelow()": "Range Barn B4:C4",
  "Range.GetRowsAbove()": "Range Barn B1:C1",
  "Range.GetEntireRow()": "Range Barn 2:3",
  "Range.GetEntireColumn()": "Range Barn B:C",
  "Range.GetBoundingRect()": "Range Barn B2:C3",
  "Range.GetIntersection()": "Range Barn B2:B3",
  "Range.GetIntersectionOrNullObject()": null,
  "Range.GetUsedRangeOrNullObject()": "Range Barn B2:B3",
  "Range.GetSpillingToRangeOrNullObject()": null,
  "Range.GetSpillParentOrNullObject()": null,
  "Range.Insert()": "Range Barn B2:C3",
  "RangeBorderCollection.GetItem()": "RangeBorder Barn B2:C3 EdgeTop",
  "ChartCollection.GetCount()": 1,
  "ChartCollection.GetItem()": "Chart Barn",
  "ChartCollection.GetItemAt()": "Chart Barn",
  "ChartCollection.GetItemOrNullObject()": null,
  "ChartCollection.Add()": "Chart Barn",
  "ChartSeriesCollection.GetCount()": 1,
  "ChartSeriesCollection.GetItemAt()": "ChartSeries Barn value",
  "ChartSeriesCollection.Add()": "ChartSeries Barn value",
  "NamedItemCollection.GetItem()": "NamedItem Share",
  "NamedItemCollection.GetItemOrNullObject()": "NamedItem Share",
  "NamedItemCollection.GetCount()": 2,
  "NamedItemCollection.Add()": "NamedItem Nytt",
  "NamedItem.GetRange()": "Range Barn B5",
  "NamedItem.GetRangeOrNullObject()": "Range Barn B5",
  "WorksheetCustomPropertyCollection.GetItem()": "WorksheetCustomProperty Barn version",
  "WorksheetCustomPropertyCollection.GetItemOrNullObject()": "WorksheetCustomProperty Barn version",
  "WorksheetCustomPropertyCollection.GetCount()": 1,
  "WorksheetCustomPropertyCollection.Add()": "WorksheetCustomProperty Barn format",
  "SettingCollection.GetItem()": "Setting language",
  "SettingCollection.GetItemOrNullObject()": "Setting language",
  "SettingCollection.GetCount()": 1,
  "SettingCollection.Add()": "Setting key",
  "AddinInternalService.NotifyActionHandlerReady()": null,
  "CustomFunctions.SetInvocationResults()": null,
};

describe("the members of Excel's object model that the workbench has", () => {
  let open: NodeWorkbook;
  let sheetId: string;
  beforeEach(async () => {
    open = await openWorkbook(smallStory, { functions: smallFunctions(), profile: "kind" }); // what is undone stays so
    sheetId = open.host.book.sheets()[0]!.getSheetId();
  });
  afterEach(async () => {
    await open.calculate(); // one that is under way when the workbook closes would go on without it
    open.close();
  });

  function example(kind: Kind): HostObject {
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
    return addChart(
      open.host.book,
      sheetId,
      "Line",
      { sheetId, area: { top: 0, left: 0, bottom: 3, right: 1 } },
      "Auto",
    ).id;
  }

  /** What a member tells, in a word: an object by its kind and where it is, anything else as it is. */
  function said(told: unknown): unknown {
    if (told === null || typeof told !== "object") return told;
    if (Array.isArray(told)) return told.map(said);
    const { kind, ...where } = told as Record<string, unknown> & { area?: Area };
    if (kind === undefined) return told;
    const sheet = open.host.book.sheets().find((one) => one.getSheetId() === where.sheetId);
    const { area, name, key, side, axis } = where;
    return [kind, sheet?.getName(), area && addressOf(area), name ?? key ?? side ?? axis].filter(Boolean).join(" ");
  }

  const all = () =>
    (Object.keys(members) as Kind[]).flatMap((kind) =>
      (Object.entries(members[kind]) as [string, Member<HostObject>][]).map(([name, member]) => ({
        kind,
        name,
        member,
      })),
    );

  it("read what the small workbook holds", () => {
    const read = all().flatMap(({ kind, name, member }) =>
      member.get && name !== "Id" ? [[`${kind}.${name}`, said(member.get(example(kind), open.host.ground))]] : [],
    );
    assert.deepEqual(Object.fromEntries(read), reads);
  });

  it("read back what was set", async () => {
    const { ground } = open.host;
    for (const { kind, name, member } of all()) {
      if (!member.set) continue;
      const target = example(kind);
      const [value] = given[`${kind}.${name}`] ?? assert.fail(`${kind}.${name}: no value to set is given`);
      const before = JSON.stringify(member.get!(target, ground));
      assert.notEqual(JSON.stringify(value), before, `${kind}.${name}: set to what it was`);
      await member.set(target, value, ground);
      const now = name === "Name" && kind === "Worksheet" ? { ...target } : target;
      assert.deepEqual(member.get!(now, ground), readBack[`${kind}.${name}`] ?? value, `${kind}.${name}`);
    }
  });

  it("answer when they are called", async () => {
    const answered: Record<string, unknown> = {};
    for (const { kind, name, member } of all()) {
      if (!member.call || name === "Delete" || name === "Protect" || name.startsWith("_")) continue;
      const target = example(kind);
      const told = said(await member.call(target, given[`${kind}.${name}`] ?? [], open.host.ground));
      if (told !== undefined) answered[`${kind}.${name}()`] = told;
    }
    assert.deepEqual(answered, answers);
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
