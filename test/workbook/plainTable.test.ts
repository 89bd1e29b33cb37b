import assert from "node:assert/strict";
import { callsIn } from "../../src/ranges/calls";
import { addressAt } from "../../src/workbook/address";
import { plainTable } from "../../src/workbook/plain/plainTable";
import { readReferences } from "../../src/workbook/readReferences";
import type { CellContent } from "../../src/workbook/scenario";
import type { NodeWorkbook } from "../../src/workbench/node";
import { inWorkbook } from "./inWorkbook";
import { smallTown } from "./smallTown";

/** Three rows of two payers, flows of five years, and rates in steps. */
const cells: (string | number)[][] = [
  ["Aktör", "Kronor", "Från", "Till", "Andel", "Hemtagbar", "Lågt", "Högt", "Slag", "Prisår", "Följs åt", "Faktor"],
  ["Kommunen", 160000, 16, 64, 0.5, 0.4, "", "", "", "", "", 0.5],
  ["Staten", 90000, 20, 22, 1, "", "", "", "", "", "", ""],
  [" kommunen", 1000, 0, 99, 1, 1, "", "", "", "", "", 2],
  ["", "", "", "", "", "", "", "", "", "", "", ""],
  [-100, 50, "", 60, 70, "", "", "", "", "", "", ""],
  [30, 20, 40, 10, 60, "", "", "", "", "", "", ""],
  [5, 0, 5, 0, 0, "", "", "", "", "", "", ""],
  [1, 0.035, "", 0, 2, 5, "Ja", "nej", "", "", "", ""],
  [3, 0.03, "", "", "", "", "", "", "", "", "", ""],
];
const first = 20;

const formulas = [
  "SOCIAL.DISCOUNTFACTOR(3%,D28:F28)",
  "SOCIAL.DISCOUNTFACTOR(A28:B29,D28:F28)",
  "SOCIAL.PAYBACK.BYYEAR(A25:E25)",
  "SOCIAL.PAYBACK.BYYEAR(A25:E25,A28:B29)",
  "SOCIAL.EXCLUSIONCOST.BYACTOR(10,A20:E24)",
  "SOCIAL.EXCLUSIONCOST.BYACTOR(10,A20:L24,18,3%,2%,1%)",
  "SOCIAL.EXCLUSIONCOST.BYAGE(10,A20:D22,60)",
  "SOCIAL.EXCLUSIONCOST.BYAGE(10,A20:L22,18,A28:B29,2%,1%)",
  "SOCIAL.SAVINGS(6,A20:L24,18,5)",
  "SOCIAL.SAVINGS(6,A20:L24,18,6,2,10%,1%)",
  "SOCIAL.SAVINGS(6,A20:L24,18,6,0,10%,1%,TRUE,2)",
  "SOCIAL.FUND(40,A27:E27,A26:E26)",
  "SOCIAL.FUND(40,5,A26:E26,110%,2,2,TRUE)",
  "SOCIAL.FUND(40,5,A26:E26,1,1,1,G28)",
  "SOCIAL.FUND(40,5,A26:E26,1,1,1,H28)",
  "SOCIAL.FUND.BYSAVINGS(40,A27:E27,A26:E26,A25:E25,80%,1,TRUE)",
  "SOCIAL.DISPOSITION(70,A26:E26)",
];

/** Where each formula stands: so many side by side, and below each what is plain of it. */
const [beside, top, apart, below] = [8, 40, 10, 60];

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
  const here = (place: number) => ({
    row: top + Math.floor(place / beside) * 2 * below,
    column: (place % beside) * apart,
  });
  await write(workbook, [
    { row: first - 1, column: 0, rows: cells },
    ...formulas.map((formula, place) => ({ ...here(place), rows: [[formula]] })),
  ]);
  const spills = await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("The town");
    const asked = formulas.map((_, place) => {
      const { row, column } = here(place);
      return sheet.getRange(addressAt(row, column)).getSpillingToRangeOrNullObject().load("values");
    });
    await context.sync();
    return asked.map(({ values }) => values as CellContent[][]);
  });
  const sheetId = workbook.host.book.sheet("The town")!.getSheetId();
  const seen = await readReferences(sheetId, formulas.flatMap(callsIn));
  return formulas.map((formula, place) => {
    const { row, column } = here(place);
    const own = (down: number, right: number) => addressAt(row + below + down, column + right);
    const shown = spills[place]!;
    return { row: row + below, column, shown, own, plain: plainTable(formula, seen, shown, own) };
  });
}

describe("a table that anybody can check", () => {
  it("comes to the same in plain Excel, cell by cell, to the ninth digit", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const all = await plainOf(workbook, formulas);
      const blocks = all.map(({ row, column, plain }, place) => {
        assert.ok(plain, formulas[place]);
        assert.ok(plain.flat().length > 1 && plain.flat().every((cell) => callsIn(String(cell)).length === 0));
        return { row, column, rows: plain };
      });
      await write(workbook, blocks);
      all.forEach(({ shown, own }, place) =>
        shown.forEach((cells, down) =>
          cells.forEach((ours, right) => {
            const theirs = workbook.cell("The town", own(down, right));
            const told = `${formulas[place]!} ${down},${right}: ${String(ours)}, ${String(theirs)}`;
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
