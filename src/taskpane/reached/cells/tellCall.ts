import { Refusal } from "../../../model/refusal";
import { askFunction } from "../../../ranges/functionsDoor";
import { isOneCall, type Call } from "../../../ranges/calls";
import { isError } from "../../../workbook/sheetContent";
import type { SelectedCell } from "../../../workbook/watchSelection";
import { answerOf, argumentValues, type Known } from "../argumentValues";
import type { Speech } from "../../explained/explanation";
import { cellSpeech, type Cell, type CellExplanation, type CellSpeech } from "./cell";
import { explainCell } from "./index";

/** What can be told of how a call's number was reached. */
export type CallSums =
  | { kind: "explained"; title: string; explanation: CellExplanation }
  | { kind: "heading" }
  /** Excel alone knows the value of an argument. */
  | { kind: "calculated"; argument: string }
  | { kind: "nothing" };

const nothing: CallSums = { kind: "nothing" };

/** Tells how what a call answers was reached: the selected cell of it, or its one number where more is made of it. */
export function tellCall(call: Call, index: number, selected: SelectedCell, known: Known, speech: Speech): CallSums {
  const passed = argumentValues(call, known);
  if ("none" in passed) {
    const { none } = passed;
    return none.kind === "notAsked" ? { kind: "calculated", argument: none.name } : nothing;
  }
  const isShown = index === 0 && isOneCall(selected.formula);
  const cell = isShown ? { ...selected.from, shown: selected.value } : onlyCell(call, known);
  const explain = explainCell[call.id];
  if (!cell || !explain) return nothing;
  if (typeof cell.shown === "string" && !isError(cell.shown)) return { kind: "heading" };
  try {
    const says = cellSpeech(speech);
    const explanation = explain(passed.value, cell, says);
    if (!explanation) return { kind: "heading" };
    const otherwise = isShown ? says.cells.cell(selected.at.address) : `SOCIAL.${call.id}`;
    const title = headingsOf(call, passed.value, cell).join(", ") || otherwise;
    return { kind: "explained", title, explanation: withOther(explanation, cell, says) };
  } catch (refusal) {
    // why the whole is refused is told beside the cell
    if (refusal instanceof Refusal) return nothing;
    throw refusal;
  }
}

/** The answer of a call that the cell does not show as it is; null where it is a table, or refused. */
function onlyCell(call: Call, known: Known): Cell | null {
  const answer = answerOf(call, { row: 0, column: 0 }, known);
  return "none" in answer || Array.isArray(answer.value) ? null : { row: 0, column: 0, shown: answer.value };
}

/** The headings of the cell's row and column, where it is of a table that has them. */
function headingsOf(call: Call, passed: readonly unknown[], { row, column }: Cell): string[] {
  const cells = askFunction(call.id, passed)?.cells ?? [];
  const corner = cells[0]?.[0];
  const [ofRow, ofColumn] = [cells[row]?.[0], cells[0]?.[column]];
  const names: string[] = [];
  if (column > 0 && typeof ofRow === "string") names.push(ofRow);
  if (column > 0 && typeof corner === "string" && Number.isInteger(ofRow)) names.push(`${corner} ${String(ofRow)}`);
  if (row > 0 && typeof ofColumn === "string") names.push(ofColumn);
  return names;
}

/** Says so where the cell shows another number than the steps come to, as when nothing has been calculated since. */
function withOther(explanation: CellExplanation, { shown }: Cell, { cells }: CellSpeech): CellExplanation {
  const told = explanation.steps.at(-1)!.amount;
  if (typeof shown !== "number" || told === null || isNear(shown, told)) return explanation;
  return { ...explanation, notes: [cells.otherNow, ...explanation.notes] };
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
