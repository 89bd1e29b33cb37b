import { quantilesOf } from "../../../src/model/quantiles";
import { outcomes } from "./cohort";

/** Mean, P5, P50 and P95 of each outcome in turn. */
export type Answers = number[];

export const probabilities = [0.05, 0.5, 0.95];

/**
 * The answers from draws that are all kept.
 *
 * @param worth SEK, all draws of each outcome in turn
 */
export function answersOf(worth: Float64Array): Answers {
  const draws = worth.length / outcomes;
  const answers: Answers = [];
  for (let outcome = 0; outcome < outcomes; outcome++) {
    const amounts = worth.subarray(outcome * draws, (outcome + 1) * draws);
    let sum = 0;
    for (let draw = 0; draw < draws; draw++) sum += amounts[draw]!;
    answers.push(sum / draws);
    answers.push(...quantilesOf(amounts, probabilities));
  }
  return answers;
}
