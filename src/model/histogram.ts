import { answeredOf } from "./spread";

/** Equal parts between the lowest and the highest value, and how many values fall in each. */
export interface Histogram {
  low: number;
  high: number;
  counts: number[];
}

/**
 * How values are distributed, for a chart. NaN is left out.
 *
 * @param values one a draw
 * @param parts how many
 * @returns null where there is no value
 * @example histogram([0, 1, 1, 4], 2) // { "low": 0, "high": 4, "counts": [3, 1] }
 */
export function histogram(values: ArrayLike<number>, parts: number): Histogram | null {
  const answered = answeredOf(values);
  if (answered.length === 0) return null;
  let low = Infinity;
  let high = -Infinity;
  for (const value of answered) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const counts = new Array<number>(parts).fill(0);
  for (const value of answered) {
    const part = high > low ? Math.floor(((value - low) / (high - low)) * parts) : 0;
    counts[Math.min(part, parts - 1)]!++;
  }
  return { low, high, counts };
}
