import { IRR as formulajsIrr, NPV } from "@formulajs/formulajs";
import { PRESENTVALUE } from "../../src/functions/discounting";
import { IRR } from "../../src/functions/irr";
import { PAYBACK } from "../../src/functions/payback";
import { discountFactor, presentValue } from "../../src/model/discounting";
import { internalRates } from "../../src/model/irr";
import { payback } from "../../src/model/payback";
import { asExcelCalls } from "./excelCall";
import { run } from "./race";

/** An investment and what comes back over thirty years. */
const flow = Array.from({ length: 31 }, (_, year) => (year === 0 ? -1_000_000 : 40_000 + 1_500 * year));
const rate = 0.03;

run({
  question: "Present value of 31 years",
  contenders: [
    { name: "the model", answer: () => presentValue(flow, rate, 0) },
    { name: "the worksheet function", answer: asExcelCalls(PRESENTVALUE, [flow], [[rate]], null), reach: 20 },
    { name: "map and reduce", answer: () => sumOf(discounted()) },
    { name: "formulajs NPV", answer: () => Number(NPV(rate, flow.slice(1))) + (flow[0] ?? 0) },
  ],
});

run({
  question: "Payback of 31 years",
  contenders: [
    { name: "the model", answer: () => payback(flow, rate) },
    { name: "the worksheet function", answer: asExcelCalls(PAYBACK, [flow], [[rate]]), reach: 20 },
    { name: "map and reduce", answer: paybackByReducing },
  ],
});

run({
  question: "Internal rate of 31 years",
  precision: 1e-8, // formulajs stops when its present value is within 1e-10
  contenders: [
    { name: "the model", answer: () => internalRates(flow)[0] },
    { name: "the worksheet function", answer: asExcelCalls(IRR, [flow]), reach: 60 },
    { name: "formulajs IRR", answer: () => formulajsIrr(flow, 0.1) },
  ],
});

function discounted(): number[] {
  return flow.map((amount, year) => amount * discountFactor(rate, year));
}

function sumOf(amounts: number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** As one would write it from the definition: each cumulative sum anew. */
function paybackByReducing(): number {
  const amounts = discounted();
  const sums = amounts.map((_, year) => sumOf(amounts.slice(0, year + 1)));
  const last = Math.max(...sums.map((sum, year) => (sum < 0 ? year : -1)));
  return last + -(sums[last] ?? 0) / (amounts[last + 1] ?? NaN);
}
