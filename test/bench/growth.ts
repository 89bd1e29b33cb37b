import { EXCLUSIONCOST } from "../../src/functions/exclusionCost";
import { DISCOUNTFACTOR, PRESENTVALUE } from "../../src/functions/discounting";
import { IRR } from "../../src/functions/irr";
import { PAYBACK } from "../../src/functions/payback";
import { PRIORITISE } from "../../src/functions/prioritise";
import { SAVINGS } from "../../src/functions/savings";
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
const called = (name: unknown): Excel => name as Excel;

/** Each function with a range that grows, of so many cells or rows. */
const growing: { name: string; unit: string; sizes: number[]; call: (size: number) => () => unknown }[] = [
  { name: "PRESENTVALUE", unit: "cells", sizes: cells, call: flowCall(called(PRESENTVALUE), [[0.03]], null) },
  { name: "PAYBACK", unit: "cells", sizes: cells, call: flowCall(called(PAYBACK), [[0.03]]) },
  { name: "IRR", unit: "cells", sizes: cells, call: flowCall(called(IRR)) },
  {
    name: "EXCLUSIONCOST",
    unit: "rows of costs",
    sizes: rows,
    call: costsCall((costs) => called(EXCLUSIONCOST)(100, costs, 6, [[0.03]], 0.01, 0, {})),
  },
  {
    name: "SAVINGS",
    unit: "rows of costs",
    sizes: rows,
    call: costsCall((costs) => called(SAVINGS)(20, costs, 16, 30, 1, 0.1, 0.01, false, 0, {})),
  },
  {
    name: "DISCOUNTFACTOR",
    unit: "years of a range",
    sizes: isQuick ? [100, 1_000] : [1_000, 10_000, 100_000],
    call: (size) => {
      const years = Array.from({ length: size }, (_, year) => [year % 100]);
      return () => called(DISCOUNTFACTOR)([[0.03]], years, {});
    },
  },
];

function flowCall(asked: Excel, ...others: unknown[]): (size: number) => () => unknown {
  return (size) => {
    const flow = column(size);
    return () => asked(flow, ...others, {});
  };
}

function costsCall(asked: (costs: unknown[][]) => unknown): (size: number) => () => unknown {
  return (size) => {
    const costs = costRows(size);
    return () => asked(costs);
  };
}

/** Milliseconds of the processor, the least of some calls: what disturbs only adds. */
function least(work: () => unknown): number {
  const times = Array.from({ length: isQuick ? 1 : 5 }, () => {
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
  figures: `${short(least(() => Array.from({ length: hundred }, () => called(PRIORITISE)(applications, 20_000_000, {}))))} ms`,
});

const tell = section("Whole columns and long tables: milliseconds of the processor a call, and how they grow");
for (const { name, unit, sizes, call } of growing) {
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
