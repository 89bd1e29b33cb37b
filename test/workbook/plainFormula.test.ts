import assert from "node:assert/strict";
import { callsIn } from "../../src/ranges/calls";
import { plainFormula } from "../../src/workbook/plain/plainFormula";
import { readReferences } from "../../src/workbook/readReferences";
import type { NodeWorkbook } from "../../src/workbench/node";
import { inWorkbook } from "./inWorkbook";
import { smallTown } from "./smallTown";

/** Two payers of whom one costs from 16, a flow in a row, in a column under a head, and by calendar year. */
const cells: (string | number)[][] = [
  ["Aktör", "Kronor", "Från", "Till", "Andel"],
  ["Kommunen", 160000, 16, 64, 0.5],
  ["Staten", 90000, 20, 64, 1],
  ["", "", "", "", ""],
  [-100, 50, "", 60, 70],
  ["Netto", 2026, -100, "", ""],
  [-90, 2028, 60, "", ""],
  [40, 2027, 55, "", ""],
  [80, 2029, 10, 0.03, 6],
  [100, 0, 20, 0, 5],
  ["Från", "Ränta", "", "", ""],
  [1, 0.035, "", "", ""],
  [3, 0.03, "", "", ""],
  [31, 0.02, "", "", ""],
  ["", "", "", "", ""],
];
const first = 20;

const formulas = [
  "SOCIAL.EXCLUDED(9406,12.8%)",
  "SOCIAL.EXCLUSIONCOST(SOCIAL.EXCLUDED(9406,12.8%),15750000)",
  "SOCIAL.EXCLUSIONCOST(10,A20:D22)",
  "SOCIAL.EXCLUSIONCOST(10,$A$20:$E$22,$E$28,$D$28)",
  "SOCIAL.EXCLUSIONCOST(10,A20:E23,18,3%,2%,1%)",
  "SOCIAL.EXCLUSIONCOST(10,A20:E23,25,0%)",
  "SOCIAL.EXCLUSIONCOST(10,A20:E23,70,4%)",
  "SOCIAL.LOSTTAX(100,200000,32%,20,64)",
  "SOCIAL.LOSTTAX(100,200000,32%,20,64,6,D28,1%,0.7,0.9,2%)",
  "SOCIAL.LOSTTAX(100,200000,32%,20,64,30,3%)",
  "SOCIAL.LOSTTAX(100,200000,32%,20,64,70,3%)",
  "SOCIAL.DISCOUNTFACTOR(D28,E28)",
  "SOCIAL.DISCOUNTFACTOR(A30:B34,0)",
  "SOCIAL.DISCOUNTFACTOR(A31:B33,40)",
  "SOCIAL.ANNUITY(1000,D28,5)",
  "SOCIAL.ANNUITY(1000,0,5,2)",
  "SOCIAL.ANNUITY(-1000,3%,5,2)",
  "SOCIAL.PRESENTVALUE(A24:E24,D28)",
  "SOCIAL.PRESENTVALUE(A24:E24,D28,1)",
  "SOCIAL.PRESENTVALUE(A25:A28,-2%,0.5)",
  "SOCIAL.PRESENTVALUE(B25:C28,5%)",
  "SOCIAL.PRESENTVALUE(A24:E24,A30:B33)",
  "SOCIAL.PRESENTVALUE(B25:C28,$A$31:$B$32)",
  "SOCIAL.BENEFITCOST(A24:E24,A29:E29,5%)",
  "SOCIAL.BENEFITCOST(A24:E24,A29:E29,A30:B34)",
  "SOCIAL.YIELD(A24:E24,3%)",
  "SOCIAL.YIELD(A24:E24,-1%,2)",
  "SOCIAL.YIELD(A29:E29,3%)",
  "SOCIAL.BREAKEVEN(5000000,250000)",
  "SOCIAL.BREAKEVEN(5000000,0)",
  "SOCIAL.AVERTED(200,25%,50%,80%,25%)",
  "SOCIAL.TAXORE(-5000000,1520000000)",
  "SOCIAL.TAXORE(1,0)",
  "SOCIAL.DISPOSABLE(120,5000,2%,5)",
  "SOCIAL.RESERVE.MAX(120,110,5000,210,TRUE)",
  "IF(SOCIAL.TAXORE(3,2)>1,SOCIAL.AVERTED(SOCIAL.EXCLUDED(100,0.5),D28*2,1),0)",
];

async function write(workbook: NodeWorkbook, address: string, rows: (string | number)[][]): Promise<void> {
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("The town").getRange(address).formulas = rows;
    await context.sync();
  });
  await workbook.calculate();
}

async function plainOf(workbook: NodeWorkbook, formula: string): Promise<string | null> {
  const sheetId = workbook.host.book.sheet("The town")!.getSheetId();
  return plainFormula(formula, await readReferences(sheetId, callsIn(formula)));
}

describe("a formula that anybody can check", () => {
  it("comes to the same in plain Excel, to the ninth digit, and where there is no answer has none either", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      await write(workbook, `A${first}:E${first + cells.length - 1}`, cells);
      const plain: string[] = [];
      for (const formula of formulas) {
        const twin = await plainOf(workbook, `=${formula}`);
        assert.ok(twin !== null, formula);
        assert.deepEqual(callsIn(twin), [], formula);
        plain.push(twin);
      }
      const last = formulas.length;
      await write(
        workbook,
        `H1:I${last}`,
        formulas.map((formula, at) => [`=${formula}`, plain[at]!]),
      );
      formulas.forEach((formula, at) => {
        const [ours, theirs] = ["H", "I"].map((letter) => workbook.cell("The town", `${letter}${at + 1}`));
        const told = `${formula} is ${String(ours)}; ${plain[at]!} is ${String(theirs)}`;
        if (typeof ours !== "number") return assert.equal(theirs, ours, told);
        assert.ok(typeof theirs === "number" && Math.abs(theirs - ours) <= 1e-9 * Math.max(1, Math.abs(ours)), told);
      });
    }));

  it("is not written where there is no twin, or where the twin does not read the shape of what is given", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      await write(workbook, `A${first}:E${first + cells.length - 1}`, cells);
      for (const formula of [
        "SOCIAL.PAYBACK(A24:E24,D28)", // no twin
        "SOCIAL.PRESENTVALUE(A24:E24,A30:B33,0.5)", // steps, and money in the middle of the year
        "SOCIAL.PRESENTVALUE(A24:E24,C27:E28)", // no rates
        "SOCIAL.PRESENTVALUE(A20:E24,3%)", // no flow
        "SOCIAL.BENEFITCOST(B25:C28,B26:C28,5%)", // the earlier flow's first year is that of both
        "SOCIAL.EXCLUSIONCOST(10,A21:A22)", // no table of costs
        "SOCIAL.AVERTED(1,1,SOCIAL.EFFECT(1))", // a twin around what has none
        'SOCIAL.RESERVE.MAX(1,1,1,,,,"RUR")', // the older rule
      ])
        assert.equal(await plainOf(workbook, `=${formula}`), null, formula);
    }));
});
