import { callsIn, isOneCall } from "../../ranges/calls";
import { plainContent } from "../../stories/plainContent";
import type { CellContent } from "../scenario";
import { plainFormula, type Seen } from "./plainFormula";
import { scalarsOf } from "./scalars";
import { tableTwins } from "./tables";

/**
 * The cells that a formula fills, each as a formula of an Excel without us, or as the word or number that it shows; null where
 * the formula is more than one call, has no plain twin, or is given what the twin does not read.
 *
 * @param formula as Excel stores it
 * @param shown what the cells show
 * @param own the address of one of the cells, from 0
 */
export function plainTable(
  formula: string,
  seen: Seen,
  shown: readonly (readonly CellContent[])[],
  own: (row: number, column: number) => string,
): CellContent[][] | null {
  const [call] = callsIn(formula);
  const twin = call && isOneCall(formula) ? tableTwins[call.id] : undefined;
  if (!call || !twin) return null;
  const { given } = call;
  const cells = twin({ given, seen, shown, own, ...scalarsOf(given, seen, (text) => plainFormula(text, seen)) });
  return (
    cells &&
    cells.map((row, down) =>
      row.map((cell, right) => (cell === null ? plainContent(shown[down]![right]!) : `=${cell}`)),
    )
  );
}
