import type { Plan } from "../model/financing";
import { anyNumber, notNegative } from "./domains";
import { alignFlows, namedFlow } from "./alignedFlows";
import { readTerms } from "./terms";

/** The ranges of a measure in the municipality's books. */
export interface PlanRanges {
  costs: unknown;
  savings: unknown;
  results: unknown;
  taxesAndGrants: unknown;
  terms?: unknown;
  dispositions?: unknown;
}

/**
 * A plan out of its ranges, and the calendar year that is its year 0, or 0. A single result or sum of taxes and grants
 * holds every year; a single cost, saving or disposition is that of year 0.
 *
 * @example readPlan({ costs: [[10, 0]], savings: [[0, 4]], results: 5, taxesAndGrants: 500 }).plan.results // [5, 5]
 */
export function readPlan(ranges: PlanRanges): { plan: Plan; first: number } {
  const budget = { everyYear: true, isWhole: true };
  const { flows, first } = alignFlows([
    namedFlow(ranges.costs, "costs", notNegative),
    namedFlow(ranges.savings, "savings", anyNumber),
    namedFlow(ranges.results, "results", anyNumber, budget),
    namedFlow(ranges.taxesAndGrants, "taxesAndGrants", anyNumber, budget),
    namedFlow(ranges.dispositions, "dispositions", notNegative, { usual: 0 }),
  ]);
  const [costs, savings, results, taxesAndGrants, dispositions] = flows;
  const terms = readTerms(ranges.terms, "terms");
  const books = { results: results!, taxesAndGrants: taxesAndGrants!, dispositions: dispositions! };
  return { plan: { costs: costs!, savings: savings!, ...books, terms }, first };
}
