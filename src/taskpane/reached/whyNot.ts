import { argumentName } from "../../locales/sv/functions";
import type { Language } from "../../locales/language";
import type { Fact } from "../../model/refusal";
import { askFunction } from "../../ranges/functionsDoor";
import { addressWithin } from "../../workbook/address";
import { isOneCall, type Call, type Written } from "../../workbook/calls";
import type { Referred } from "../../workbook/readReferences";
import type { Place } from "../../workbook/scenario";
import { isError } from "../../workbook/sheetContent";
import type { SelectedCell } from "../../workbook/watchSelection";
import type { FunctionWords } from "./functionWords";

/** Why a cell has no answer, as far as the page can find out, and the cell to look at. */
export type Why =
  | { kind: "refused"; id: string; fact: Fact; at: Place | null }
  | { kind: "argumentError"; name: string; error: string; at: Place }
  | { kind: "notAsked"; name: string }
  | { kind: "agrees" }
  | { kind: "unknown"; error: string };

interface Found {
  words: readonly FunctionWords[];
  language: Language;
  referred: ReadonlyMap<string, Referred>;
}

/** What a call answers in the page, or why it does not. */
type Outcome = { value: unknown } | { why: Why };

/** Asks the functions of a cell in error again, with what its formula refers to, and tells the first that refuses. */
export function whyNot(cell: SelectedCell, calls: readonly Call[], found: Found): Why | null {
  if (!isError(cell.value)) return null;
  const isWhole = isOneCall(cell.formula);
  const place = isWhole ? cell.from : { row: 0, column: 0 };
  let agreed = false;
  for (const call of isWhole ? calls.slice(0, 1) : calls) {
    const outcome = outcomeOf(call, place, found);
    if ("value" in outcome) agreed = true;
    else return outcome.why.kind === "unknown" ? { kind: "unknown", error: cell.value } : outcome.why;
  }
  return agreed && isWhole ? { kind: "agrees" } : { kind: "unknown", error: cell.value };
}

function outcomeOf(call: Call, place: { row: number; column: number }, found: Found): Outcome {
  const passed: unknown[] = [];
  for (const [index, written] of call.given.entries()) {
    const name = nameOf(call, index, found);
    const outcome = valueOf(written, name, found);
    if ("why" in outcome) return outcome;
    passed.push(outcome.value);
  }
  const answered = askFunction(call.id, passed);
  if (!answered) return { why: { kind: "unknown", error: "" } };
  const fact = answered.refused ?? answered.refusedAt(place.row, place.column);
  if (fact) return { why: { kind: "refused", id: call.id, fact, at: placeOf(call, fact, found) } };
  const { cells } = answered;
  return { value: cells.length === 1 && cells[0]!.length === 1 ? cells[0]![0] : cells };
}

/** An argument as Excel hands it over; one that holds an error never reaches the function. */
function valueOf(written: Written, name: string, found: Found): Outcome {
  switch (written.kind) {
    case "leftOut":
      return { value: null };
    case "literal":
      return { value: written.value };
    case "calculated":
      return { why: { kind: "notAsked", name } };
    case "call":
      return outcomeOf(written.call, { row: 0, column: 0 }, found);
    case "reference": {
      const cells = found.referred.get(written.text);
      if (!cells) return { why: { kind: "notAsked", name } };
      const { values, at, address } = cells;
      for (const [row, line] of values.entries()) {
        const column = line.findIndex(isError);
        if (column < 0) continue;
        const error = String(line[column]);
        return { why: { kind: "argumentError", name, error, at: within(at.sheetId, address, row, column) } };
      }
      return { value: values.length === 1 && values[0]!.length === 1 ? values[0]![0] : values };
    }
  }
}

/** The cell that a fact speaks of, where its argument is a reference. */
function placeOf(call: Call, fact: Fact, { referred, words, language }: Found): Place | null {
  if (!("at" in fact)) return null;
  const { argument, row = 1, column = 1 } = fact.at;
  const shown = language === "sv" ? argumentName(argument, call.id) : argument;
  const index = call.given.findIndex((_, at) => nameOf(call, at, { words }) === shown);
  const cells = index < 0 ? undefined : referred.get(call.given[index]!.text);
  return cells ? within(cells.at.sheetId, cells.address, row - 1, column - 1) : null;
}

function within(sheetId: string, range: string, row: number, column: number): Place {
  return { sheetId, address: addressWithin(range.replace(/^.*!/, ""), row, column) };
}

/** An argument's name as the wizard shows it; its number where the wizard's words have not come. */
export function nameOf({ id }: Call, index: number, { words }: Pick<Found, "words">): string {
  return words.find((one) => one.id === id)?.parameters[index]?.name ?? String(index + 1);
}
