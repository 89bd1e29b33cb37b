import assert from "node:assert/strict";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import { openWorkbook, type NodeWorkbook } from "../../src/workbench/node";
import { smallFunctions, smallStory } from "./small";

describe("names that belong to a sheet", () => {
  let open: NodeWorkbook;
  beforeEach(async () => {
    open = await openWorkbook(smallStory, { functions: smallFunctions() });
  });
  afterEach(() => open.close());

  it("two sheets each have their own of the same letters, and neither is the workbook's", async () => {
    await open.Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const [first, second] = [worksheets.getItem("Barn"), worksheets.getItem("Böckerna 2")];
      const here = first.names.getItem("Product").load("name, scope, formula, worksheet/name");
      const [one, other] = [first.getRange("Product"), second.getRange("product")];
      one.load("address");
      other.load("address");
      const workbooks = names.getItemOrNullObject("Product");
      const count = first.names.getCount();
      const items = first.names.load("items/name, items/scope");
      await context.sync();
      assert.deepEqual([here.name, here.scope, here.formula], ["Product", "Worksheet", "=Barn!$B$3"]);
      assert.equal(here.worksheet.name, "Barn");
      assert.deepEqual([one.address, other.address], ["Barn!B3", "'Böckerna 2'!B1"]);
      assert.equal(workbooks.isNullObject, true);
      assert.equal(count.value, 2);
      assert.equal(items.items.map((item) => item.name).join(), "Product,Table");
    });
  });

  it("are gone through once, however many sheets are asked for theirs: 200 scenarios have thousands", async () => {
    const service = open.host.book.injector.get(IDefinedNamesService);
    const all = service.getDefinedNameMap;
    let goneThrough = 0;
    service.getDefinedNameMap = (unitId) => {
      goneThrough++;
      return all.call(service, unitId);
    };
    await open.Excel.run(async (context) => {
      for (const sheet of ["Barn", "Böckerna 2"]) {
        const { names } = context.workbook.worksheets.getItem(sheet);
        names.load("items/name, items/formula");
        names.getItem("Product").load("formula");
      }
      await context.sync();
    });
    service.getDefinedNameMap = all;
    assert.ok(goneThrough <= 1, `${goneThrough}`);
  });

  it("are added and deleted, which undo takes back", async () => {
    const count = (sheet: string) =>
      open.Excel.run(async (context) => {
        const counted = context.workbook.worksheets.getItem(sheet).names.getCount();
        await context.sync();
        return counted.value;
      });
    await open.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Böckerna 2");
      const added = sheet.names.add("Costs", sheet.getRange("A1:C4")).load("value, scope");
      sheet.names.getItem("Product").delete();
      await context.sync();
      assert.deepEqual([added.value, added.scope], ["'Böckerna 2'!$A$1:$C$4", "Worksheet"]);
      const [gone, there] = ["Product", "COSTS"].map((name) => sheet.names.getItemOrNullObject(name));
      await context.sync();
      assert.deepEqual([gone!.isNullObject, there!.isNullObject], [true, false]);
    });
    assert.equal(await count("Barn"), 2);
    await open.undo();
    assert.equal(await count("Böckerna 2"), 1);
    await open.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Böckerna 2").getRange("Product").load("address");
      await context.sync();
      assert.equal(range.address, "'Böckerna 2'!B1");
    });
  });

  it("formulas calculate with the names of their own sheet, with another sheet's when it is said, and follow a change", async () => {
    await open.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const second = worksheets.getItem("Böckerna 2");
      second.getRange("B1").values = [[7]];
      second.getRange("D1:D4").formulas = [
        ["=Product*2"],
        ["=SUM(Barn!Table)"],
        ['=Share&""'],
        ['=SUM(Product,1)&"Product"'],
      ];
      worksheets.getItem("Barn").getRange("D1").formulas = [["=Product*2"]];
      await context.sync();
    });
    const shown = () => ["D1", "D2", "D3", "D4"].map((cell) => open.cell("Böckerna 2", cell));
    assert.equal(open.cell("Barn", "D1"), 9406 * 0.128 * 2);
    assert.deepEqual(shown(), [14, 3 * 9406 * 0.128 + 3, "0.128", "8Product"]);
    await open.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Böckerna 2");
      sheet.getRange("B2").values = [[100]];
      sheet.names.getItem("Product").formula = "='Böckerna 2'!$B$2";
      const kept = sheet.getRange("D1").load("formulas");
      await context.sync();
      assert.equal(kept.formulas[0]![0], "=Product*2");
    });
    assert.equal(open.cell("Böckerna 2", "D1"), 200);
    assert.equal(open.cell("Barn", "D1"), 9406 * 0.128 * 2);
    await open.undo();
    assert.equal(open.cell("Böckerna 2", "D1"), 14);
  });

  it("a formula with another sheet's name is not known here", async () => {
    await open.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Böckerna 2").getRange("D1").formulas = [["=SUM(Table)"]];
      await context.sync();
    });
    assert.equal(open.cell("Böckerna 2", "D1"), "#NAME?");
  });

  it("a second of the same letters on a sheet is refused", async () => {
    await assert.rejects(
      open.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Barn").names.add("product", "=Barn!$A$1");
        await context.sync();
      }),
      { code: "ItemAlreadyExists" },
    );
  });
});

describe("a sheet's custom properties", () => {
  it("are added, changed, listed and deleted", async () => {
    const open = await openWorkbook(smallStory, { functions: smallFunctions() });
    await open.Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem("Barn");
      const version = customProperties.getItem("Version").load("key, value");
      await context.sync();
      assert.deepEqual([version.key, version.value], ["version", "1"]);
      version.value = "2";
      customProperties.add("template", "measure");
      customProperties.load("items/key, items/value");
      await context.sync();
      const kept = customProperties.items.map(({ key, value }) => `${key} ${value}`);
      assert.equal(kept.join(), "version 2,template measure");
      customProperties.items[0]!.delete();
      await context.sync();
      const count = customProperties.getCount();
      const gone = customProperties.getItemOrNullObject("version");
      const other = context.workbook.worksheets.getItem("Böckerna 2").customProperties.getCount();
      await context.sync();
      assert.deepEqual([count.value, gone.isNullObject, other.value], [1, true, 0]);
    });
    open.close();
  });
});
