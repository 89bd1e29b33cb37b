import { ages, calculator, stockholm } from "../../catalogue/cohorts";
import { actor, argument, column, shareCell, type Entry } from "../entry";
import { sources } from "../sources";

const heads = [column(0), column(1), column(2), column(3)];
const payers = [
  heads,
  [actor("municipality"), 120000, ages.from, ages.to],
  [actor("region"), 60000, ages.from, ages.to],
  [actor("socialInsurance"), 90000, ages.from, ages.to],
];
const transitions = [
  [shareCell(0.9), shareCell(0.1)],
  [shareCell(0.2), shareCell(0.8)],
];
const cohortSymbols = {
  E: "excluded",
  x: "age",
  x_0: "startAge",
  g: "growth",
  u: "exitRate",
  "d(t)": "discountFactor",
  j: "costRow",
  s_j: "rowShare",
  k_j: "rowCost",
  a_j: "rowFrom",
  b_j: "rowTo",
};
const byAge = "K(x) = E \\, \\bigl((1+g)(1-u)\\bigr)^{x-x_0} \\sum_{j:\\,a_j \\le x \\le b_j} s_j \\, k_j";

export const exclusion: Record<string, Entry> = {
  EXCLUDED: {
    notation: ["E = \\lceil N \\, q \\rceil"],
    symbols: { N: "cohortSize", q: "exclusionShare" },
    example: {
      cells: [
        [argument("cohortSize"), stockholm.cohortSize.value],
        [argument("exclusionShare"), shareCell(calculator.exclusionShare.value)],
      ],
      formula: "=SOCIAL.EXCLUDED(B1,B2)",
      formats: "persons",
      unit: "persons",
      published: sources.utlatande,
    },
    refused: ["=SOCIAL.EXCLUDED(9406,12.8)", "=SOCIAL.EXCLUDED(9406)"],
    sources: [sources.utlatande, sources.lulea],
    related: ["EXCLUSIONCOST", "AVERTED", "LOSTTAX"],
  },
  EXCLUSIONCOST: {
    notation: [byAge, "K = \\sum_{x \\ge x_0} K(x) \\, d(x-x_0)"],
    symbols: cohortSymbols,
    example: {
      cells: [
        heads,
        [actor("all"), calculator.yearlyCost.value, ages.from, ages.to],
        [argument("cohortSize"), stockholm.cohortSize.value],
        [argument("exclusionShare"), shareCell(calculator.exclusionShare.value)],
      ],
      formula: "=SOCIAL.EXCLUSIONCOST(SOCIAL.EXCLUDED(B3,B4),A1:D2,6,4%)",
      formats: "kronor",
      unit: "sek",
      published: sources.utlatande,
    },
    refused: [
      '=SOCIAL.EXCLUSIONCOST(1,{"Region",100,20,64},,0.03)',
      "=SOCIAL.EXCLUSIONCOST(1,15750000,6)",
      '=SOCIAL.EXCLUSIONCOST(1,{"Region",100,20,64,0})',
    ],
    sources: [sources.utlatande, sources.lulea],
    related: ["EXCLUDED", "EXCLUSIONCOST.BYACTOR", "EXCLUSIONCOST.BYAGE", "LOSTTAX", "SAVINGS"],
  },
  "EXCLUSIONCOST.BYACTOR": {
    notation: [byAge, "K_a = \\sum_{x \\ge x_0} K_a(x) \\, d(x-x_0), \\quad p_a = \\frac{K_a}{\\sum_a K_a}"],
    symbols: { ...cohortSymbols, a: "actor", p_a: "share" },
    example: {
      cells: payers,
      formula: "=SOCIAL.EXCLUSIONCOST.BYACTOR(10,A1:D4,6,3%)",
      formats: [null, "kronor", "kronor", "share"],
    },
    refused: ["=SOCIAL.EXCLUSIONCOST.BYACTOR(1,15750000)"],
    sources: [sources.lulea],
    related: ["EXCLUSIONCOST", "EXCLUSIONCOST.BYAGE", "PAYBACK.BYACTOR"],
  },
  "EXCLUSIONCOST.BYAGE": {
    notation: [byAge],
    symbols: cohortSymbols,
    example: {
      cells: [heads, [actor("education"), 70000, 16, 19], [actor("socialServices"), 140000, 18, 21]],
      formula: "=SOCIAL.EXCLUSIONCOST.BYAGE(10,A1:D3,16,3%)",
      formats: ["whole", "kronor"],
    },
    refused: ['=SOCIAL.EXCLUSIONCOST.BYAGE(1,{"Region",100,20,64},65)'],
    sources: [],
    related: ["EXCLUSIONCOST", "EXCLUSIONCOST.BYACTOR", "SAVINGS"],
  },
  LOSTTAX: {
    notation: [
      "L = \\sum_{x=\\max(x_0,\\,x_1)}^{x_2} E \\, h \\, w \\, \\tau \\, (1-i) \\bigl((1+g)(1-u)\\bigr)^{x-x_0} d(x-x_0)",
    ],
    symbols: {
      E: "excluded",
      h: "employmentGap",
      w: "earnings",
      "\\tau": "taxRate",
      i: "equalised",
      g: "growth",
      u: "exitRate",
      x: "age",
      x_0: "startAge",
      x_1: "fromAge",
      x_2: "toAge",
      "d(t)": "discountFactor",
    },
    example: {
      cells: [
        [argument("excluded"), 10],
        [argument("earnings"), 180000],
        [argument("taxRate"), shareCell(0.32)],
        [argument("equalised"), shareCell(0.9)],
      ],
      formula: "=SOCIAL.LOSTTAX(B1,B2,B3,20,64,6,3%,,,B4)",
      formats: "kronor",
      unit: "sek",
    },
    refused: ["=SOCIAL.LOSTTAX(10,180000,32%,64,20)", "=SOCIAL.LOSTTAX(10,180000,32%,20,64,,3%)"],
    sources: [sources.utlatande, sources.equalisation],
    related: ["EXCLUSIONCOST", "TAXORE"],
  },
  "COHORT.TRACE": {
    notation: ["m_0 = s, \\quad m_{k+1} = m_k \\, P"],
    symbols: { P: "transitions", s: "start", m_k: "trace", k: "cycle" },
    example: { cells: transitions, formula: "=SOCIAL.COHORT.TRACE(A1:B2,{100,0},3)", formats: null },
    refused: ["=SOCIAL.COHORT.TRACE({0.5,0.25;0,1},{1,0},2)", "=SOCIAL.COHORT.TRACE({0.5,0.5},{1,0},2)"],
    sources: [],
    related: ["COHORT.COST", "EXCLUDED"],
  },
  "COHORT.COST": {
    notation: [
      "K = \\sum_{k=1}^{n} d(k-1) \\, m_{k-1} \\, c",
      "K = \\sum_{k=1}^{n} d(k) \\, m_k \\, c",
      "K = \\sum_{k=1}^{n} d(k-1) \\, \\frac{m_{k-1} + m_k}{2} \\, c",
    ],
    symbols: { m_k: "trace", c: "stateCosts", "d(k)": "discountFactor", n: "cycles" },
    example: {
      cells: transitions,
      formula: "=SOCIAL.COHORT.COST(SOCIAL.COHORT.TRACE(A1:B2,{100,0},3),{0;150000},3%)",
      formats: "kronor",
      unit: "sek",
    },
    refused: ["=SOCIAL.COHORT.COST({1,0},{10,0})"],
    sources: [],
    related: ["COHORT.TRACE", "EXCLUSIONCOST"],
  },
};
