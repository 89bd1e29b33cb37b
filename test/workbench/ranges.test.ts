import assert from "node:assert/strict";
import { openWorkbook, type NodeWorkbook } from "../../src/workbench/node";
import { smallFunctions, smallStory } from "./small";

describe("ranges behind Microsoft's client", () => {
  let open: NodeWorkbook;
  beforeEach(async () => {
    open = await openWorkbook(smallStory, { functions: smallFunctions() });
  });
  afterEach(() => open.close());

  const onBarn = <T>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
    open.Excel.run((context) => use(context.workbook.worksheets.getItem("Barn"), context));

  it("are found from one another", async () => {
    await onBarn(async (sheet, context) => {
      const range = sheet.getRange("B2:C4");
      const found = [
        range.getOffsetRange(1, 1),
        range.getResizedRange(1, -1),
        range.getColumnsAfter(2),
        range.getRowsBelow(1),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getLastCell(),
        range.getIntersection("C1:C3"),
        range.getBoundingRect("D1"),
      ].map((one) => one.load("address"));
      const nothing = range.getIntersectionOrNullObject("E1");
      await context.sync();
      assert.equal(
        found.map((one) => one.address.replace("Barn!", "")).join(" "),
        "C3:D5 B2:B5 D2:E4 B5:C5 2:4 B:C C4 C2:C3 B1:D4",
      );
      assert.equal(nothing.isNullObject, true);
    });
  });

  it("say what their cells show, as the language writes it", async () => {
    await onBarn(async (sheet, context) => {
      const range = sheet.getRange("B1:B10").load("text");
      await context.sync();
      assert.equal(
        range.text
          .map((row) => row[0])
          .join("|")
          .replace(/\u00a0/g, " "),
        "9406|12,8%|1 204|2407,936|1203,968|1204,968|1205,968|3614,904|#VALUE!|SANT",
      );
    });
  });

  it("are made as wide as what they show: 3 000 000 000 is thirteen signs, and its cell holds ten", async () => {
    await onBarn(async (sheet, context) => {
      sheet.getRange("F2:G2").values = [[3e9, "tretton_signs"]];
      sheet.getRange("F2").numberFormat = [["#,##0"]];
      sheet.getRange("F:G").format.autofitColumns();
      const [number, text] = ["F2", "G2"].map((at) => sheet.getRange(at).format.load("columnWidth"));
      await context.sync();
      assert.equal(number!.columnWidth, text!.columnWidth);
    });
  });

  it("take formats, borders and rules for what may be entered, and a sheet freezes its first rows", async () => {
    await onBarn(async (sheet, context) => {
      const range = sheet.getRange("F2:G4");
      range.format.horizontalAlignment = "Center";
      range.format.verticalAlignment = "Top";
      range.format.wrapText = true;
      range.format.columnWidth = 90;
      range.format.font.set({ bold: true, color: "#123456", name: "Arial" });
      const bottom = range.format.borders.getItem("EdgeBottom");
      bottom.style = "Continuous";
      bottom.color = "#ff0000";
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "Ja,Nej" } };
      sheet.freezePanes.freezeRows(3);
      await context.sync();
      const format = sheet
        .getRange("G3")
        .format.load("horizontalAlignment, wrapText, columnWidth, font/name, font/color");
      const border = sheet.getRange("G4").format.borders.getItem("EdgeBottom").load("style, color");
      const inside = sheet.getRange("G3").format.borders.getItem("EdgeBottom").load("style");
      const rule = range.dataValidation.load("rule, type");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      assert.deepEqual([format.horizontalAlignment, format.wrapText, format.columnWidth], ["Center", true, 90]);
      assert.deepEqual([format.font.name, format.font.color], ["Arial", "#123456"]);
      assert.deepEqual([border.style, border.color, inside.style], ["Continuous", "#ff0000", "None"]);
      assert.deepEqual([rule.type, rule.rule.list?.source], ["List", "Ja,Nej"]);
      assert.equal(frozen.address, "Barn!A1:A3");
    });
  });
});
