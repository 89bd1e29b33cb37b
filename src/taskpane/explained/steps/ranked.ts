import type { Speech, Step, Unit } from "../explanation";

export const quantiles = { p5: 0.05, p50: 0.5, p95: 0.95 } as const;

/** The value at a rank of so many outcomes in order; between two of them where the rank is no whole number. */
export function rankStep(
  value: number,
  text: string,
  share: number,
  answered: number,
  unit: Unit,
  { say, words }: Speech,
): Step {
  const rank = (answered - 1) * share + 1;
  const number = (count: number) => words.number(count, "persons");
  const ranks = Number.isInteger(rank) ? number(rank) : `${number(Math.floor(rank))}–${number(Math.ceil(rank))}`;
  return { sign: "=", name: say.sums.ranked(ranks, number(answered)), amount: value, unit, text };
}
