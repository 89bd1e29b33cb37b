import type { Downturn } from "../model/downturn";
import { understood } from "../locales/understood";
import type { Cells } from "./cells";
import { notNegative, shareUpTo, yearNumber } from "./domains";
import { readNamedInputs, type InputKind } from "./namedInputs";

const year: InputKind = { domain: yearNumber, hasRange: false };
/** Twice as many, or twice as dear, is as far as a downturn is tried. */
const more: InputKind = { domain: shareUpTo(1), hasRange: false };

/** What each row of a downturn may be. */
export const downturnKinds: Record<keyof Downturn, InputKind> = {
  firstYear: year,
  lastYear: year,
  lowerResult: { domain: notNegative, hasRange: false },
  needUp: more,
  costUp: more,
};

/**
 * A downturn's table *term | value*; what is not said is 0.
 *
 * @example readDownturn([["Lågkonjunkturens första år", 1], ["Lågkonjunkturens sista år", 2], ["Fler som behöver insatsen", 0.1]], "downturn").needUp // 0.1
 */
export function readDownturn(given: Cells, argument: string): Downturn {
  const read: Downturn = { firstYear: 0, lastYear: 0, lowerResult: 0, needUp: 0, costUp: 0 };
  for (const [id, input] of readNamedInputs(given, argument, understood.downturn, downturnKinds))
    read[id] = input.value;
  return read;
}
