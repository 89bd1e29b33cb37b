import { outcomes } from "./cohort";

/** Mean, P5, P50 and P95 of each outcome in turn. */
export type Answers = number[];

export const probabilities = [0.05, 0.5, 0.95];

/**
 * The answers from draws that are all kept.
 *
 * @param worth SEK, all draws of each outcome in turn; put in another order
 */
export function answersOf(worth: Float64Array): Answers {
  const draws = worth.length / outcomes;
  const answers: Answers = [];
  for (let outcome = 0; outcome < outcomes; outcome++) {
    const amounts = worth.subarray(outcome * draws, (outcome + 1) * draws);
    let sum = 0;
    for (let draw = 0; draw < draws; draw++) sum += amounts[draw]!;
    answers.push(sum / draws);
    for (const probability of probabilities) answers.push(quantile(amounts, probability));
  }
  return answers;
}

/** As Excel's PERCENTILE.INC: linear between the two draws around the place. */
function quantile(amounts: Float64Array, probability: number): number {
  const place = probability * (amounts.length - 1);
  const rank = Math.floor(place);
  const below = ranked(amounts, 0, rank);
  return rank === place ? below : below + (place - rank) * (ranked(amounts, rank + 1, rank + 1) - below);
}

/** The amount with `rank` others below it, moved to its place (Hoare's selection). */
function ranked(amounts: Float64Array, from: number, rank: number): number {
  let low = from;
  let high = amounts.length - 1;
  while (low < high) {
    const pivot = amounts[(low + high) >> 1]!;
    let left = low;
    let right = high;
    while (left <= right) {
      while (amounts[left]! < pivot) left++;
      while (amounts[right]! > pivot) right--;
      if (left > right) break;
      const swapped = amounts[left]!;
      amounts[left++] = amounts[right]!;
      amounts[right--] = swapped;
    }
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else break;
  }
  return amounts[rank]!;
}
