import { actor, argument, years, type Entry } from "../entry";
import { sources } from "../sources";

const million = 1e6;
const flow = [argument("flows"), -1 * million, 0, 0.4 * million, 0.4 * million, 0.4 * million];

export const flows: Record<string, Entry> = {
  DISCOUNTFACTOR: {
    notation: ["d(0) = 1", "d(t) = \\prod_{k=1}^{t} \\frac{1}{1+r_k}"],
    symbols: { r_k: "discountRate", t: "year" },
    example: { formula: "=SOCIAL.DISCOUNTFACTOR(3%,10)", formats: null, unit: "factor" },
    refused: ["=SOCIAL.DISCOUNTFACTOR(4,10)", "=SOCIAL.DISCOUNTFACTOR({31,0.03},2)"],
    sources: [sources.rateInTemplate, sources.asek],
    related: ["PRESENTVALUE", "BENEFITCOST"],
  },
  ANNUITY: {
    notation: ["a = \\frac{V}{\\sum_{t=t_0}^{t_0+n-1} d(t)}"],
    symbols: { a: "yearly", V: "amount", n: "years", t_0: "firstYear", "d(t)": "discountFactor", t: "year" },
    example: { formula: "=SOCIAL.ANNUITY(1000000,3%,10)", formats: "kronor", unit: "sek" },
    refused: ["=SOCIAL.ANNUITY(1000000,3%,0)", "=SOCIAL.ANNUITY(1000000,3%,2036)"],
    sources: [],
    related: ["DISCOUNTFACTOR", "PRESENTVALUE"],
  },
  PRESENTVALUE: {
    notation: ["V = \\sum_{t=0}^{T} \\frac{f_t \\, d(t)}{(1+r_{t+1})^{m}}"],
    symbols: { f_t: "flows", "d(t)": "discountFactor", r_t: "discountRate", m: "timing", t: "year" },
    example: { cells: [years(4), flow], formula: "=SOCIAL.PRESENTVALUE(B2:F2,3%)", formats: "kronor", unit: "sek" },
    refused: ["=SOCIAL.PRESENTVALUE({-100,60,60},4)"],
    sources: [sources.npv],
    related: ["DISCOUNTFACTOR", "PAYBACK", "BENEFITCOST", "APPRAISE"],
  },
  PAYBACK: {
    notation: ["S_t = \\sum_{s=0}^{t} f_s \\, d(s)", "N = k + \\frac{-S_k}{f_{k+1} \\, d(k+1)}"],
    symbols: { f_t: "flows", "d(t)": "discountFactor", S_t: "cumulative", k: "lastNegative", t: "year" },
    example: { cells: [years(4), flow], formula: "=SOCIAL.PAYBACK(B2:F2,3%)", formats: "years", unit: "years" },
    refused: ["=SOCIAL.PAYBACK({-100,30,40})", "=SOCIAL.PAYBACK({-100,60;30,40})"],
    sources: [],
    related: ["PAYBACK.BYACTOR", "PRESENTVALUE", "YIELD.TEST", "APPRAISE"],
  },
  "PAYBACK.BYYEAR": {
    notation: ["S_t = \\sum_{s=0}^{t} f_s \\, d(s)"],
    symbols: { f_t: "flows", "d(t)": "discountFactor", S_t: "cumulative", t: "year" },
    example: {
      cells: [years(4), flow],
      formula: "=SOCIAL.PAYBACK.BYYEAR(B2:F2,3%)",
      formats: ["whole", "kronor"],
    },
    refused: ["=SOCIAL.PAYBACK.BYYEAR({2026,-100;2027,60;2026,60})"],
    sources: [],
    related: ["PAYBACK", "PRESENTVALUE"],
  },
  "PAYBACK.BYACTOR": {
    notation: ["n_a = \\sum_{t=0}^{T} (s_{a,t} - i_{a,t}) \\, d(t)"],
    symbols: { a: "actor", "s_{a,t}": "savings", "i_{a,t}": "investments", "d(t)": "discountFactor", t: "year" },
    example: {
      cells: [
        [{ heading: "year" }, actor("municipality"), actor("region"), actor("socialInsurance")],
        [0, 0, 0, 0],
        [1, 400000, 150000, 500000],
        [2, 400000, 150000, 500000],
        [3, 400000, 150000, 500000],
      ],
      formula: "=SOCIAL.PAYBACK.BYACTOR(A1:D5,{1000000,0,0,0},3%)",
      formats: [null, "kronor", "kronor", "kronor", "years"],
    },
    refused: ['=SOCIAL.PAYBACK.BYACTOR({"A","B";0,5;2,7},{100})'],
    sources: [sources.lulea],
    related: ["SAVINGS", "PAYBACK", "EXCLUSIONCOST.BYACTOR", "APPRAISE"],
  },
  IRR: {
    notation: ["\\sum_{t=0}^{T} \\frac{f_t}{(1+x)^t} = 0, \\quad -0.99 \\le x \\le 10"],
    symbols: { x: "internal", f_t: "flows", t: "year" },
    example: { cells: [years(4), flow], formula: "=SOCIAL.IRR(B2:F2)", formats: "share" },
    refused: ["=SOCIAL.IRR({-100,230,-132})", "=SOCIAL.IRR({100,10})"],
    sources: [sources.internalRate],
    related: ["PRESENTVALUE", "YIELD", "YIELD.TEST"],
  },
  YIELD: {
    notation: [
      "y = \\left( \\frac{\\sum_{t=0}^{H} \\max(0, f_t) \\, (1+c)^{H-t}}{\\sum_{t=0}^{H} \\max(0, -f_t) \\, (1+c)^{-t}} \\right)^{1/H} - 1",
    ],
    symbols: { f_t: "flows", c: "capitalReturn", H: "years", t: "year" },
    example: { cells: [years(4), flow], formula: "=SOCIAL.YIELD(B2:F2,2%)", formats: "share" },
    refused: ["=SOCIAL.YIELD({0,100},0.02)"],
    sources: [sources.utlatande],
    related: ["YIELD.TEST", "IRR", "PRESENTVALUE", "APPRAISE"],
  },
  "YIELD.TEST": {
    notation: ["y \\ge c \\iff \\sum_{t=0}^{H} f_t \\, (1+c)^{-t} \\ge 0"],
    symbols: { y: "yield", f_t: "flows", c: "capitalReturn", H: "years", t: "year" },
    example: { cells: [years(4), flow], formula: "=SOCIAL.YIELD.TEST(B2:F2,2%)", formats: "whole" },
    refused: ["=SOCIAL.YIELD.TEST({0,100},0.02)"],
    sources: [sources.utlatande],
    related: ["YIELD", "PRESENTVALUE", "PAYBACK", "APPRAISE"],
  },
  BENEFITCOST: {
    notation: ["q = \\frac{\\sum_{t=0}^{T} b_t \\, d(t)}{\\sum_{t=0}^{T} k_t \\, d(t)}"],
    symbols: { b_t: "benefits", k_t: "costs", "d(t)": "discountFactor", t: "year" },
    example: {
      cells: [
        years(4),
        [argument("benefits"), 0, 0, 400000, 400000, 400000],
        [argument("costs"), 500000, 500000, 0, 0, 0],
      ],
      formula: "=SOCIAL.BENEFITCOST(B2:F2,B3:F3,3%)",
      formats: "exact",
      unit: "ratio",
    },
    refused: ["=SOCIAL.BENEFITCOST({0,4},{0,0},3%)"],
    sources: [],
    related: ["PRESENTVALUE", "BREAKEVEN", "APPRAISE"],
  },
};
