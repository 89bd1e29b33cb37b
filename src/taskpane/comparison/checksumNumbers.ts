import { comparisonWords } from "../../locales/comparisonWords";
import { alternatives, type Alternative, type Plan } from "../../model/financing";
import type { Scenario } from "../../workbook/scenario";
import { checksumRows } from "./checksum";
import { commonTerms, explainInBooks, resultBooks, termsOf, type BooksNumber } from "../explained/steps/books";
import { totalStep, type Column, type Numbers, type Sign, type Speech, type Step } from "../explained/explanation";
import { financingColumn, financingColumns, type Books, type ColumnId } from "../explained/steps/financingColumns";
import { financingParts, summedUp } from "../explained/steps/financingSteps";
import { kronor } from "../explained/steps/measureParts";

type RowId = (typeof checksumRows)[number];

/** How each term of the checksum is reached, with each way of financing. */
export function checksumNumbers(scenario: Scenario, plan: Plan, speech: Speech): Numbers {
  const { checksum } = comparisonWords[speech.words.language];
  return {
    rows: checksumRows.map((id) => ({ id, name: unsigned(checksum.rows[id]) })),
    variants: alternatives.map((id) => ({ id, name: speech.words.tables.alternatives[id] })),
    explain: (row, alternative) =>
      explainInBooks(numberOf(row as RowId, alternative as Alternative, speech), plan, scenario, speech),
  };
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
      ...(isGiven ? [] : [...commonTerms, ...termsOf[alternative]]),
      ...(row === "opening" || row === "closing" ? ["openingEquity"] : []),
    ],
    hangsOnEffect: !isGiven,
    isReal: false,
  };
}

/** The columns and steps of the terms that the comparison has no row of. */
function partsIn(
  row: Exclude<RowId, "kept" | "squeezed">,
  alternative: Alternative,
  books: Books,
  speech: Speech,
): { columns: Column[]; steps: Step[] } {
  const { sums, checksum } = speech.say;
  const all = financingColumns(alternative, books);
  const column = (id: ColumnId) => financingColumn(id, all[id], speech);
  const total = (sign: Sign, id: ColumnId) => totalStep(sign, column(id), speech);
  const opening = kronor("", sums.openingEquity, books.plan.terms.openingEquity);
  const net = [total("+", "savings"), total("−", "cost")];
  switch (row) {
    case "opening":
      return { columns: [], steps: [{ ...opening, sign: "=" }] };
    case "budgeted":
      return { columns: [column("budgeted")], steps: [total("=", "budgeted")] };
    case "net":
      return { columns: [column("savings"), column("cost")], steps: summedUp(net, checksum.netSum) };
    case "closing":
      return {
        columns: (["budgeted", "savings", "cost", "kept", "squeezed", "result"] as const).map(column),
        steps: summedUp(
          [opening, total("+", "budgeted"), ...net, total("−", "kept"), total("+", "squeezed")],
          sums.equity,
        ),
      };
  }
}
