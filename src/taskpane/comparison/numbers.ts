import { alternatives, type Alternative, type Plan } from "../../model/financing";
import { waysOfFinancing } from "../../model/waysOfFinancing";
import { comparisonWords } from "../../locales/comparisonWords";
import type { BooksColumn } from "../../stories/scenarioFormat";
import type { Scenario } from "../../workbook/scenario";
import { rowName } from "./names";
import { wholeSavings } from "./results";
import { rows as comparisonRows, wholeRows } from "./rows";
import { commonTerms, explainInBooks, resultBooks, type BooksNumber } from "../explained/steps/books";
import { choice, numbersBy, type Explanation, type Numbers, type Speech } from "../explained/explanation";
import { financingParts, type FinancingRow } from "../explained/steps/financingSteps";
import { measureNumber } from "../explained/measureNumbers";

type RowId = FinancingRow | "paybackAll";

/** Rows in prices of the measure's year; the others are in the books' current prices. */
const real: ReadonlySet<RowId> = new Set<RowId>(["npv", "paybackOwn", "npvWhole", "paybackWhole"]);

/** How each row of the comparison is reached, with each way of financing. */
export function comparisonNumbers(scenario: Scenario, plan: Plan, speech: Speech): Numbers {
  const { words } = speech;
  const says = comparisonWords[words.language];
  const ofWhole = (["npv", "paybackOwn"] as const).map((id) => choice(wholeRows[id], rowName(id, "own", says, words)));
  return numbersBy<RowId, Alternative>(
    [
      ...comparisonRows.map(({ id }) => choice(id, rowName(id, "cashable", says, words))),
      ...(scenario.measure ? ofWhole : []),
    ],
    alternatives.map((id) => choice(id, words.tables.alternatives[id])),
    (row, alternative) =>
      row === "paybackAll" ? paybackOfAll(scenario, speech) : explainRow(row, alternative, plan, scenario, speech),
  );
}

/** The measure's own payback: the same however it is paid for. */
function paybackOfAll(scenario: Scenario, speech: Speech): Explanation {
  const formula = speech.say.formulas.comparison.paybackAll;
  if (!scenario.measure) {
    const name = speech.say.stairs.noAnswer;
    return { formula, tables: [], steps: [{ sign: "=", name, amount: null, unit: "years" }], notes: [], restsOn: [] };
  }
  return { ...measureNumber("discountedPayback", "all", scenario, scenario.measure, speech), formula };
}

/** How a row is reached with one way of financing, in these books. */
export function explainRow(
  row: FinancingRow,
  alternative: Alternative,
  plan: Plan,
  scenario: Scenario,
  speech: Speech,
): Explanation {
  const isEquity = row === "freeEquity" || row === "equityAllIn";
  const number: BooksNumber = {
    formula: speech.say.formulas.comparison[row],
    partsIn: (books) => financingParts(row, alternative, books, speech),
    columns: booksOf(row),
    terms: [...commonTerms, ...waysOfFinancing[alternative].terms, ...(isEquity ? ["openingEquity"] : [])],
    hangsOnEffect: row !== "protected",
    isReal: real.has(row),
  };
  return explainInBooks(number, plan, scenario, speech, wholeSavings(scenario) ?? []);
}

/** The columns of the books that a row rests on. */
function booksOf(row: FinancingRow): BooksColumn[] {
  if (row === "protected") return ["ownCost", "dispositions"];
  if (real.has(row) || row === "kept") return ["ownCost", "ownSavings"];
  return [...resultBooks, ...(row === "worstOre" ? ["taxBase" as const] : [])];
}
