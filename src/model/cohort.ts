import { type Rate, discountFactors } from "./discounting";

/**
 * How a group spreads over states, cycle by cycle: row 0 is the start, each next row is the one before times P.
 *
 * @param transitions probabilities from state (row) to state (column); each row sums to 1
 * @param start persons or shares in each state
 * @param cycles how many, at least 1
 * @returns cycles + 1 rows of states
 * @example cohortTrace([[0.5, 0.5], [0, 1]], [100, 0], 2) // [[100, 0], [50, 50], [25, 75]]
 */
export function cohortTrace(
  transitions: readonly (readonly number[])[],
  start: readonly number[],
  cycles: number,
): number[][] {
  const trace = [[...start]];
  for (let cycle = 0; cycle < cycles; cycle++) {
    const before = trace[cycle]!;
    const after = new Array<number>(before.length).fill(0);
    for (let from = 0; from < before.length; from++) {
      const row = transitions[from]!;
      for (let to = 0; to < after.length; to++) after[to]! += before[from]! * row[to]!;
    }
    trace.push(after);
  }
  return trace;
}

/** When in a cycle its persons are counted. */
export const countings = ["beginning", "end", "life-table"] as const;
export type Counting = (typeof countings)[number];

/**
 * What the states along a trace cost, as present value.
 *
 * Cycle k = 1…n counts row k − 1 (beginning, discounted k − 1 cycles), row k (end, discounted k) or their mean
 * (life-table, discounted k − 1).
 *
 * @param trace rows of states, the start first
 * @param stateCosts one row a state: SEK per person and cycle for each actor
 * @param rate share per cycle, or steps
 * @param counting beginning, end or life-table
 * @returns SEK, one amount an actor
 * @example cohortCost([[100, 0], [50, 50], [25, 75]], [[10], [0]], 0, "life-table") // [1125]
 */
export function cohortCost(
  trace: readonly (readonly number[])[],
  stateCosts: readonly (readonly number[])[],
  rate: Rate,
  counting: Counting,
): number[] {
  const sums = new Array<number>(stateCosts[0]?.length ?? 0).fill(0);
  const later = counting === "end" ? 1 : 0;
  const factors = discountFactors(rate, trace.length - 1 + later);
  for (let cycle = 1; cycle < trace.length; cycle++) {
    for (let state = 0; state < stateCosts.length; state++) {
      const before = trace[cycle - 1]![state]!;
      const after = trace[cycle]![state]!;
      const persons = counting === "beginning" ? before : counting === "end" ? after : (before + after) / 2;
      const weight = persons * factors[cycle - 1 + later]!;
      for (let actor = 0; actor < sums.length; actor++) sums[actor]! += weight * stateCosts[state]![actor]!;
    }
  }
  return sums;
}
