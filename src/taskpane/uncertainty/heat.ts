import { completeProgramme, type GivenProgramme } from "../../model/programmeInputs";
import { sensitivity } from "../../model/sensitivity";
import type { Swing } from "../../model/tornado";
import type { SimulationRequest } from "../../simulation/request";
import { keyOf, type Ranged } from "./figures";
import type { ShownPurse } from "./shownPurses";

/** So many values there are on each side of the given one; across there are fewer where the pane is narrow. */
export const side = 3;
export const narrowSide = 2;

/** What is varied, its values, and which of them is the one that was given. */
export interface HeatAxis {
  of: Ranged;
  values: number[];
  given: number;
}

/** Net present values for values of two uncertain inputs, one down and one across. */
export interface Heat {
  down: HeatAxis;
  across: HeatAxis;
  npv: number[][];
}

/**
 * The net present value over the ranges of two uncertain inputs or cost rows.
 *
 * @param sides how many values there are on each side of the given one, down and across
 */
export function heatOf(
  { programme, costs }: SimulationRequest,
  purse: ShownPurse,
  [first, second]: readonly [Swing, Swing],
  sides: { down: number; across: number },
): Heat {
  const [down, across] = [axisOf(first, sides.down, programme.given), axisOf(second, sides.across, programme.given)];
  const appraised = sensitivity(programme.given, costs, purse, down, across);
  return { down, across, npv: appraised.map((row) => row.map(({ npv }) => npv)) };
}

/** The values of an input that are tried. */
export function axisOf({ of, low, high }: Swing, side: number, programme: GivenProgramme): HeatAxis {
  const given = (typeof of === "string" ? completeProgramme(programme)[of] : of.amount) ?? low;
  const values = valuesAround(low, given, high, side);
  return { of, values, given: values.indexOf(given) };
}

/** By which a cell's number is found again: whose money and the value down, and the value across. */
export const cellId = {
  down: (purse: ShownPurse, of: Ranged, value: number) => `${purse}|${keyOf(of)}|${value}`,
  across: (of: Ranged, value: number) => `${keyOf(of)}|${value}`,
};

/**
 * Values from low to high, evenly on each side of the given one, all three among them. Those between are rounded to two
 * digits of their distance, so that they can be read.
 *
 * @example valuesAround(0.1, 0.2, 0.5, 3) // [0.1, 0.133, 0.167, 0.2, 0.3, 0.4, 0.5]
 * @example valuesAround(0, 0, 1, 2) // [0, 0.25, 0.5, 0.75, 1]
 */
export function valuesAround(low: number, given: number, high: number, side: number): number[] {
  if (given === low || given === high) return [...between(low, high, 2 * side), high];
  return [...between(low, given, side), ...between(given, high, side), high];
}

/** So many values evenly from one on, the next one left out. */
function between(from: number, to: number, count: number): number[] {
  const distance = (to - from) / count;
  const place = 10 ** (Math.floor(Math.log10(distance)) - 1);
  return Array.from({ length: count }, (_, index) =>
    index === 0 ? from : Number((Math.round((from + index * distance) / place) * place).toPrecision(12)),
  );
}
