import { guard } from "../../../model/guard";
import type { Speech, Step } from "../explanation";

/** A flow added up year by year. */
export function cumulativeOf(flow: readonly number[]): number[] {
  let sum = 0;
  return flow.map((amount) => (sum += amount));
}

/** How a payback is read from a flow (discounted already, where it is to be): from the last year below zero. */
export function paybackSteps(flow: readonly number[], { say }: Speech): Step[] {
  const { payback: names } = say;
  const none = guard([flow]);
  const sums = cumulativeOf(flow);
  let last = -1;
  sums.forEach((sum, year) => {
    if (sum < -none) last = year;
  });
  if (last < 0) return [{ sign: "=", name: names.atOnce, amount: 0, unit: "years" }];
  const left = -sums[last]!;
  if (last === flow.length - 1) {
    return [
      { sign: "", name: names.leftAtEnd, amount: left, unit: "kronor" },
      { sign: "=", name: names.never, amount: null, unit: "years" },
    ];
  }
  const next = flow[last + 1]!;
  const part = Math.min(1, left / next);
  return [
    { sign: "", name: names.leftAfter(String(last)), amount: left, unit: "kronor" },
    { sign: "÷", name: names.nextYear(String(last + 1)), amount: next, unit: "kronor" },
    { sign: "=", name: names.part(String(last + 1)), amount: part, unit: "years" },
    { sign: "+", name: names.wholeYears, amount: last, unit: "years" },
    { sign: "=", name: names.payback, amount: last + part, unit: "years" },
  ];
}
