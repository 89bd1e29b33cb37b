import assert from "node:assert/strict";
import { ICommandService } from "@univerjs/core";
import { MoveRangeCommand, RemoveSheetCommand } from "@univerjs/sheets";
import { openWorkbook, type NodeWorkbook } from "../../src/workbench/node";
import { smallFunctions, smallStory } from "./small";

const product = 9406 * 0.128;

describe("worksheets behind Microsoft's client", () => {
  let open: NodeWorkbook;
  beforeEach(async () => {
    open = await openWorkbook(smallStory, { functions: smallFunctions(), platform: "OfficeOnline", profile: "kind" });
  });
  afterEach(() => open.close());

  const sheets = () => open.host.book.sheets().map((sheet) => sheet.getName());
  const told = () => new Promise((resolve) => setTimeout(resolve, 30));
  const edit = (change: (sheets: Excel.WorksheetCollection) => void) =>
    open.Excel.run(async (context) => {
      change(context.workbook.worksheets);
      await context.sync();
    });
  const addressOfName = (sheet: string, name: string) =>
    open.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).names.getItem(name).getRange().load("address");
      await context.sync();
      return range.address;
    });

  it("a sheet made after another was deleted has an id and names of its own", async () => {
    await edit((worksheets) => worksheets.getItem("Böckerna 2").delete());
    await edit((worksheets) => {
      const sheet = worksheets.add("Ny");
      sheet.names.add("Product", sheet.getRange("A1")); // the deleted sheet had a name of the same letters
    });
    const ids = open.host.book.sheets().map((sheet) => sheet.getSheetId());
    assert.deepEqual([ids.length, ids.some((id) => id.endsWith("-sheet2"))], [2, false]);
    assert.equal(await addressOfName("Ny", "Product"), "Ny!A1");
  });

  it("a copy has its own cells, names and properties, and its formulas point at itself", async () => {
    await edit((worksheets) => {
      const sheet = worksheets.getItem("Barn");
      sheet.getRange("D1:D2").formulas = [["=Barn!B1+1"], ["='Böckerna 2'!A1"]];
      sheet.getRange("B:B").format.columnWidth = 123;
    });
    const copy = await open.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const made = worksheets.getItem("Barn").copy("After", worksheets.getItem("Barn")).load("name, position");
      await context.sync();
      made.getRange("B1").values = [[1000]];
      const width = made.getRange("B1").format.load("columnWidth");
      const version = made.customProperties.getItem("version").load("value");
      version.value = "2";
      const formulas = made.getRange("D1:D2").load("formulas");
      await context.sync();
      assert.equal(width.columnWidth, 123);
      return { name: made.name, position: made.position, formulas: formulas.formulas.join() };
    });
    assert.deepEqual(copy, { name: "Barn (2)", position: 1, formulas: "='Barn (2)'!B1+1,='Böckerna 2'!A1" });
    assert.deepEqual(sheets(), ["Barn", "Barn (2)", "Böckerna 2"]);
    assert.deepEqual([open.cell("Barn", "B3"), open.cell("Barn (2)", "B3")], [product, 128]);
    assert.deepEqual([open.cell("Barn (2)", "B7"), open.cell("Barn (2)", "D1")], [130, 1001]);
    assert.equal(await addressOfName("Barn (2)", "Table"), "'Barn (2)'!B5:B7");
    assert.equal(await addressOfName("Barn", "Table"), "Barn!B5:B7");
    await open.Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem("Barn");
      const version = customProperties.getItem("version").load("value");
      await context.sync();
      assert.equal(version.value, "1");
    });
    await open.undo();
    await open.undo();
    assert.deepEqual(sheets(), ["Barn", "Böckerna 2"]);
  });

  it("a new name is followed by formulas and names, a place by the order of the tabs", async () => {
    await edit((worksheets) => {
      const sheet = worksheets.getItem("Barn");
      sheet.name = "Ungas väg";
      sheet.position = 1;
    });
    assert.deepEqual(sheets(), ["Böckerna 2", "Ungas väg"]);
    await edit((worksheets) => (worksheets.getItem("Ungas väg").getRange("B1").values = [[1000]]));
    assert.equal(open.cell("Böckerna 2", "B1"), 128);
    assert.equal(await addressOfName("Ungas väg", "Table"), "'Ungas väg'!B5:B7");
    await open.undo();
    await open.undo();
    assert.deepEqual(sheets(), ["Barn", "Böckerna 2"]);
    assert.equal(await addressOfName("Barn", "Table"), "Barn!B5:B7");
  });

  it("a deleted sheet takes its names and properties along and brings them back; what read it is #REF!", async () => {
    await edit((worksheets) => worksheets.getItem("Barn").delete());
    assert.equal(open.cell("Böckerna 2", "B1"), "#REF!");
    await assert.rejects(
      edit((worksheets) => worksheets.getItem("Böckerna 2").delete()),
      { code: "InvalidOperation" },
    );
    await open.undo();
    assert.equal(open.cell("Böckerna 2", "B1"), product);
    assert.equal(await addressOfName("Barn", "Product"), "Barn!B3");
  });

  it("are told of as they are added, renamed, activated and deleted, by the pane or by the person", async () => {
    const heard: string[] = [];
    const listen = (word: string) => (event: { worksheetId: string }) => {
      heard.push(`${word} ${event.worksheetId.split("-")[1]}`);
      return Promise.resolve();
    };
    await open.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(listen("added"));
      worksheets.onDeleted.add(listen("deleted"));
      worksheets.onActivated.add(listen("activated"));
      worksheets.onNameChanged.add((event) => {
        heard.push(`${event.nameBefore} is ${event.nameAfter}`);
        return Promise.resolve();
      });
      await context.sync();
      const added = worksheets.add("Nytt");
      await context.sync();
      added.activate();
      added.name = "Nyare";
      await context.sync();
    });
    const { book } = open.host;
    const subject = { unitId: book.unitId, subUnitId: `${book.unitId}-sheet2` };
    book.injector.get(ICommandService).syncExecuteCommand(RemoveSheetCommand.id, subject);
    await told();
    assert.deepEqual(heard, ["added sheet3", "activated sheet3", "Nytt is Nyare", "deleted sheet2"]);
  });

  it("tell what is selected, on a sheet and in the workbook", async () => {
    const heard: string[] = [];
    await open.Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(() => Promise.resolve(void heard.push("workbook")));
      context.workbook.worksheets.onSelectionChanged.add((event) => Promise.resolve(void heard.push(event.address)));
      await context.sync();
      context.workbook.worksheets.getItem("Barn").getRange("B2:B3").select();
      await context.sync();
    });
    await told();
    assert.deepEqual(heard.sort(), ["B2:B3", "workbook"]);
  });

  it("rows and cells come and go: names, formulas and tables follow, and undo takes it back", async () => {
    const names = async () => [await addressOfName("Barn", "Product"), await addressOfName("Barn", "Table")];
    await edit((worksheets) => worksheets.getItem("Barn").getRange("2:3").insert("Down"));
    assert.deepEqual(await names(), ["Barn!B5", "Barn!B7:B9"]);
    assert.deepEqual([open.cell("Barn", "B5"), open.cell("Barn", "B10")], [product, 3 * 9406 * 0.128 + 3]);
    assert.equal(open.cell("Böckerna 2", "B1"), product);
    await edit((worksheets) => worksheets.getItem("Barn").getRange("B8").getEntireRow().insert("Down"));
    assert.deepEqual(await names(), ["Barn!B5", "Barn!B7:B10"]);
    await open.undo();
    await open.undo();
    assert.deepEqual(await names(), ["Barn!B3", "Barn!B5:B7"]);
    await edit((worksheets) => worksheets.getItem("Barn").getRange("A:A").delete("Left"));
    assert.deepEqual(await names(), ["Barn!A3", "Barn!A5:A7"]);
    assert.equal(open.cell("Barn", "A3"), product);
    await open.undo();
    await edit((worksheets) => worksheets.getItem("Barn").getRange("A1:B1").insert("Down"));
    assert.deepEqual(await names(), ["Barn!B4", "Barn!B6:B8"]);
    assert.equal(open.cell("Barn", "B4"), product);
    assert.equal(open.cell("Böckerna 2", "B1"), product);
    await open.undo();
    assert.deepEqual(await names(), ["Barn!B3", "Barn!B5:B7"]);
    assert.equal(open.cell("Barn", "B3"), product);
    assert.equal(open.cell("Böckerna 2", "B1"), product);
  });

  it("a block that is moved takes its names along", async () => {
    const { book } = open.host;
    const range = (top: number, left: number) => ({
      startRow: top,
      endRow: top + 2,
      startColumn: left,
      endColumn: left,
    });
    await book.injector
      .get(ICommandService)
      .executeCommand(MoveRangeCommand.id, { fromRange: range(4, 1), toRange: range(14, 4) });
    await open.calculate();
    assert.equal(await addressOfName("Barn", "Table"), "Barn!E15:E17");
    assert.equal(open.cell("Barn", "E15"), product);
    await open.undo();
    assert.equal(await addressOfName("Barn", "Table"), "Barn!B5:B7");
  });

  it("a row inserted on a sheet that is not active moves that sheet's names, not the active one's", async () => {
    await edit((worksheets) => worksheets.getItem("Böckerna 2").getRange("1:1").insert("Down"));
    assert.equal(await addressOfName("Böckerna 2", "Product"), "'Böckerna 2'!B2");
    assert.equal(await addressOfName("Barn", "Product"), "Barn!B3");
    assert.equal(open.cell("Böckerna 2", "B2"), product);
  });

  it("a protected sheet refuses what is written on it", async () => {
    await edit((worksheets) => worksheets.getItem("Barn").protection.protect());
    const writes: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.getRange("B1").values = [[1]]),
      (sheet) => (sheet.getRange("B1").format.fill.color = "#ff0000"),
      (sheet) => sheet.getRange("1:1").insert("Down"),
      (sheet) => sheet.getRange("B1").clear(),
    ];
    for (const write of writes)
      await assert.rejects(
        edit((worksheets) => write(worksheets.getItem("Barn"))),
        { code: "AccessDenied" },
      );
    assert.equal(open.cell("Barn", "B1"), 9406);
    await open.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Barn").load("protection/protected");
      context.workbook.load("readOnly");
      await context.sync();
      assert.equal(protection.protected, true);
      assert.equal(context.workbook.readOnly, false);
      protection.unprotect();
      context.workbook.worksheets.getItem("Barn").getRange("B1").values = [[1]];
      await context.sync();
    });
    assert.equal(open.cell("Barn", "B1"), 1);
  });
});
