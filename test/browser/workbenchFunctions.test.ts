import assert from "node:assert/strict";
import type { BrowserContext } from "playwright-core";
import { openBrowser, serve, type Served } from "./browser";
import { openWorkbench, type OpenWorkbench } from "./workbenchPage";

const costs = [["Staden", 350000, 20, 64]];
const results = [[50, 50, 50]];
const taxes = [[1000, 1000, 1000]];
const terms = [["disposed", 30]];

/** A rate of 400 % is refused. */
const refused = "DISCOUNTFACTOR";

/** One call for each family of functions: the arguments as Excel passes them, null for what is left out. */
const calls: [id: string, given: unknown[]][] = [
  ["EXCLUDED", [9406, 0.128]],
  ["EXCLUSIONCOST.BYACTOR", [1204, costs, 6, [[0.04]], null, null]],
  ["PRESENTVALUE", [[[-100, 30, 40, 50]], [[0.03]], null]],
  ["PAYBACK", [[[-100, 30, 40, 50]], [[0.03]]]],
  ["SAVINGS", [10, costs, 30, 3, null, 0.1, null, null]],
  ["FUND.BYSAVINGS", [0, [[100, 0, 0]], [[30, 20, 10]], [[0, 40, 60]]]],
  ["DISPOSITION", [300, [[50, 60, 70]]]],
  ["FINANCING", ["disposition", [[30, 10, 0]], [[0, 20, 20]], results, taxes, terms, null, null]],
  ["FINANCING.COMPARE", [[[30, 10, 0]], [[0, 20, 20]], results, taxes, terms, [[0.03]], null, null]],
  ["TAXORE", [1000000, 38000000000]],
  [refused, [[[4]], 1]],
];

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
  let served: Served;
  let browser: BrowserContext;
  let bench: OpenWorkbench;
  let declared: { id: string; parameters: unknown[] }[];

  before(async () => {
    served = await serve();
    browser = await openBrowser();
    bench = await openWorkbench(browser, `${served.address}?language=en`);
    const answer = await fetch(`${served.address}functions.json`);
    declared = ((await answer.json()) as { functions: typeof declared }).functions;
  });
  after(async () => {
    await browser?.close();
    await served?.stop();
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

  for (const [id, given] of calls)
    it(`${id} gives what the grid gives`, async () => {
      const count = declared.find((one) => one.id === id)?.parameters.length ?? 0;
      const whole = [...given, ...new Array<null>(Math.max(0, count - given.length)).fill(null)].slice(0, count);
      const result = await throughRuntime(id, whole);
      const cells = await throughGrid(`=SOCIAL.${id}(${whole.map(written).join(",").replace(/,+$/, "")})`);
      assert.equal(result.failed ?? false, id === refused);
      const table = Array.isArray(result.value) ? (result.value as unknown[][]) : [[result.value]];
      assert.deepEqual(cells, result.failed ? [["#VALUE!"]] : table.map((row) => row.map(shown)));
    });
});
