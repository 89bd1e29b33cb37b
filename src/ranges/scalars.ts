import { Refusal, type Place } from "../model/refusal";
import { plainWord, understood, type Vocabulary } from "../locales/understood";
import { cellsOf, givenIn, isBlank, isLeftOut, numberIn } from "./cells";
import type { Domain } from "./domains";

/** The one cell of an argument that is not a range. */
export function oneCell(given: unknown, at: Place): unknown {
  const cells = cellsOf(given);
  const columns = cells[0]?.length ?? 0;
  if (cells.length !== 1 || columns !== 1) {
    throw new Refusal({ code: "one-cell-expected", at, rows: cells.length, columns });
  }
  return cells[0]![0];
}

/** A number argument; left out it takes the default, or is refused when it has none. */
export function readNumberArgument(given: unknown, argument: string, domain: Domain, usual?: number): number {
  const at = { argument };
  if (isLeftOut(given)) {
    if (usual === undefined) throw new Refusal({ code: "missing", at });
    return usual;
  }
  return domain(numberIn(oneCell(given, at), at), at);
}

/** A TRUE or FALSE argument; 0 and blank are FALSE, 1 is TRUE, words in either language are understood. */
export function readTruth(given: unknown, argument: string, usual: boolean): boolean {
  if (isLeftOut(given)) return usual;
  const at = { argument };
  const cell = oneCell(given, at);
  if (typeof cell === "boolean") return cell;
  if (isBlank(cell)) return false;
  if (cell === 1) return true;
  const word = typeof cell === "string" ? understood.truths.get(plainWord(cell)) : undefined;
  if (word === undefined) throw new Refusal({ code: "truth-expected", at, got: givenIn(cell) });
  return word === "true";
}

/** A name, as text. */
export function readNameArgument(given: unknown, argument: string): string {
  const at = { argument };
  if (isLeftOut(given)) throw new Refusal({ code: "missing", at });
  const cell = oneCell(given, at);
  if (typeof cell === "string" && cell.trim() !== "") return cell.trim();
  throw new Refusal({ code: "text-expected", at, got: givenIn(cell) });
}

/** An option word in either language and case; `options` are what the sentence offers. */
export function readOption<Id extends string>(
  given: unknown,
  argument: string,
  vocabulary: Vocabulary<Id>,
  options: readonly string[],
): Id {
  const at = { argument };
  if (isLeftOut(given)) throw new Refusal({ code: "missing", at });
  const cell = oneCell(given, at);
  const found = typeof cell === "string" ? vocabulary.get(plainWord(cell)) : undefined;
  if (found === undefined) throw new Refusal({ code: "unknown-option", at, got: givenIn(cell), options });
  return found;
}
