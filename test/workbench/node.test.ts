import assert from "node:assert/strict";
import { IDependencyManagerService } from "@univerjs/engine-formula";
import { openWorkbook, type NodeWorkbook } from "../../src/workbench/node";
import { smallFunctions, smallStory } from "./small";

describe("the workbook behind Microsoft's client, without a browser", () => {
  let open: NodeWorkbook;
  beforeEach(async () => {
    open = await openWorkbook(smallStory, { functions: smallFunctions() });
  });
  afterEach(() => open.close());

  it("calculates formulas, functions, spills and what reads a spill", () => {
    assert.equal(open.cell("Barn", "B3"), 9406 * 0.128);
    assert.equal(open.cell("Barn", "B4"), 9406 * 0.128 * 2);
    assert.equal(open.cell("Barn", "B7"), 9406 * 0.128 + 2);
    assert.equal(open.cell("Barn", "B8"), 3 * 9406 * 0.128 + 3);
    assert.equal(open.cell("Böckerna 2", "B1"), 9406 * 0.128);
    assert.equal(open.cell("Barn", "B9"), "#VALUE!");
    assert.equal(open.sentence("Barn", "B9"), "negative: -1");
    assert.equal(open.cell("Barn", "B10"), true);
  });

  it("keeps nothing of a calculation for the next one to look through: an edit costs the last time what it did the first", async () => {
    for (let edit = 1; edit <= 3; edit++) {
      await open.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Barn").getRange("B1").values = [[1000 * edit]];
        await context.sync();
      });
      await open.calculate();
      assert.equal(open.cell("Barn", "B3"), 1000 * edit * 0.128);
    }
    const { book } = open.host;
    const sheets = book.sheets().map((sheet) => sheet.getSheetId());
    const range = { startRow: 0, startColumn: 0, endRow: 100, endColumn: 100 };
    const kept = book.injector
      .get(IDependencyManagerService)
      .searchDependency(sheets.map((sheetId) => ({ unitId: book.unitId, sheetId, range })));
    assert.equal(kept.size, 0);
  });

  it("tells the add-in that it is in Excel, its language and its requirement sets", () => {
    const { requirements, displayLanguage, document } = open.Office.context;
    assert.equal(displayLanguage, "sv-SE");
    assert.equal(requirements.isSetSupported("ExcelApi", "1.20"), true);
    assert.equal(requirements.isSetSupported("ExcelApi", "1.21"), false);
    assert.equal(requirements.isSetSupported("SharedRuntime", "1.1"), true);
    assert.equal(document.settings.get("language"), "sv");
  });

  it("plays an older Excel, or a workbook that is read only, where a test wants one", async () => {
    const older = await openWorkbook(smallStory, {
      functions: smallFunctions(),
      requirementSets: { ExcelApi: "1.9" },
      readOnly: true,
    });
    assert.equal(older.Office.context.requirements.isSetSupported("ExcelApi", "1.10"), false);
    await older.Excel.run(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      assert.equal(context.workbook.readOnly, true);
    });
    older.close();
  });

  it("a read after a write is never stale in a kind Excel, and in others tells functions' last answers", async () => {
    const kind = await openWorkbook(smallStory, { functions: smallFunctions(), profile: "kind" });
    const written = ({ Excel }: NodeWorkbook) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Barn");
        sheet.getRange("B1").values = [[1000]];
        const range = sheet.getRange("B3:B8");
        range.load("values, address");
        await context.sync();
        assert.equal(range.address, "Barn!B3:B8");
        return range.values;
      });
    const now = [[128], [256], [128], [129], [130], [387]];
    assert.deepEqual(await written(kind), now);
    assert.notDeepEqual(await written(open), now);
    await open.calculate();
    const shown = ["B3", "B4", "B5", "B6", "B7", "B8"].map((address) => [open.cell("Barn", address)]);
    assert.deepEqual(shown, now);
    kind.close();
  });

  it("reads a name's range, formulas and number formats", async () => {
    await open.Excel.run(async (context) => {
      const share = context.workbook.names.getItem("Share").getRange();
      share.load("values, numberFormat, address, worksheet/name");
      const nothing = context.workbook.names.getItemOrNullObject("Nothing");
      const names = context.workbook.names.load("items/name, items/formula");
      const product = context.workbook.worksheets.getItem("barn").getCell(2, 1).load("formulas");
      await context.sync();
      assert.deepEqual(share.values, [[0.128]]);
      assert.deepEqual(share.numberFormat, [["0.0%"]]);
      assert.equal(share.worksheet.name, "Barn");
      assert.equal(nothing.isNullObject, true);
      assert.equal(names.items.map((item) => item.name).join(), "Share,Books");
      assert.deepEqual(product.formulas, [["=SOCIAL.PRODUCT(B1,B2)"]]);
    });
  });

  it("a member that it does not have is refused by name", async () => {
    await assert.rejects(
      open.Excel.run(async (context) => {
        context.workbook.worksheets
          .getItem("Barn")
          .getRange("A1:B3")
          .sort.apply([{ key: 0 }]);
        await context.sync();
      }),
      /The workbench has no Range\.sort/,
    );
  });

  it("an edit comes as onChanged, what follows from it as onCalculated", async () => {
    const heard: string[] = [];
    await open.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Barn");
      sheet.onChanged.add((event) => Promise.resolve(void heard.push(`changed ${event.address}`)));
      sheet.onCalculated.add(() => Promise.resolve(void heard.push("calculated")));
      await context.sync();
      sheet.getRange("B1").values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(heard.filter((word) => word === "changed B1").length, 1);
    assert.ok(heard.includes("calculated"));
  });
});
