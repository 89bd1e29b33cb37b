import { APPRAISE } from "../../src/functions/appraisal";
import { EXCLUSIONCOST } from "../../src/functions/exclusionCost";
import { appraise } from "../../src/model/appraisal";
import { exclusionCost } from "../../src/model/exclusionCost";
import { readCostTable } from "../../src/ranges/costTable";
import { readProgramme } from "../../src/ranges/programme";
import { asExcelCalls } from "./excelCall";
import { run } from "./race";

/** Eight costs that overlap, over sixty ages; the figures are invented. */
const costs = [
  ["Actor", "SEK", "From", "To", "Share", "Cashable"],
  ["Municipality: social services", 60_000, 20, 64, 1, 0.5],
  ["Municipality: schools", 45_000, 6, 19, 0.4, 0.2],
  ["Municipality: labour market", 30_000, 20, 64, 0.3, 0.4],
  ["Region: psychiatry", 40_000, 13, 64, 0.2, 0.1],
  ["Region: primary care", 8_000, 6, 65, 1, 0.1],
  ["Employment service", 25_000, 20, 64, 0.5, 0.3],
  ["Insurance agency", 90_000, 20, 64, 0.35, 1],
  ["Justice", 35_000, 15, 40, 0.1, 0.1],
];
const table = readCostTable(costs, "costs");
const ageing = { startAge: 6, discountRate: 0.03, growth: 0.01, exitRate: 0.02 };

run({
  question: "Cost of exclusion, eight rows over sixty ages",
  contenders: [
    { name: "the model", answer: () => exclusionCost(1204, table, ageing) },
    {
      name: "the worksheet function",
      answer: asExcelCalls(EXCLUSIONCOST, 1204, costs, 6, [[0.03]], 0.01, 0.02),
      reach: 400,
    },
  ],
});

/** A measure over ten years, and the same costs; the figures are invented. */
const measure = [
  ["Input", "Value"],
  ["participants", 100],
  ["exclusionShare", 0.25],
  ["effect", 0.2],
  ["costPerParticipant", 30_000],
  ["fixedCost", 500_000],
  ["startAge", 16],
  ["horizon", 30],
  ["intakes", 3],
  ["dropOff", 0.1],
  ["discountRate", 0.03],
];
const programme = readProgramme(measure, table);
const asked = asExcelCalls(APPRAISE, measure, costs) as () => number[][];

run({
  question: "Appraisal of a measure over thirty years",
  contenders: [
    { name: "the model", answer: () => appraise(programme, table).all.npv },
    { name: "the worksheet function", answer: () => asked()[5]![2], reach: 2000 },
  ],
});
