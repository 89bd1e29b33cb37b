import { NPV } from "@formulajs/formulajs";
import { PRESENTVALUE } from "../../src/functions/discounting";
import { PAYBACK } from "../../src/functions/payback";
import { discountFactor, presentValue } from "../../src/model/discounting";
import { payback } from "../../src/model/payback";
import { isQuick, run } from "./race";
import { raceYardstick } from "./yardstick";

/** An investment and what comes back over thirty years. */
const flow = Array.from({ length: 31 }, (_, year) => (year === 0 ? -1_000_000 : 40_000 + 1_500 * year));
const rate = 0.03;

console.log("Milliseconds per 100 000 calls, median, and how many times the model's.");

run({
  question: "Present value of 31 years",
  contenders: [
    { name: "the model", answer: () => presentValue(flow, rate, 0) },
    { name: "the worksheet function", answer: () => PRESENTVALUE([flow], [[rate]]) },
    { name: "map and reduce", answer: () => sumOf(discounted()) },
    { name: "formulajs NPV", answer: () => Number(NPV(rate, flow.slice(1))) + (flow[0] ?? 0) },
  ],
});

run({
  question: "Payback of 31 years",
  contenders: [
    { name: "the model", answer: () => payback(flow, rate) },
    { name: "the worksheet function", answer: () => PAYBACK([flow], [[rate]]) },
    { name: "map and reduce", answer: paybackByReducing },
  ],
});

void raceYardstick(isQuick);

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
