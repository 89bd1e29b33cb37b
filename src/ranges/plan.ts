import type { Plan } from "../model/financing";
import { isLeftOut } from "./cells";
import { anyNumber, notNegative } from "./domains";
import { alignFlows, readFlow } from "./flow";
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
 * A plan out of its ranges. A single result or sum of taxes and grants holds every year; a single cost, saving or
 * disposition is that of year 0.
 *
 * @example readPlan({ costs: [[10, 0]], savings: [[0, 4]], results: 5, taxesAndGrants: 500 }).results // [5, 5]
 */
export function readPlan(ranges: PlanRanges): Plan {
  const dispositions = isLeftOut(ranges.dispositions) ? 0 : ranges.dispositions;
  const [costs, savings, results, taxesAndGrants, disposed] = alignFlows([
    { argument: "costs", amounts: readFlow(ranges.costs, "costs", notNegative) },
    { argument: "savings", amounts: readFlow(ranges.savings, "savings", anyNumber) },
    { argument: "results", amounts: readFlow(ranges.results, "results", anyNumber), everyYear: true },
    {
      argument: "taxesAndGrants",
      amounts: readFlow(ranges.taxesAndGrants, "taxesAndGrants", anyNumber),
      everyYear: true,
    },
    { argument: "dispositions", amounts: readFlow(dispositions, "dispositions", notNegative) },
  ]) as [number[], number[], number[], number[], number[]];
  const terms = readTerms(ranges.terms, "terms");
  return { costs, savings, results, taxesAndGrants, dispositions: disposed, terms };
}
