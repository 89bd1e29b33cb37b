import type { AppraisalRow } from "../model/appraisal";
import { perspectives, type Perspective } from "../model/perspective";
import type { NumericInput } from "../model/programmeInputs";
import { Refusal } from "../model/refusal";
import { understood } from "../locales/understood";
import { isLeftOut } from "./cells";
import { readList } from "./flow";
import { inputNamed } from "./namedInputs";
import { programmeKinds } from "./programme";
import { readNameArgument, readOption } from "./scalars";

/** A row of the appraisal, by its id or label in either language. */
export function readMeasure(given: unknown, usual?: AppraisalRow): AppraisalRow {
  if (isLeftOut(given) && usual) return usual;
  return readOption(given, "measure", understood.measures, [...new Set(understood.measures.values())]);
}

/** Whose money a measure is looked at with; left out, what the own boards can take home. */
export function readPerspective(given: unknown): Perspective {
  return isLeftOut(given) ? "cashable" : readOption(given, "perspective", understood.perspectives, perspectives);
}

/**
 * An input and the values to try, each within what the input may be.
 *
 * @param which 1 or 2, as in the arguments' names
 * @example readTrial("Effekt", [[0.1, 0.2]], 1) // { "of": "effect", "values": [0.1, 0.2] }
 */
export function readTrial(
  input: unknown,
  values: unknown,
  which: 1 | 2,
): { of: NumericInput; values: readonly number[] } {
  const at = { argument: `input${which}` };
  const named = inputNamed(readNameArgument(input, at.argument), at, understood.programme);
  if (named === "own") throw new Refusal({ code: "input-is-text", at });
  return { of: named, values: readList(values, `values${which}`, programmeKinds[named].domain) };
}
