import { FINANCING_COMPARE } from "../../src/functions/comparison";
import { APPRAISE_BYYEAR } from "../../src/functions/measureByYear";
import { EXCLUSIONCOST } from "../../src/functions/exclusionCost";
import { SAVINGS } from "../../src/functions/savings";
import { exclusionCost } from "../../src/model/exclusionCost";
import { readCostTable } from "../../src/ranges/costTable";
import { raceAppraisal } from "./appraisal";
import { asExcelCalls } from "./excelCall";
import { costs, measure } from "./measure";
import { run } from "./race";

const table = readCostTable(costs, "costs");
const ageing = { startAge: 6, discountRate: 0.03, growth: 0.01, exitRate: 0.02 };

raceAppraisal("first of all");

const byYear = asExcelCalls(APPRAISE_BYYEAR, measure, costs, false) as () => unknown[][];
run({
  question: "The same measure year by year",
  contenders: [{ name: "SOCIAL.APPRAISE.BYYEAR", answer: () => byYear()[1]!.at(-1) }],
  calls: 5_000,
});

run({
  question: "Cost of exclusion, eight rows over sixty ages",
  contenders: [
    {
      name: "SOCIAL.EXCLUSIONCOST",
      answer: asExcelCalls(EXCLUSIONCOST, 1204, costs, 6, [[0.03]], 0.01, 0.02),
      reach: 200,
    },
    { name: "the model, without its arguments read", answer: () => exclusionCost(1204, table, ageing) },
  ],
});

const savingsTable = asExcelCalls(SAVINGS, 20, costs, 16, 30, 1, 0.1, 0.01, false, null) as () => number[][];
run({
  question: "Savings by actor, eight rows over thirty years",
  contenders: [{ name: "SOCIAL.SAVINGS", answer: () => savingsTable()[2]!.at(-1) }],
  calls: 5_000,
});

/** Ten years of a municipality's books, in which the measure costs first and saves later. The figures are invented. */
const years = Array.from({ length: 10 }, (_, year) => year);
const books = [
  [years.map((year) => (year < 3 ? 4_000_000 : 0))],
  [years.map((year) => 300_000 * year)],
  [years.map((year) => (year === 2 ? -1_000_000 : 5_000_000))],
  [years.map(() => 2_000_000_000)],
];
const terms = [
  ["Term", "Value"],
  ["disposed", 10_000_000],
  ["openingReserve", 5_000_000],
  ["target", 0.01],
];
const compared = asExcelCalls(FINANCING_COMPARE, ...books, terms, [[0.03]], null) as () => number[][];
run({
  question: "Five ways of financing over ten years",
  contenders: [{ name: "SOCIAL.FINANCING.COMPARE", answer: () => compared()[1]![1] }],
  calls: 2_000,
});
