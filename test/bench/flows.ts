import { IRR as formulajsIrr, NPV } from "@formulajs/formulajs";
import { irr, npv } from "financial";
import xirr from "xirr";
import { PRESENTVALUE } from "../../src/functions/discounting";
import { IRR } from "../../src/functions/irr";
import { PAYBACK } from "../../src/functions/payback";
import { discountFactor, presentValue } from "../../src/model/discounting";
import { internalRates } from "../../src/model/irr";
import { payback } from "../../src/model/payback";
import { asExcelCalls } from "./excelCall";
import { inHyperFormula } from "./hyperFormula";
import { inC } from "./inC";
import { raceLibreOffice } from "./libreOffice";
import { isQuick, run } from "./race";

/** An investment and what comes back over thirty years. */
const flow = Array.from({ length: 31 }, (_, year) => (year === 0 ? -1_000_000 : 40_000 + 1_500 * year));
const rate = 0.03;
const year = 365 * 24 * 3600 * 1000;
const dated = flow.map((amount, index) => ({ amount, when: new Date(index * year) }));
const c = inC(flow, rate, isQuick ? 200 : 1_000_000);
const formulajsNpv = () => Number(NPV(rate, flow.slice(1))) + flow[0]!;

run({
  question: "Present value of 31 years",
  contenders: [
    { name: "SOCIAL.PRESENTVALUE", answer: asExcelCalls(PRESENTVALUE, [flow], [[rate]], null), reach: 20 },
    { name: "the model, without its arguments read", answer: () => presentValue(flow, rate, 0) },
    { name: "map and reduce", answer: () => sumOf(discounted()) },
    { name: "formulajs NPV", answer: formulajsNpv, atLeast: 10 },
    { name: "financial npv", answer: () => npv(rate, flow) },
    inHyperFormula(flow, `=NPV(${rate},B1:AE1)`, flow[0]!),
    ...c("present value", 1 / 8),
  ],
});

run({
  question: "Payback of 31 years",
  contenders: [
    { name: "SOCIAL.PAYBACK", answer: asExcelCalls(PAYBACK, [flow], [[rate]]), reach: 20 },
    { name: "the model, without its arguments read", answer: () => payback(flow, rate) },
    { name: "map and reduce", answer: paybackByReducing },
    { name: "formulajs, payback of its NPVs", answer: paybackByFormulajs, atLeast: 10 },
    ...c("payback", 1 / 8),
  ],
});

run({
  question: "Internal rate of 31 years",
  precision: 1e-7, // xirr stops when its present value is within a hundred-thousandth of the amount
  contenders: [
    { name: "SOCIAL.IRR", answer: asExcelCalls(IRR, [flow]), reach: 45 },
    { name: "the model, without its arguments read", answer: () => internalRates(flow)[0] },
    { name: "formulajs IRR", answer: () => formulajsIrr(flow, 0.1), atLeast: 20 },
    { name: "financial irr", answer: () => irr(flow) },
    { name: "xirr", answer: () => xirr(dated) },
    inHyperFormula(flow, "=IRR(A1:AE1)", 0),
    ...c("internal rate", 1 / 2),
  ],
});

raceLibreOffice(flow, rate, presentValue(flow, rate, 0));

function discounted(): number[] {
  return flow.map((amount, index) => amount * discountFactor(rate, index));
}

function sumOf(amounts: number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** As one would write it from the definition: each cumulative sum anew. */
function paybackByReducing(): number {
  const amounts = discounted();
  return paybackOf(amounts.map((_, index) => sumOf(amounts.slice(0, index + 1))));
}

/** As one would do in a sheet without a function for it: a present value of every beginning. */
function paybackByFormulajs(): number {
  return paybackOf(flow.map((_, index) => flow[0]! + (index === 0 ? 0 : Number(NPV(rate, flow.slice(1, index + 1))))));
}

function paybackOf(sums: number[]): number {
  const last = Math.max(...sums.map((sum, index) => (sum < 0 ? index : -1)));
  return last + -sums[last]! / (sums[last + 1]! - sums[last]!);
}
