import { plainContent } from "../stories/plainContent";
import { isFormula } from "./sheetContent";
import type { CellContent } from "./scenario";

/** Whether a cell holds a formula: its formula is something else than what it shows. */
export function holdsFormula(formula: unknown, value: unknown): boolean {
  return isFormula(formula) && formula !== value;
}

/**
 * What is written to a cell so that it stands as it did: its formula, or its value with the sign that keeps a text one.
 *
 * @example standing("=1+1", 2) // "=1+1"
 * @example standing("=1+1", "=1+1") // "'=1+1"
 */
export function standing(formula: unknown, value: unknown): CellContent {
  return holdsFormula(formula, value) ? (formula as string) : plainContent(value as CellContent);
}
