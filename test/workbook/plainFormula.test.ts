import assert from "node:assert/strict";
import { callsIn } from "../../src/ranges/calls";
import { plainFormula } from "../../src/workbook/plain/plainFormula";
import { readReferences } from "../../src/workbook/readReferences";
import type { NodeWorkbook } from "../../src/workbench/node";
import { inWorkbook } from "./inWorkbook";
import { cells, first, formulas } from "./plainCases";
import { smallTown } from "./smallTown";

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
