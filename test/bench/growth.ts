import "./excelCall";
import { worksheetFunctions } from "../../src/functions";
import { PRIORITISE } from "../../src/functions/prioritise";
import { measure } from "./measure";
import { isQuick } from "./race";
import { atMost, growth, section, short } from "./report";

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
const ofYears = growing(
  "years of a range, each with an answer: of the most of them half is the tidying of memory",
  cells,
  (size) => Array.from({ length: size }, (_, year) => [year % 100]),
  {
    DISCOUNTFACTOR: (called, years) => called(rate, years, {}),
  },
);
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

/** Applications of which none decides another: costs and values are invented, and no two of forty are alike. */
const applications = (count: number) =>
  Array.from({ length: count }, (_, row) => [
    `Application ${row + 1}`,
    1_000_000 + 37_000 * ((17 * row) % 40),
    250_000 + 41_000 * ((23 * row) % 40),
  ]);
const hundred = isQuick ? 1 : 100;
const applied = [10, 20, 40];
const hundredTimes = applied.map((count) => {
  const rows = applications(count);
  return least(() => Array.from({ length: hundred }, () => PRIORITISE(rows, count * 500_000)));
});
section("Which of the applications a budget of half of them is to grant, milliseconds of the processor")({
  what: `${hundred} calls of SOCIAL.PRIORITISE with ${applied.join(", ")} rows`,
  figures: `${hundredTimes.map(short).join(", ")} ms`,
  beside: growth(applied, hundredTimes).fit,
});

const tell = section(
  "Whole columns and long tables: milliseconds of the processor a call, and how they grow to the largest",
);
for (const { name, unit, sizes, call } of [...ofFlows, ...ofYears, ...ofCosts]) {
  const times = sizes.map((size) => least(call(size)));
  const { fit, mark } = growth(sizes, times);
  tell({
    what: `SOCIAL.${name}, ${sizes.map(grouped).join(", ")} ${unit}`,
    figures: `${times.map(short).join(", ")} ms`,
    beside: fit,
    goal: `${atMost(1500, "ms", times.at(-1)!)}; ${mark}`,
  });
}

function grouped(size: number): string {
  return size.toLocaleString("en");
}
