import { Refusal } from "../model/refusal";
import { givenIn, isBlank, isLeftOut } from "./cells";
import { oneCell } from "./scalars";

/**
 * A text argument, without outer spaces; a number is its digits (a code may be 1001). Left out or blank it takes the
 * default, or is refused when it has none.
 *
 * @example readText(" prison ", "search") // "prison"
 * @example readText([[1001]], "code") // "1001"
 */
export function readText(given: unknown, argument: string, usual?: string): string {
  const at = { argument };
  if (isLeftOut(given)) {
    if (usual === undefined) throw new Refusal({ code: "missing", at });
    return usual;
  }
  const cell = oneCell(given, at);
  const text = textIn(cell);
  if (text !== null && (text !== "" || usual !== undefined)) return text === "" ? usual! : text;
  throw new Refusal({ code: "text-expected", at, got: givenIn(cell) });
}

/** The text in a cell, without outer spaces; a blank is "", TRUE and FALSE are none. */
export function textIn(cell: unknown): string | null {
  if (isBlank(cell)) return "";
  if (typeof cell === "number") return String(cell);
  return typeof cell === "string" ? cell.trim() : null;
}
