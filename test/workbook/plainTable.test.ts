import assert from "node:assert/strict";
import { callsIn } from "../../src/ranges/calls";
import { addressAt } from "../../src/workbook/address";
import { plainTable } from "../../src/workbook/plain/plainTable";
import { readReferences } from "../../src/workbook/readReferences";
import type { CellContent } from "../../src/workbook/scenario";
import type { NodeWorkbook } from "../../src/workbench/node";
import { inWorkbook } from "./inWorkbook";
import { below, first, placeOf, tableCells, tables } from "./plainCases";
import { smallTown } from "./smallTown";

async function write(workbook: NodeWorkbook, blocks: { row: number; column: number; rows: CellContent[][] }[]) {
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("The town");
    for (const { row, column, rows } of blocks)
      sheet.getRangeByIndexes(row, column, rows.length, rows[0]!.length).formulas = rows;
    await context.sync();
  });
  await workbook.calculate();
}

/** What each formula fills, and its cells in plain Excel, which stand below it. */
async function plainOf(workbook: NodeWorkbook, all: readonly string[]) {
  const formulas = all.map((formula) => `=${formula}`);
  await write(workbook, [
    { row: first - 1, column: 0, rows: tableCells },
    ...formulas.map((formula, place) => ({ ...placeOf(place), rows: [[formula]] })),
  ]);
  const spills = await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("The town");
    const asked = formulas.map((_, place) => {
      const { row, column } = placeOf(place);
      return sheet.getRange(addressAt(row, column)).getSpillingToRangeOrNullObject().load("values");
    });
    await context.sync();
    return asked.map(({ values }) => values as CellContent[][]);
  });
  const sheetId = workbook.host.book.sheet("The town")!.getSheetId();
  const seen = await readReferences(sheetId, formulas.flatMap(callsIn));
  return formulas.map((formula, place) => {
    const { row, column } = placeOf(place);
    const own = (down: number, right: number) => addressAt(row + below + down, column + right);
    const shown = spills[place]!;
    return { row: row + below, column, shown, own, plain: plainTable(formula, seen, shown, own) };
  });
}

describe("a table that anybody can check", () => {
  it("comes to the same in plain Excel, cell by cell, to the ninth digit", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const all = await plainOf(workbook, tables);
      const blocks = all.map(({ row, column, plain }, place) => {
        assert.ok(plain, tables[place]);
        assert.ok(plain.flat().length > 1 && plain.flat().every((cell) => callsIn(String(cell)).length === 0));
        return { row, column, rows: plain };
      });
      await write(workbook, blocks);
      all.forEach(({ shown, own }, place) =>
        shown.forEach((cells, down) =>
          cells.forEach((ours, right) => {
            const theirs = workbook.cell("The town", own(down, right));
            const told = `${tables[place]!} ${down},${right}: ${String(ours)}, ${String(theirs)}`;
            if (typeof ours !== "number") return assert.equal(theirs, ours, told);
            assert.ok(
              typeof theirs === "number" && Math.abs(theirs - ours) <= 1e-9 * Math.max(1, Math.abs(ours)),
              told,
            );
          }),
        ),
      );
    }));

  it("is not written where there is no twin, or where the twin does not read what is given", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const unread = [
        "SOCIAL.COHORT.TRACE({0.9,0.1;0,1},{1,0},2)", // no twin
        "SOCIAL.EXCLUSIONCOST.BYACTOR(10,A20:L24,18,A28:B29)", // steps, over all ages in one sum
        'SOCIAL.EXCLUSIONCOST.BYACTOR(10,{"A",100,20,21})', // a table within the formula
        "SOCIAL.SAVINGS(6,A20:L24,18,5)*1", // more than one call
        "SOCIAL.SAVINGS(6,A20:L24,18,5,,,,1=1)", // what is counted is not known before it is calculated
      ];
      const all = await plainOf(workbook, unread);
      assert.deepEqual(
        all.map(({ plain }) => plain),
        unread.map(() => null),
      );
    }));
});
