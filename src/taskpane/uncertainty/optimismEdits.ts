import type { Language } from "../../locales/language";
import type { OptimismRow } from "../../workbook/optimism";
import type { CellContent, Place } from "../../workbook/scenario";
import type { Edit } from "../../workbook/writeCells";
import { typedText, typedValue } from "../kinds";

/** A row of the table as a person types it. */
export interface TypedRow {
  grade: string;
  costs: string;
  benefits: string;
}

/** Why a row cannot be written, and what was typed. */
export interface Wrong {
  why: "unreadable" | "negative" | "notShare" | "noGrade" | "twice";
  typed: string;
}

/** The rows to fill in: those with a grade, and the first without one for a grade of the person's own. */
export function rowsToFill(rows: readonly OptimismRow[]): OptimismRow[] {
  const free = rows.find(({ grade }) => grade === "");
  return rows.filter((row) => row.grade !== "" || row === free);
}

/** A row as it stands, in the words of the fields. */
export function typedRow({ grade, costs, benefits }: OptimismRow, language: Language): TypedRow {
  const text = (cell: CellContent) => (cell === "" ? "" : typedText(cell, "share", language));
  return { grade, costs: text(costs), benefits: text(benefits) };
}

/** The cells that what was typed changes, or what is wrong with it. */
export function optimismEdits(
  rows: readonly OptimismRow[],
  typed: readonly TypedRow[],
  language: Language,
): Edit[] | Wrong {
  const edits: Edit[] = [];
  const taken = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const fields = typed[index]!;
    const before = typedRow(row, language);
    const grade = fields.grade.trim();
    const label = { at: row.at, text: row.grade };
    const put = (at: Place, value: CellContent) => edits.push({ at, value, label });
    const shares = { costs: fields.costs.trim(), benefits: fields.benefits.trim() };
    if (grade === "" && (shares.costs !== "" || shares.benefits !== "")) {
      return { why: "noGrade", typed: shares.costs || shares.benefits };
    }
    if (grade !== "" && taken.has(grade)) return { why: "twice", typed: grade };
    taken.add(grade);
    if (grade !== row.grade) put(row.at, grade);
    for (const column of ["costs", "benefits"] as const) {
      const text = shares[column];
      if (text === before[column]) continue;
      const share = text === "" ? "" : typedValue(text, "share", language);
      if (share === null) return { why: "unreadable", typed: text };
      if (Number(share) < 0) return { why: "negative", typed: text };
      if (column === "benefits" && Number(share) > 1) return { why: "notShare", typed: text };
      put(column === "costs" ? row.costsAt : row.benefitsAt, share);
    }
  }
  return edits;
}
