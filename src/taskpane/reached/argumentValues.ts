import type { Fact } from "../../model/refusal";
import { askFunction } from "../../ranges/functionsDoor";
import { addressWithin } from "../../workbook/address";
import type { Call, Written } from "../../ranges/calls";
import type { Referred } from "../../workbook/readReferences";
import type { Place } from "../../workbook/scenario";
import { isError } from "../../workbook/sheetContent";
import type { FunctionWords } from "./functionWords";

/** What is known of the arguments of a call: their names, and the cells that they refer to. */
export interface Known {
  words: readonly FunctionWords[];
  referred: ReadonlyMap<string, Referred>;
}

/** Why an argument, or a call within it, has no value that the page can know of. */
export type NoValue =
  | { kind: "refused"; call: Call; fact: Fact }
  | { kind: "argumentError"; name: string; error: string; at: Place }
  | { kind: "notAsked"; name: string }
  | { kind: "unknown" };

export type Outcome<Value> = { value: Value } | { none: NoValue };

/** The arguments of a call as Excel hands them over, or why the first of them that has no value has none. */
export function argumentValues(call: Call, known: Known): Outcome<unknown[]> {
  const passed: unknown[] = [];
  for (const [index, written] of call.given.entries()) {
    const outcome = valueOf(written, nameOf(call, index, known), known);
    if ("none" in outcome) return outcome;
    passed.push(outcome.value);
  }
  return { value: passed };
}

/** What a call answers in the page: one value, or the rows of a table; a place in it may be refused alone. */
export function answerOf(call: Call, place: { row: number; column: number }, known: Known): Outcome<unknown> {
  const passed = argumentValues(call, known);
  if ("none" in passed) return passed;
  const answered = askFunction(call.id, passed.value);
  if (!answered) return { none: { kind: "unknown" } };
  const fact = answered.refused ?? answered.refusedAt(place.row, place.column);
  return fact ? { none: { kind: "refused", call, fact } } : { value: oneOrAll(answered.cells) };
}

/** An argument as Excel hands it over; one that holds an error never reaches the function. */
function valueOf(written: Written, name: string, known: Known): Outcome<unknown> {
  switch (written.kind) {
    case "leftOut":
      return { value: null };
    case "literal":
      return { value: written.value };
    case "constants":
      return { value: written.values };
    case "calculated":
      return { none: { kind: "notAsked", name } };
    case "call":
      return answerOf(written.call, { row: 0, column: 0 }, known);
    case "reference": {
      const cells = known.referred.get(written.text);
      if (!cells) return { none: { kind: "notAsked", name } };
      const { values, at, address } = cells;
      for (const [row, line] of values.entries()) {
        const column = line.findIndex(isError);
        if (column < 0) continue;
        const error = String(line[column]);
        return { none: { kind: "argumentError", name, error, at: placeWithin(at.sheetId, address, row, column) } };
      }
      return { value: oneOrAll(values) };
    }
  }
}

function oneOrAll(cells: readonly (readonly unknown[])[]): unknown {
  return cells.length === 1 && cells[0]!.length === 1 ? cells[0]![0] : cells;
}

/** A cell of a range, row and column from 0. */
export function placeWithin(sheetId: string, range: string, row: number, column: number): Place {
  return { sheetId, address: addressWithin(range.replace(/^.*!/, ""), row, column) };
}

/** An argument's name as the wizard shows it; its number where the wizard's words have not come. */
export function nameOf({ id }: Call, index: number, { words }: Pick<Known, "words">): string {
  return words.find((one) => one.id === id)?.parameters[index]?.name ?? String(index + 1);
}
