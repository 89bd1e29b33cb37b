import { argument, shareCell, years, type Entry, type ExampleCell } from "../entry";
import { sources } from "../sources";

const million = (amounts: number[]): ExampleCell[] => amounts.map((amount) => amount * 1e6);
const requests = [years(2), [argument("requests"), ...million([30, 30, 10])]];
const byPlan = { g_t: "granted", "\\rho": "repaymentShare", l: "repaymentDelay", n: "repaymentYears" };

export const fund: Record<string, Entry> = {
  DISPOSITION: {
    notation: ["c_t = \\min(u_t, \\, D_t), \\quad D_{t+1} = D_t - c_t"],
    symbols: { D_0: "disposed", u_t: "payouts", c_t: "covered", D_t: "left", t: "year" },
    example: {
      cells: [years(2), [argument("payouts"), ...million([6, 6, 6])]],
      formula: "=SOCIAL.DISPOSITION(15000000,B2:D2)",
      formats: ["whole", "kronor"],
    },
    refused: ["=SOCIAL.DISPOSITION(-15000000,{6,6})"],
    sources: [sources.utlatande, sources.stockholmsGuidelines],
    related: ["FUND", "DISPOSABLE", "FINANCING"],
  },
  FUND: {
    notation: [
      "a_t = F_{t-1} + D_t + r_t, \\quad g_t = \\min(s_t + w_t, \\, a_t), \\quad F_t = a_t - g_t",
      "r_t = \\sum_{y=t-l-n+1}^{t-l} \\frac{\\rho \\, g_y}{n}",
    ],
    symbols: {
      F_t: "closing",
      D_t: "dispositions",
      r_t: "repaid",
      s_t: "requests",
      w_t: "waiting",
      a_t: "available",
      ...byPlan,
      t: "year",
    },
    example: {
      cells: requests,
      formula: "=SOCIAL.FUND(40000000,0,B2:D2,100%,1,2)",
      formats: ["whole", "kronor"],
    },
    refused: ["=SOCIAL.FUND(40,0,10,1,0)", '=SOCIAL.FUND(40,0,10,1,1,1,"?")'],
    sources: [sources.norrkoping, sources.upplandsBro, sources.stockholmsGuidelines],
    related: ["FUND.BYSAVINGS", "FUND.SCENARIOS", "DISPOSITION", "FINANCING"],
  },
  "FUND.BYSAVINGS": {
    notation: [
      "a_t = F_{t-1} + D_t, \\quad g_t = \\min(q_t + w_t, \\, a_t), \\quad F_t = a_t - g_t + r_t",
      "r_t = \\min\\Bigl(\\rho \\max(0, s_t), \\; \\sum_{y<t} (g_y - r_y)\\Bigr) \\quad t \\ge t_0",
    ],
    symbols: {
      F_t: "closing",
      D_t: "dispositions",
      q_t: "requests",
      w_t: "waiting",
      a_t: "available",
      g_t: "granted",
      r_t: "repaid",
      "\\rho": "savingsReturned",
      s_t: "savings",
      t_0: "returnFrom",
      t: "year",
    },
    example: {
      cells: [
        years(6),
        [argument("requests"), ...million([10, 10, 10, 10, 0, 0, 0])],
        [argument("savings"), ...million([0, 4, 6, 8, 10, 10, 10])],
      ],
      formula: "=SOCIAL.FUND.BYSAVINGS(30000000,0,B2:H2,B3:H3,50%)",
      formats: ["whole", "kronor"],
    },
    refused: ["=SOCIAL.FUND.BYSAVINGS(40,0,{10,10},{0,4,6})"],
    sources: [sources.norrkoping],
    related: ["FUND", "FUND.SCENARIOS", "SAVINGS", "FINANCING"],
  },
  "FUND.SCENARIOS": {
    notation: ["v = \\frac{\\sum_t g_t}{F_0 + \\sum_t D_t}, \\quad i = \\frac{1}{T} \\sum_t F_t"],
    symbols: {
      F_0: "openings",
      g_t: "granted",
      D_t: "dispositions",
      F_t: "closing",
      T: "numberOfYears",
      v: "turnover",
      i: "idle",
    },
    example: {
      cells: [...requests, [argument("openings"), ...million([20, 40, 60])]],
      formula: "=SOCIAL.FUND.SCENARIOS(B3:D3,0,B2:D2,100%,1,2)",
      formats: ["kronor", "kronor", "kronor", "whole", "kronor", "exact", "kronor"],
      missing: 1,
    },
    refused: ["=SOCIAL.FUND.SCENARIOS({30,-60},0,{30,30})"],
    sources: [sources.norrkoping],
    related: ["FUND", "FUND.BYSAVINGS", "FINANCING.COMPARE"],
  },
  PRIORITISE: {
    notation: ["\\max_{G} \\sum_{m \\in G} v_m, \\quad \\sum_{m \\in G} k_m \\le B, \\; v_m > 0"],
    symbols: { G: "grantedSet", m: "application", v_m: "valueOf", k_m: "costOf", B: "budget" },
    example: {
      formula: '=SOCIAL.PRIORITISE({"A",6000000,9000000;"B",5000000,5000000;"C",5000000,5000000},10000000)',
      formats: [null, "kronor", "kronor", "exact", "whole", "whole", "kronor"],
    },
    refused: ['=SOCIAL.PRIORITISE({"A",5},10)'],
    sources: [],
    related: ["FUND.SCENARIOS", "APPRAISE"],
  },
  DISPOSABLE: {
    notation: ["\\max(0, \\; A - U - R - m \\, Y)"],
    symbols: {
      A: "adjustedResult",
      U: "openingDeficit",
      R: "toReserve",
      m: "target",
      Y: "taxesAndGrants",
    },
    example: {
      cells: [
        [argument("adjustedResult"), 120e6],
        [argument("taxesAndGrants"), 5000e6],
        [argument("target"), shareCell(0.02)],
      ],
      formula: "=SOCIAL.DISPOSABLE(B1,B2,B3)",
      formats: "kronor",
      unit: "sek",
    },
    refused: ["=SOCIAL.DISPOSABLE(120,5000,2)"],
    sources: [],
    related: ["DISPOSITION", "RESERVE.MAX", "BALANCE"],
  },
};
