import type { PaybackCourse } from "../../../model/payback";
import type { Speech, Step } from "../explanation";

/** How a payback is read from the course of its sums: from the last year below zero. */
export function paybackSteps({ years, lastShort, left, next }: PaybackCourse, { say }: Speech): Step[] {
  const { payback: names } = say;
  if (lastShort === null) return [{ sign: "=", name: names.atOnce, amount: 0, unit: "years" }];
  if (years === null || next === null) {
    return [
      { sign: "", name: names.leftAtEnd, amount: left, unit: "kronor" },
      { sign: "=", name: names.never, amount: null, unit: "years" },
    ];
  }
  return [
    { sign: "", name: names.leftAfter(String(lastShort)), amount: left, unit: "kronor" },
    { sign: "÷", name: names.nextYear(String(lastShort + 1)), amount: next, unit: "kronor" },
    { sign: "=", name: names.part(String(lastShort + 1)), amount: years - lastShort, unit: "years" },
    { sign: "+", name: names.wholeYears, amount: lastShort, unit: "years" },
    { sign: "=", name: names.payback, amount: years, unit: "years" },
  ];
}
