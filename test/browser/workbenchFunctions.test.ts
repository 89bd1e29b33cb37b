import assert from "node:assert/strict";
import { inBrowser } from "./browser";
import { validCalls } from "../functions/validCalls";
import { openWorkbench, type OpenWorkbench } from "./workbenchPage";

/** One function of each family, and 400 % as a rate, which is refused. */
const families = [
  "EXCLUDED",
  "EXCLUSIONCOST.BYACTOR",
  "LOSTTAX",
  "COHORT.COST",
  "DISCOUNTFACTOR",
  "PRESENTVALUE",
  "PAYBACK.BYACTOR",
  "IRR",
  "YIELD.TEST",
  "BENEFITCOST",
  "AVERTED",
  "SAVINGS",
  "BREAKEVEN",
  "APPRAISE",
  "TORNADO",
  "DISPOSITION",
  "FUND.SCENARIOS",
  "DISPOSABLE",
  "BALANCE",
  "RESERVE.MAX",
  "FINANCING.COMPARE",
  "TAXORE",
  "DRAWS",
  "UNITCOST",
  "PRICEINDEX",
  "FOLLOWUP",
];
const refused = { id: "DISCOUNTFACTOR", given: [[[4]], 1] };

/** What a cell shows of a value that Microsoft's runtime hands in. */
function shown(value: unknown): unknown {
  return typeof value === "object" && value !== null && "basicValue" in value ? value.basicValue : value;
}

/** An argument written out in an English formula. */
function written(given: unknown): string {
  if (given === null) return "";
  if (Array.isArray(given)) return `{${given.map((row: unknown[]) => row.map(written).join(",")).join(";")}}`;
  return typeof given === "string" ? `"${given}"` : String(given);
}

describe("a function through Microsoft's runtime in the frame", () => {
  const here = inBrowser();
  let bench: OpenWorkbench;

  before(async () => {
    bench = await openWorkbench(here.browser, `${here.served.address}?language=en`);
  });

  const throughRuntime = (id: string, given: unknown[]) =>
    bench.page.evaluate(([name, values]) => window.workbench!.call(name, values), [id, given] as const);

  const throughGrid = (formula: string) =>
    bench.pane.evaluate(
      (text) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add();
          const cell = sheet.getRange("A1");
          cell.formulas = [[text]];
          await context.sync();
          const spill = sheet.getUsedRange().load("values");
          await context.sync();
          return spill.values as unknown[][];
        }),
      formula,
    );

  async function compared(id: string, given: unknown[], isRefused: boolean): Promise<void> {
    const result = await throughRuntime(id, given);
    const cells = await throughGrid(`=SOCIAL.${id}(${given.map(written).join(",").replace(/,+$/, "")})`);
    assert.equal(result.failed ?? false, isRefused);
    const table = Array.isArray(result.value) ? (result.value as unknown[][]) : [[result.value]];
    assert.deepEqual(cells, isRefused ? [["#VALUE!"]] : table.map((row) => row.map(shown)));
  }

  for (const id of families)
    it(`${id} gives what the grid gives`, async () => {
      const { given } = (await validCalls()).find((valid) => valid.id === id)!;
      await compared(id, given, false);
    });

  it("a refusal is one in both", () => compared(refused.id, refused.given, true));
});
