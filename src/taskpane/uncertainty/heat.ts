import { sensitivity } from "../../model/sensitivity";
import type { NumericInput } from "../../model/programme";
import type { Swing } from "../../model/tornado";
import type { SimulationRequest } from "../../simulation/request";

/** Net present values for values of two inputs, one down and one across. */
export interface Heat {
  down: { input: NumericInput; values: number[] };
  across: { input: NumericInput; values: number[] };
  npv: number[][];
}

/** So many values of each input, from its low to its high. */
const steps = 5;

/** The inputs of the programme that have a range, those that move the answer the most first. */
export function heatInputs(swings: readonly Swing[]): NumericInput[] {
  return swings.map(({ of }) => of).filter((of) => typeof of === "string");
}

/** The net present value over the ranges of two inputs; null where one of them has no range. */
export function heatOf(
  { programme, costs }: SimulationRequest,
  perspective: "own" | "all",
  inputs: readonly [NumericInput, NumericInput],
): Heat | null {
  const trials = inputs.map((input) => {
    const range = programme.ranges.find((one) => one.input === input);
    return range && { input, values: evenly(range.low, range.high) };
  });
  const [down, across] = trials;
  if (!down || !across) return null;
  const appraised = sensitivity(programme.given, costs, perspective, down, across);
  return { down, across, npv: appraised.map((row) => row.map(({ npv }) => npv)) };
}

/**
 * Values evenly from low to high, both among them.
 *
 * @example evenly(0, 2) // [0, 0.5, 1, 1.5, 2]
 */
export function evenly(low: number, high: number): number[] {
  return Array.from({ length: steps }, (_, step) => low + ((high - low) * step) / (steps - 1));
}
