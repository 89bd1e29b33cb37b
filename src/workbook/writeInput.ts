import type { Input } from "./scenario";

/** What came of writing an input. Nothing was written unless it says so. */
export type Written =
  { outcome: "written" } | { outcome: "formula" } | { outcome: "moved" } | { outcome: "failed"; reason: string };

export type Write = (input: Input, value: string | number, overFormula: boolean) => Promise<Written>;

/**
 * Writes one input's cell.
 *
 * The row is looked at before it is written: where its word is another one than was read, rows have moved and nothing
 * is written; a formula is written over only when the person has said so.
 */
export const writeInput: Write = async (input, value, overFormula) => {
  try {
    return await Excel.run(async (context): Promise<Written> => {
      const range = context.workbook.names.getItem(input.table).getRange();
      const label = range.getCell(input.row, 0).load("values");
      const cell = range.getCell(input.row, 1).load("formulas");
      await context.sync();
      if (String(label.values[0]?.[0] ?? "").trim() !== input.label) return { outcome: "moved" };
      if (isFormula(cell.formulas[0]?.[0]) && !overFormula) return { outcome: "formula" };
      cell.values = [[value]];
      await context.sync();
      return { outcome: "written" };
    });
  } catch (error) {
    return { outcome: "failed", reason: error instanceof Error ? error.message : String(error) };
  }
};

export function isFormula(content: unknown): boolean {
  return typeof content === "string" && content.startsWith("=");
}
