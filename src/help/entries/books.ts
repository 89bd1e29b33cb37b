import { argument, shareCell, term, years, type Entry, type ExampleCell } from "../entry";
import { sources } from "../sources";

const million = (amounts: number[]): ExampleCell[] => amounts.map((amount) => amount * 1e6);

/** An invented measure and the books it is set in, million SEK: the years, four flows and the terms. */
const inBooks: ExampleCell[][] = [
  years(4),
  [argument("costs"), 12, 12, 0, 0, 0],
  [argument("savings"), 0, 2, 5, 6, 6],
  [argument("results"), 4, 3, 6, 8, 9],
  [argument("taxesAndGrants"), 1000, 1030, 1060, 1090, 1120],
  [],
  [term("disposed"), 15],
  [term("openingReserve"), 6],
  [term("openingEquity"), 300],
  [term("target"), shareCell(0.001)],
];
const flows = "B2:F2,B3:F3,B4:F4,B5:F5,A7:B10";
const bookSymbols = {
  C_t: "costInYear",
  S_t: "savedInYear",
  R_t: "results",
  "\\pi": "priceGrowth",
  h: "frameCut",
  H_t: "taken",
  V_t: "cover",
  B_t: "burden",
  N_t: "need",
  U_t: "squeezed",
  T_t: "resultWith",
};

export const books: Record<string, Entry> = {
  BALANCE: {
    notation: [
      "A_t = R_t - G_t + X_t - O_t",
      "K_t = A_t - I_t + Q_t",
      "L_t = \\max(0, -K_t) - \\min\\bigl(Z_t, \\max(0, -K_t)\\bigr)",
    ],
    symbols: {
      R_t: "results",
      G_t: "realisedGains",
      X_t: "exempted",
      O_t: "unrealised",
      A_t: "adjusted",
      I_t: "toReserve",
      Q_t: "fromReserve",
      K_t: "balance",
      Z_t: "exceptional",
      L_t: "deficit",
      t: "year",
    },
    example: {
      cells: [
        [null, { value: 2014, format: "whole" }, { value: 2015, format: "whole" }],
        [argument("results"), ...million([-149, 563])],
        [argument("realisedGains"), ...million([56, 23])],
        [argument("toReserve"), ...million([0, 185])],
        [argument("fromReserve"), ...million([12, 0])],
      ],
      formula: "=SOCIAL.BALANCE(B2:C2,B3:C3,,,B4:C4,B5:C5)",
      formats: [null, "kronor"],
      published: sources.malmoBalance,
    },
    refused: ["=SOCIAL.BALANCE({10,20,30},{1,2})", "=SOCIAL.BALANCE({10,20},{-1,0})"],
    sources: [sources.kommunallagen, sources.lineList, sources.malmoBalance, sources.laterRestoring],
    related: ["RESERVE.MAX", "DISPOSABLE", "FINANCING", "FINANCING.COMPARE"],
  },
  "RESERVE.MAX": {
    notation: [
      "\\max\\Bigl(0, \\; \\min\\bigl(\\min(R, A) - \\theta \\cdot Y - U, \\; 5\\,\\% \\cdot Y - Q\\bigr)\\Bigr)",
    ],
    symbols: {
      R: "result",
      A: "adjustedResult",
      Y: "taxesAndGrants",
      U: "earlierDeficit",
      Q: "openingReserve",
      "\\theta": "threshold",
    },
    example: {
      cells: [
        [argument("result"), 120e6],
        [argument("adjustedResult"), 120e6],
        [argument("taxesAndGrants"), 5000e6],
        [argument("openingReserve"), 210e6],
      ],
      formula: "=SOCIAL.RESERVE.MAX(B1,B2,B3,B4)",
      formats: "kronor",
      unit: "sek",
    },
    refused: ['=SOCIAL.RESERVE.MAX(120,120,5000,210,FALSE,0,"RIR")'],
    sources: [sources.kommunallagen, sources.malmoReserve],
    related: ["BALANCE", "DISPOSABLE", "FINANCING"],
  },
  FINANCING: {
    notation: [
      "C_t = c_t (1+\\pi)^t, \\quad S_t = s_t (1+\\pi)^t, \\quad H_t = h \\max(0, S_t) + \\min(0, S_t)",
      "B_t = C_t - H_t - V_t",
      "U_t = \\min\\bigl(\\max(0, \\, N_t - R_t + B_t), \\; \\max(0, B_t)\\bigr)",
      "T_t = R_t - C_t + H_t + U_t",
    ],
    symbols: { c_t: "costs", s_t: "savings", ...bookSymbols, t: "year" },
    example: {
      cells: inBooks,
      formula: `=SOCIAL.FINANCING("fund",${flows})`,
      formats: ["whole", null],
    },
    refused: ['=SOCIAL.FINANCING("investment",10,0,5,500)', '=SOCIAL.FINANCING("?",10,0,5,500)'],
    sources: [sources.utlatande, sources.kommunallagen, sources.norrkoping, sources.outcomes],
    related: ["FINANCING.COMPARE", "BALANCE", "FUND.BYSAVINGS", "SAVINGS", "TAXORE"],
  },
  "FINANCING.COMPARE": {
    notation: [
      "V = \\sum_t d(t) \\, \\frac{S_t - C_t}{(1+\\pi)^t}",
      "\\sum_t (T_t - R_t) = \\sum_t (S_t - C_t) - \\sum_t (S_t - H_t) + \\sum_t U_t",
    ],
    symbols: {
      C_t: "costInYear",
      S_t: "savedInYear",
      "\\pi": "priceGrowth",
      "d(t)": "discountFactor",
      R_t: "results",
      H_t: "taken",
      U_t: "squeezed",
      T_t: "resultWith",
      V: "net",
      t: "year",
    },
    example: {
      cells: inBooks,
      formula: `=SOCIAL.FINANCING.COMPARE(${flows},3%)`,
      formats: [null, "exact"],
      rowFormats: { 6: "whole", 7: "whole", 11: "whole", 12: "whole", 13: "wholeShare" },
      missing: 3,
    },
    refused: ["=SOCIAL.FINANCING.COMPARE({10,0},{0,4,4},5,500)"],
    sources: [sources.utlatande, sources.kommunallagen, sources.outcomes],
    related: ["FINANCING", "BALANCE", "FUND.SCENARIOS", "TAXORE", "APPRAISE"],
  },
  TAXORE: {
    notation: ["\\frac{b}{K} \\cdot 10\\,000"],
    symbols: { b: "amount", K: "taxBase" },
    example: {
      cells: [
        [argument("amount"), 10e6],
        [argument("taxBase"), 20000e6],
      ],
      formula: "=SOCIAL.TAXORE(B1,B2)",
      formats: null,
      unit: "ore",
    },
    refused: ["=SOCIAL.TAXORE(10000000,0)"],
    sources: [sources.taxUnit],
    related: ["FINANCING", "FINANCING.COMPARE", "LOSTTAX"],
  },
};
