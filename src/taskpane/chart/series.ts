import { alternatives, financing, type Alternative, type Plan } from "../../model/financing";

/** The result of each alternative year by year, SEK in current prices, and what the budget must reach. */
export interface Series {
  results: Record<Alternative, number[]>;
  need: number[];
  lowest: { amount: number; year: number; alternative: Alternative };
}

export function seriesOf(plan: Plan): Series {
  const results = {} as Record<Alternative, number[]>;
  let need: number[] = [];
  let lowest: Series["lowest"] = { amount: Infinity, year: 0, alternative: "appropriation" };
  for (const alternative of alternatives) {
    const years = financing(alternative, plan);
    results[alternative] = years.map((year) => year.result);
    need = years.map((year) => year.need);
    for (const { result, year } of years) {
      if (result < lowest.amount) lowest = { amount: result, year, alternative };
    }
  }
  return { results, need, lowest };
}
