/** The numbers of a chart: what is drawn, read as a table, and written beside a native chart. */
export interface ChartNumbers {
  /** The heading of the first column: a year, an age, an actor. */
  axis: string;
  /** What the first column says in each row. */
  marks: (string | number)[];
  series: { name: string; values: number[] }[];
}

/** The dashes by which lines are told apart without colour. */
export const dashes = ["", "6 3", "2 3", "8 3 2 3", "1 4", "12 3"];

/**
 * Running sums.
 *
 * @example cumulative([1, 2, -4]) // [1, 3, -1]
 */
export function cumulative(flow: readonly number[]): number[] {
  let sum = 0;
  return flow.map((amount) => (sum += amount));
}
