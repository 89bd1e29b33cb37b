import type { Fact } from "../../model/refusal";
import { inputEdit } from "../../workbook/inputCell";
import type { Input } from "../../workbook/scenario";
import type { Edit } from "../../workbook/writeCells";
import { refusalOf } from "./refusal";

/** What an input rests on, as a person has typed it: numbers that were read, null where a field was left empty. */
export interface NewBasis {
  low: number | null;
  high: number | null;
  grade: string;
  source: string;
}

/** The cells to write so that an input rests on something else, or why the functions would not take it. */
export function basisEdits(input: Input, basis: NewBasis): Edit[] | Fact {
  const { low, high, source } = basis;
  if (/^[=+\-@]/.test(source)) {
    return { code: "formula-text", at: { argument: "", input: input.id ?? input.label }, got: source };
  }
  const isSpread = low !== null && high !== null && (low !== 0 || high !== 0);
  const fact = isSpread ? refusalOf({ ...input, low, high }, input.value) : null;
  if (fact) return fact;
  const edits: Edit[] = [];
  const wanted = { low: isSpread ? low : null, high: isSpread ? high : null, grade: basis.grade, source };
  for (const column of ["low", "high", "grade", "source"] as const) {
    if (wanted[column] !== input[column]) edits.push(inputEdit(input, column, wanted[column] ?? ""));
  }
  return edits;
}
