import { alternatives, financing, type Alternative, type Plan } from "../../model/financing";

/** The result of each alternative year by year, SEK in current prices, and what the budget must reach. */
export interface Series {
  results: Record<Alternative, number[]>;
  need: number[];
}

export function seriesOf(plan: Plan): Series {
  const results = {} as Record<Alternative, number[]>;
  let need: number[] = [];
  for (const alternative of alternatives) {
    const years = financing(alternative, plan);
    results[alternative] = years.map((year) => year.result);
    need = years.map((year) => year.need);
  }
  return { results, need };
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
