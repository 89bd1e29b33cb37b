import { calculator, stockholm } from "../../catalogue/cohorts";
import {
  actor,
  argument,
  column,
  heading,
  input,
  kind,
  rateCell,
  shareCell,
  type Entry,
  type ExampleCell,
} from "../entry";
import { sources } from "../sources";

const termOfOffice = 4;

const costRows: ExampleCell[][] = [
  [0, 1, 2, 3, 4, 5].map(column),
  [actor("socialServices"), 140000, 16, 64, shareCell(1), shareCell(0.5)],
  [actor("region"), 60000, 16, 64, shareCell(1), shareCell(0.3)],
];

/** The rows of an invented measure, 1–11, and the costs of exclusion below it, 13–16. */
export const measure: ExampleCell[][] = [
  [heading("input"), heading("value")],
  [input("participants"), 120],
  [input("exclusionShare"), shareCell(0.35)],
  [input("effect"), shareCell(0.3)],
  [input("retention"), shareCell(0.85)],
  [input("costPerParticipant"), 45000],
  [input("fixedCost"), 500000],
  [input("startAge"), 17],
  [input("horizon"), 10],
  [input("dropOff"), shareCell(0.15)],
  [input("capitalReturn"), rateCell(0.02)],
  [],
  [0, 1, 2, 3, 4, 5, 6, 7, 8].map(column),
  [actor("socialServices"), 140000, 16, 64, shareCell(1), shareCell(0.5), null, null, kind("real")],
  [actor("region"), 60000, 16, 64, shareCell(1), shareCell(0.3), null, null, kind("real")],
  [actor("socialInsurance"), 90000, 20, 64, shareCell(1), shareCell(1), null, null, kind("transfer")],
];

export const programme: Record<string, Entry> = {
  AVERTED: {
    notation: ["A = n \\, f \\, q \\, e \\, (1-w)(1-z)"],
    symbols: {
      n: "participants",
      f: "retention",
      q: "exclusionShare",
      e: "effect",
      w: "deadweight",
      z: "displacement",
    },
    example: {
      cells: [
        [argument("participants"), 120],
        [argument("exclusionShare"), shareCell(0.35)],
        [argument("effect"), shareCell(0.3)],
        [argument("retention"), shareCell(0.85)],
      ],
      formula: "=SOCIAL.AVERTED(B1,B2,B3,B4)",
      formats: null,
      unit: "persons",
    },
    refused: ["=SOCIAL.AVERTED(120,35,30%)"],
    sources: [sources.displacement],
    related: ["SAVINGS", "BREAKEVEN", "APPRAISE", "EXCLUDED"],
  },
  SAVINGS: {
    notation: [
      "A_t = \\begin{cases} 0 & t < l \\\\ A \\, (1-p)^{t-l} & t \\ge l \\end{cases}",
      "S_{a,t} = A_t \\, (1+g)^t \\sum_{j:\\,a_j \\le x_0+t \\le b_j} s_j \\, k_j",
    ],
    symbols: {
      A: "averted",
      l: "lag",
      p: "dropOff",
      g: "growth",
      x_0: "startAge",
      a: "actor",
      j: "costRow",
      s_j: "rowShare",
      k_j: "rowCost",
      a_j: "rowFrom",
      b_j: "rowTo",
      t: "year",
    },
    example: {
      cells: costRows,
      formula: "=SOCIAL.SAVINGS(10,A1:F3,18,5,1,10%)",
      formats: ["whole", "kronor"],
    },
    refused: ['=SOCIAL.SAVINGS(10,{"Region",60000,16,64},18,0)'],
    sources: [],
    related: ["AVERTED", "PAYBACK.BYACTOR", "FINANCING", "APPRAISE", "EXCLUSIONCOST.BYAGE"],
  },
  BREAKEVEN: {
    notation: ["n = \\frac{K}{s}"],
    symbols: { n: "mustSucceed", K: "programmeCost", s: "savingPerPerson" },
    example: {
      cells: [
        [argument("programmeCost"), stockholm.parentSupport.value],
        [argument("savingPerPerson"), termOfOffice * calculator.yearlyCost.value],
      ],
      formula: "=SOCIAL.BREAKEVEN(B1,B2)",
      formats: "exact",
      unit: "persons",
      published: sources.utlatande,
    },
    refused: ["=SOCIAL.BREAKEVEN(10000000,0)"],
    sources: [sources.utlatande],
    related: ["AVERTED", "BENEFITCOST", "APPRAISE"],
  },
  APPRAISE: {
    notation: [
      "K = \\sum_t k_t \\, d(t), \\quad S = \\sum_t s_t \\, d(t)",
      "V = S - K, \\quad q = \\frac{S}{K}",
      "n = \\frac{K}{S_1}, \\quad e = \\frac{n}{N \\, m \\, f \\, r \\, (1-w)(1-z)}",
    ],
    symbols: {
      k_t: "costInYear",
      s_t: "savedInYear",
      "d(t)": "discountFactor",
      V: "net",
      q: "ratio",
      n: "mustSucceed",
      S_1: "savedByOne",
      m: "intakes",
      e: "effectNeeded",
      N: "reached",
      f: "completing",
      r: "risk",
      w: "deadweight",
      z: "displaced",
    },
    example: {
      cells: measure,
      formula: "=SOCIAL.APPRAISE(A1:B11,A13:I16)",
      formats: [null, "kronor"],
      rowFormats: {
        0: "years",
        5: "exact",
        6: "years",
        7: "years",
        8: "years",
        9: "share",
        10: "share",
      },
    },
    refused: ['=SOCIAL.APPRAISE({"participants",10},{"Region",100,20,64})'],
    sources: [sources.rateInTemplate, sources.movingOut],
    related: ["AVERTED", "SAVINGS", "PAYBACK", "YIELD.TEST", "BREAKEVEN", "FINANCING.COMPARE"],
  },
};
