import "./excelCall";
import { worksheetFunctions } from "../../src/functions";
import { PRIORITISE } from "../../src/functions/prioritise";
import { measure } from "./measure";
import { isQuick } from "./race";
import { atMost, section, short } from "./report";

/** A whole column on Windows and Mac. */
const wholeColumn = 1_048_576;
const cells = isQuick ? [1_000, 10_000] : [1_000, 10_000, 100_000, wholeColumn];
const rows = isQuick ? [10, 100] : [10, 100, 1_000, 10_000, 50_000];

/** Thirty years at the top of a column; the rest is blank, as Excel on Windows hands it over. */
const column = (length: number) =>
  Array.from({ length }, (_, year) => [year > 30 ? 0 : year === 0 ? -1_000_000 : 40_000 + 1_500 * year]);
const costRows = (length: number) =>
  Array.from({ length }, (_, row) => [`Actor ${row % 20}`, 1_000 + row, 20, 64, 1, 0.5]);

type Excel = (...given: unknown[]) => unknown;

/** What grows: how many it is made of, and what is asked of so many. */
interface Growing {
  name: string;
  unit: string;
  sizes: readonly number[];
  call: (size: number) => () => unknown;
}

/** The functions that a range may be given to: as Excel calls them, and what else they are given. */
function growing<Range>(
  unit: string,
  sizes: readonly number[],
  rangeOf: (size: number) => Range,
  asked: Readonly<Record<string, (called: Excel, range: Range) => unknown>>,
): Growing[] {
  const all: Readonly<Record<string, unknown>> = worksheetFunctions;
  return Object.entries(asked).map(([name, ask]) => ({
    name,
    unit,
    sizes,
    call: (size) => {
      const range = rangeOf(size);
      return () => ask(all[name] as Excel, range);
    },
  }));
}

const rate = [[0.03]];
const others = [[400_000]];
const ofFlows = growing("cells", cells, column, {
  PRESENTVALUE: (called, flow) => called(flow, rate, null, {}),
  PAYBACK: (called, flow) => called(flow, rate, {}),
  "PAYBACK.BYYEAR": (called, flow) => called(flow, rate, {}),
  IRR: (called, flow) => called(flow, {}),
  YIELD: (called, flow) => called(flow, 0.02, null, {}),
  "YIELD.TEST": (called, flow) => called(flow, 0.02, null, {}),
  BENEFITCOST: (called, flow) => called(flow.slice(1), others, rate, {}),
  FUND: (called, flow) => called(5_000_000, others, flow.slice(1), 0.5, 2, 3, false, {}),
  "FUND.BYSAVINGS": (called, flow) => called(5_000_000, others, flow.slice(1), others, 0.5, 2, false, {}),
  "FUND.SCENARIOS": (called, flow) => called([[1_000_000, 5_000_000]], others, flow.slice(1), 0.5, 2, 3, false, {}),
  BALANCE: (called, flow) => called(flow, null, null, null, null, null, null, null, null, {}),
  FINANCING: (called, flow) => called("fund", others, flow.slice(1), others, [[9e9]], null, null, {}),
  "FINANCING.COMPARE": (called, flow) => called(others, flow.slice(1), others, [[9e9]], null, rate, null, {}),
  FOLLOWUP: (called, flow) => called(flow, flow, 3, rate, {}),
});
const ofYears = growing("years of a range", cells, (size) => Array.from({ length: size }, (_, year) => [year % 100]), {
  DISCOUNTFACTOR: (called, years) => called(rate, years, {}),
});
const ofCosts = growing("rows of costs", rows, costRows, {
  EXCLUSIONCOST: (called, costs) => called(100, costs, 6, rate, 0.01, 0, {}),
  "EXCLUSIONCOST.BYACTOR": (called, costs) => called(100, costs, 6, rate, 0.01, 0, {}),
  "EXCLUSIONCOST.BYAGE": (called, costs) => called(100, costs, 6, rate, 0.01, 0, {}),
  SAVINGS: (called, costs) => called(20, costs, 16, 30, 1, 0.1, 0.01, false, 0, {}),
  APPRAISE: (called, costs) => called(measure, costs, {}),
  "APPRAISE.BYYEAR": (called, costs) => called(measure, costs, false, {}),
  SENSITIVITY: (called, costs) => called(measure, costs, "npv", "effect", [[0.1, 0.2]], null, null, null, {}),
});

/** Milliseconds of the processor, the least of some calls: what disturbs only adds. */
function least(work: () => unknown, calls = isQuick ? 1 : 3): number {
  const times = Array.from({ length: calls }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** The exponent of growth that fits best: 1 is linear, 2 is four times as long for twice as much. */
function exponent(sizes: readonly number[], times: readonly number[]): number {
  const points = sizes.map((size, index) => [Math.log(size), Math.log(Math.max(times[index]!, 0.001))] as const);
  const mean = (part: 0 | 1) => points.reduce((sum, point) => sum + point[part], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const above = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return above / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/** Forty applications of which none decides another: costs and values are invented, and no two are alike. */
const applications = Array.from({ length: 40 }, (_, row) => [
  `Application ${row + 1}`,
  1_000_000 + 37_000 * ((17 * row) % 40),
  250_000 + 41_000 * ((23 * row) % 40),
]);
const hundred = isQuick ? 1 : 100;
section("Which of forty applications a budget is to grant")({
  what: `${hundred} calls of SOCIAL.PRIORITISE, milliseconds of the processor`,
  figures: `${short(least(() => Array.from({ length: hundred }, () => PRIORITISE(applications, 20_000_000)), 1))} ms`,
});

const tell = section("Whole columns and long tables: milliseconds of the processor a call, and how they grow");
for (const { name, unit, sizes, call } of [...ofFlows, ...ofYears, ...ofCosts]) {
  const times = sizes.map((size) => least(call(size)));
  const top = times.at(-1)!;
  // the few cells that a call always has weigh at the bottom: the fit is of the upper part
  const fit = sizes.length < 2 ? "" : `size^${exponent(sizes.slice(-3), times.slice(-3)).toFixed(2)}`;
  tell({
    what: `SOCIAL.${name}, ${sizes.map(grouped).join(", ")} ${unit}`,
    figures: `${times.map(short).join(", ")} ms`,
    beside: fit,
    goal: atMost(1500, "ms", top),
  });
}

function grouped(size: number): string {
  return size.toLocaleString("en");
}
