import { argumentName } from "../../locales/argumentName";
import type { Language } from "../../locales/language";
import type { Fact } from "../../model/refusal";
import { isOneCall, type Call } from "../../ranges/calls";
import type { Place } from "../../workbook/scenario";
import { busy } from "../../workbook/calculating";
import { isError } from "../../workbook/sheetContent";
import type { SelectedCell } from "../../workbook/watchSelection";
import { answerOf, nameOf, placeWithin, type Known, type NoValue } from "./argumentValues";

/** Why a cell has no answer, as far as the page can find out, and the cell to look at. */
export type Why =
  | { kind: "refused"; id: string; fact: Fact; at: Place | null }
  | { kind: "argumentError"; name: string; error: string; at: Place }
  | { kind: "notAsked"; name: string }
  | { kind: "agrees" }
  | { kind: "calculating" }
  | { kind: "unknown"; error: string };

interface Found extends Known {
  language: Language;
}

/** Asks the functions of a cell in error again, with what its formula refers to, and tells the first that refuses. */
export function whyNot(cell: SelectedCell, calls: readonly Call[], found: Found): Why | null {
  if (!isError(cell.value)) return null;
  if (cell.value === busy) return { kind: "calculating" };
  const isWhole = isOneCall(cell.formula);
  const place = isWhole ? cell.from : { row: 0, column: 0 };
  let agreed = false;
  for (const call of isWhole ? calls.slice(0, 1) : calls) {
    const outcome = answerOf(call, place, found);
    if ("value" in outcome) agreed = true;
    else return whyOf(outcome.none, cell.value, found);
  }
  return agreed && isWhole ? { kind: "agrees" } : { kind: "unknown", error: cell.value };
}

function whyOf(none: NoValue, error: string, found: Found): Why {
  switch (none.kind) {
    case "refused":
      return { kind: "refused", id: none.call.id, fact: none.fact, at: placeOf(none.call, none.fact, found) };
    case "unknown":
      return { kind: "unknown", error };
    case "argumentError":
    case "notAsked":
      return none;
  }
}

/** The cell that a fact speaks of, where its argument is a reference. */
function placeOf(call: Call, fact: Fact, { referred, words, language }: Found): Place | null {
  if (!("at" in fact)) return null;
  const { argument, row = 1, column = 1 } = fact.at;
  const shown = argumentName(argument, call.id, language);
  const index = call.given.findIndex((_, at) => nameOf(call, at, { words }) === shown);
  const cells = index < 0 ? undefined : referred.get(call.given[index]!.text);
  return cells ? placeWithin(cells.at.sheetId, cells.address, row - 1, column - 1) : null;
}
