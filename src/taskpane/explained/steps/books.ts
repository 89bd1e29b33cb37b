import type { Plan } from "../../../model/financing";
import type { BooksColumn } from "../../../stories/scenarioFormat";
import type { Measure, Scenario } from "../../../workbook/scenario";
import type { Column, Explanation, Speech, Step } from "../explanation";
import type { Books } from "./financingColumns";
import { booksGrounds, inputGrounds } from "../grounds";
import { deadweightText, measurePrices, sureness } from "../remarks";

/** A number that is counted in the municipality's books: what it is made of in any books, and what it rests on. */
export interface BooksNumber {
  formula: string;
  partsIn(books: Books): { columns: Column[]; steps: Step[] };
  columns: readonly BooksColumn[];
  terms: readonly string[];
  hangsOnEffect: boolean;
  /** In prices of the measure's year, and discounted; otherwise in the books' current prices. */
  isReal: boolean;
}

/** How such a number is reached, with the same at the low and the high effect where it hangs on it. */
export function explainInBooks(
  number: BooksNumber,
  plan: Plan,
  scenario: Scenario,
  speech: Speech,
  /** All that falls, where the number counts it. */
  whole: readonly number[] = [],
): Explanation {
  const { say } = speech;
  const { measure, discountRate, taxBase } = scenario;
  const { columns, steps } = number.partsIn({ plan, discountRate, taxBase, whole });
  const marks = plan.costs.map((_, year) => String(year));
  const scaled = (effect: number) => {
    const at = (flow: readonly number[]) => flow.map((saved) => (saved * effect) / measure!.programme.effect);
    const books = { plan: { ...plan, savings: at(plan.savings) }, discountRate, taxBase, whole: at(whole) };
    return number.partsIn(books).steps.at(-1)!.amount;
  };
  const hangsOnEffect = number.hangsOnEffect && canScale(measure);
  return {
    formula: number.formula,
    tables: columns.length === 0 ? [] : [{ title: say.years, head: say.columns.year, marks, columns }],
    steps,
    ...(hangsOnEffect ? sureness(scenario, scaled) : {}),
    notes: [
      ...(hangsOnEffect ? [deadweightText(scenario, speech)] : []),
      number.isReal ? measurePrices(scenario, speech) : say.prices(say.current),
      say.notes.books,
    ],
    restsOn: [
      ...booksGrounds(scenario, number.columns, speech),
      ...inputGrounds(scenario, "Terms", speech, number.terms),
      ...(number.isReal ? inputGrounds(scenario, "Programme", speech, ["discountRate"]) : []),
    ],
  };
}

function canScale(measure: Measure | null): boolean {
  return measure !== null && measure.programme.effect > 0;
}

/** The columns of the books that every result rests on. */
export const resultBooks = ["ownCost", "ownSavings", "result", "taxes", "dispositions"] as const;

/** The terms that every number of a result rests on. */
export const commonTerms = ["target", "frameCut", "priceGrowth"] as const;
