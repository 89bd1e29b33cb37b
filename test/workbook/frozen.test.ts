import assert from "node:assert/strict";
import { callsIn } from "../../src/ranges/calls";
import { freeze, type Freezing } from "../../src/workbook/frozen/freeze";
import { unfreeze } from "../../src/workbook/frozen/unfreeze";
import { content } from "../../src/workbench/grid/book";
import type { NodeWorkbook } from "../../src/workbench/node";
import { inWorkbook } from "./inWorkbook";
import { refuse } from "./refusing";
import { smallTown } from "./smallTown";

const occasion = { when: "2026-11-30 21:00", version: "1.2.3", language: "sv" } as const;
const here: Freezing = { scope: "sheet", way: "values", asCopy: false };

/** A town with a number, one without a plain twin that spills, and a sum of one's own. */
const cells: Record<string, string> = {
  D1: "=SOCIAL.EXCLUDED(1000,12.8%)",
  D2: "=D1*2",
  D4: '=SOCIAL.EXCLUSIONCOST.BYACTOR(10,{"A",100,20,21,1})',
  D9: "=SOCIAL.TAXORE(1,0)",
};

async function town(workbook: NodeWorkbook): Promise<void> {
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("The town");
    sheet.activate();
    for (const [address, formula] of Object.entries(cells)) sheet.getRange(address).formulas = [[formula]];
    await context.sync();
  });
  await workbook.calculate();
}

/** The formulas of the sheet's cells, and what they show. */
async function standing(workbook: NodeWorkbook, sheet = "The town") {
  await workbook.calculate();
  return workbook.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange("D1:G9").load("formulas, values");
    await context.sync();
    return { formulas: range.formulas as unknown[][], values: range.values as unknown[][] };
  });
}

const oursIn = (formulas: unknown[][]) => formulas.flat().filter((one) => callsIn(String(one)).length > 0).length;

describe("freezing our formulas", () => {
  it("leaves every value as it was without any of them, and restoring brings all of them back", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      await town(workbook);
      const before = await standing(workbook);
      assert.equal(oursIn(before.formulas), 3);
      assert.deepEqual(await freeze(here, occasion), { count: 3, left: 0 });
      const frozen = await standing(workbook);
      assert.deepEqual(frozen.values, before.values);
      assert.equal(oursIn(frozen.formulas), 0);
      assert.equal(frozen.formulas[1]![0], "=D1*2");
      assert.deepEqual(await unfreeze("2026-12-01"), { count: 3, left: 0 });
      assert.deepEqual(await standing(workbook), before);
      assert.deepEqual(await unfreeze("2026-12-01"), { count: 0, left: 0 });
    }));

  it("lists each with when, formula and version, as text", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      await town(workbook);
      await freeze(here, occasion);
      const told = ["A4", "B4", "C4", "G4", "H4"].map((address) => workbook.cell("Frysta formler", address));
      assert.deepEqual(told, [occasion.when, "1.2.3", "'The town'!D1", "=SOCIAL.EXCLUDED(1000,12.8%)", 128]);
    }));

  it("finds a frozen cell again where rows have moved, and leaves what somebody has changed since", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      await town(workbook);
      await freeze(here, occasion);
      await workbook.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("The town");
        sheet.getRange("D9").values = [["vår egen"]];
        sheet.getRange("1:1").insert("Down");
        await context.sync();
      });
      await workbook.calculate();
      assert.deepEqual(await unfreeze("2026-12-01"), { count: 2, left: 1 });
      const { formulas } = await standing(workbook);
      assert.equal(formulas[1]![0], cells.D1);
    }));

  it("writes plain Excel where there is some, and leaves the rest", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      await town(workbook);
      const before = await standing(workbook);
      assert.deepEqual(await freeze({ ...here, way: "open" }, occasion), { count: 2, left: 1 });
      const open = await standing(workbook);
      assert.deepEqual(open.values, before.values);
      assert.equal(open.formulas[0]![0], "=(ROUNDUP(ROUND(1000*(12.8%),9),0))");
      assert.deepEqual(await unfreeze("2026-12-01"), { count: 2, left: 0 });
      assert.deepEqual(await standing(workbook), before);
    }));

  it("writes a table as plain Excel in each of its cells, which follow what they rest on, and makes it one formula again", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const put = (address: string, formulas: (string | number)[][]) =>
        workbook.Excel.run(async (context) => {
          context.workbook.worksheets.getItem("The town").getRange(address).formulas = formulas;
          await context.sync();
        });
      await put("A20:B21", [
        ["=B21*10", 60],
        [50, 10],
      ]);
      await put("D1", [["=SOCIAL.DISPOSITION(A20,A21:B21)"]]);
      await workbook.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("The town").activate();
        await context.sync();
      });
      const before = await standing(workbook);
      assert.deepEqual(before.values[2]!.slice(0, 3), [1, 50, 10]);
      assert.deepEqual(await freeze({ ...here, way: "open" }, occasion), { count: 1, left: 0 });
      const open = await standing(workbook);
      assert.deepEqual(open.values, before.values);
      assert.deepEqual(open.formulas[2]!.slice(0, 3), ["=$D$2+1", "=$I$2", "='The town'!$B$21"]);
      await put("B21", [[20]]); // 200 are disposed then, 50 paid, 150 left
      assert.deepEqual((await standing(workbook)).values[2]!.slice(0, 3), [1, 150, 20]);
      await put("B21", [[10]]);
      assert.deepEqual(await unfreeze("2026-12-01"), { count: 1, left: 0 });
      assert.deepEqual(await standing(workbook), before);
    }));

  it("in a copy leaves the sheet as it is", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      await town(workbook);
      const before = await standing(workbook);
      assert.equal((await freeze({ ...here, asCopy: true }, occasion)).count, 3);
      assert.deepEqual(await standing(workbook), before);
      assert.equal(oursIn((await standing(workbook, "The town 2")).formulas), 0);
    }));

  it("of the whole workbook takes the scenario's sheet too, and never the register", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      await town(workbook);
      const { count, left } = await freeze({ ...here, scope: "workbook" }, occasion);
      assert.ok(count > 5 && left === 0, `${count} ${left}`);
      assert.deepEqual(await freeze({ ...here, scope: "workbook" }, occasion), { count: 0, left: 0 });
    }));

  it("puts back what was written where Excel refuses in the middle", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      await town(workbook);
      const before = await standing(workbook);
      refuse(workbook, { member: "values", after: 1, times: 1 }, "no more");
      await assert.rejects(freeze(here, occasion), /no more/);
      assert.deepEqual(await standing(workbook), before);
    }));

  it("puts back what Excel has written and denied, without a register; a cell that somebody changes meanwhile is theirs", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      await town(workbook);
      const before = await standing(workbook);
      const { book, faults } = workbook.host;
      const sheets = book.sheets().length;
      for (const denied of [1, 2, 3]) {
        let changes = 0;
        faults.meet = (asked) =>
          asked.changes && ++changes === denied ? { way: "doneAndRefused", code: "GeneralException" } : null;
        await assert.rejects(freeze(here, occasion), { code: "GeneralException" });
        faults.meet = () => null;
        assert.deepEqual(await standing(workbook), before);
        assert.equal(book.sheets().length, sheets);
      }
      await workbook.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("The town").activate();
        await context.sync();
      });
      faults.before = async ({ changes }) => {
        if (!changes) return;
        faults.before = () => Promise.resolve();
        book.write(book.sheet("The town")!.getSheetId(), { 0: { 3: content("vår egen") } });
      };
      assert.equal((await freeze(here, occasion)).count, 2);
      assert.equal(workbook.cell("The town", "D1"), "vår egen");
      const frozen = await standing(workbook);
      let isDenied = false;
      faults.meet = ({ changes }) => {
        if (!changes || isDenied) return null;
        isDenied = true;
        return { way: "doneAndRefused", code: "GeneralException" };
      };
      await assert.rejects(unfreeze("2026-12-01"), { code: "GeneralException" });
      faults.meet = () => null;
      assert.deepEqual(await standing(workbook), frozen);
      faults.before = async ({ changes }) => {
        if (!changes) return;
        faults.before = () => Promise.resolve();
        book.write(book.sheet("The town")!.getSheetId(), { 8: { 3: content("min") } });
      };
      assert.deepEqual(await unfreeze("2026-12-01"), { count: 1, left: 1 });
      assert.equal(workbook.cell("The town", "D9"), "min");
    }));
});
