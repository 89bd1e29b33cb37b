import { comparisonWords } from "../../locales/comparisonWords";
import { checksum, checksumMade, type Checksum } from "../../model/checksum";
import { alternatives, financing, type Alternative, type Plan } from "../../model/financing";
import { waysOfFinancing } from "../../model/waysOfFinancing";
import type { Scenario } from "../../workbook/scenario";
import { checksumRows } from "./checksum";
import { commonTerms, explainInBooks, resultBooks, type BooksNumber } from "../explained/steps/books";
import { choice, numbersBy, type Column, type Numbers, type Speech, type Step } from "../explained/explanation";
import { financingColumn, financingColumns, type Books, type ColumnId } from "../explained/steps/financingColumns";
import { financingParts } from "../explained/steps/financingSteps";
import { madeSteps } from "../explained/steps/madeSteps";
import { kronor } from "../explained/steps/measureParts";

type RowId = (typeof checksumRows)[number];

/** How each term of the checksum is reached, with each way of financing. */
export function checksumNumbers(scenario: Scenario, plan: Plan, speech: Speech): Numbers {
  const { checksum: says } = comparisonWords[speech.words.language];
  return numbersBy(
    checksumRows.map((id) => choice(id, unsigned(says.rows[id]))),
    alternatives.map((id) => choice(id, speech.words.tables.alternatives[id])),
    (row, alternative) => explainInBooks(numberOf(row, alternative, speech), plan, scenario, speech),
  );
}

/** A term's name without the sign that it has in the sum. */
function unsigned(name: string): string {
  const bare = name.replace(/^[+−=] /, "");
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

function numberOf(row: RowId, alternative: Alternative, speech: Speech): BooksNumber {
  const isGiven = row === "opening" || row === "budgeted";
  const isSaving = row === "net" || row === "kept";
  return {
    formula: speech.say.checksum[row],
    partsIn: (books) =>
      row === "kept" || row === "squeezed"
        ? financingParts(row, alternative, books, speech)
        : partsIn(row, alternative, books, speech),
    columns: row === "opening" ? [] : isGiven ? ["result"] : isSaving ? ["ownCost", "ownSavings"] : resultBooks,
    terms: [
      ...(isGiven ? [] : [...commonTerms, ...waysOfFinancing[alternative].terms]),
      ...(row === "opening" || row === "closing" ? ["openingEquity"] : []),
    ],
    hangsOnEffect: !isGiven,
    isReal: false,
  };
}

/** The columns that a term is added up of; of the closing, those of all the others. */
const columnsBehind = {
  opening: [],
  budgeted: ["budgeted"],
  net: ["savings", "cost"],
  closing: ["budgeted", "savings", "cost", "kept", "squeezed", "result"],
} as const satisfies Partial<Record<RowId, readonly ColumnId[]>>;

/** The columns and steps of the terms that the comparison has no row of. */
function partsIn(
  row: keyof typeof columnsBehind,
  alternative: Alternative,
  books: Books,
  speech: Speech,
): { columns: Column[]; steps: Step[] } {
  const { sums, checksum: says } = speech.say;
  const all = financingColumns(alternative, books);
  const amounts = checksum(financing(alternative, books.plan), books.plan.terms.openingEquity);
  const names = { opening: sums.openingEquity, net: says.netSum, closing: sums.equity };
  const nameOf = (id: keyof Checksum) =>
    id === "opening" || id === "net" || id === "closing"
      ? names[id]
      : sums.total(financingColumn(id, all[id], speech).name);
  return {
    columns: columnsBehind[row].map((id) => financingColumn(id, all[id], speech)),
    steps: madeSteps<keyof Checksum>(row, {
      made: checksumMade,
      term: (sign, id) => kronor(sign, nameOf(id), amounts[id]),
      isShown: () => false,
    }),
  };
}
