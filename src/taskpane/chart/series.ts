import { recordOf } from "../../model/ids";
import { alternatives, financing, type Alternative, type Plan } from "../../model/financing";

/** The result of each alternative year by year, SEK in current prices, and what the budget must reach. */
export interface Series {
  results: Record<Alternative, number[]>;
  need: number[];
}

export function seriesOf(plan: Plan): Series {
  const years = recordOf(alternatives, (alternative) => financing(alternative, plan));
  return {
    results: recordOf(alternatives, (alternative) => years[alternative].map(({ result }) => result)),
    need: years.appropriation.map(({ need }) => need), // the same however the measure is financed
  };
}

/**
 * The lowest of some amounts and the year it comes first.
 *
 * @example lowestOf([5, -2, -2]) // { "amount": -2, "year": 1 }
 */
export function lowestOf(amounts: readonly number[]): { amount: number; year: number } {
  const amount = Math.min(...amounts);
  return { amount, year: amounts.indexOf(amount) };
}

/**
 * The lowest result of all alternatives, the year it comes first, and all that have it then: less than half a krona
 * apart is the same.
 *
 * @example lowestOfAll({ ...Object.fromEntries(alternatives.map((name) => [name, [5]])), disposition: [-2], fund: [-2.1] }) // { "amount": -2.1, "year": 0, "names": ["disposition", "fund"] }
 */
export function lowestOfAll(results: Record<Alternative, readonly number[]>): {
  amount: number;
  year: number;
  names: Alternative[];
} {
  const { amount, year } = alternatives
    .map((name) => lowestOf(results[name]))
    .reduce((one, other) => (other.amount < one.amount ? other : one));
  return { amount, year, names: alternatives.filter((name) => results[name][year]! - amount < 0.5) };
}
