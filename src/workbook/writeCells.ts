import type { CellContent, Place } from "./scenario";
import { isFormula } from "./sheetContent";

/** A cell to write, and the word beside it by which it is known again where rows may have moved. */
export interface Edit {
  at: Place;
  value: CellContent;
  label?: { at: Place; text: string };
}

/** What came of writing. Nothing was written unless it says so. */
export type Written =
  { outcome: "written" } | { outcome: "formula" } | { outcome: "moved" } | { outcome: "failed"; reason: string };

export type Write = (edits: readonly Edit[], overFormula?: boolean) => Promise<Written>;

/**
 * Writes cells, all of them or none.
 *
 * They are looked at before the first is written: where a word is another one than was read, rows have moved and
 * nothing is written; a formula is written over only when the person has said so. If Excel refuses in the middle, what
 * was written is put back.
 */
export const writeCells: Write = async (edits, overFormula = false) => {
  try {
    return await Excel.run(async (context): Promise<Written> => {
      const cellAt = ({ sheetId, address }: Place) => context.workbook.worksheets.getItem(sheetId).getRange(address);
      const looked = edits.map(({ at, value, label }) => ({
        value,
        cell: cellAt(at).load("formulas"),
        label: label && { text: label.text, cell: cellAt(label.at).load("values") },
      }));
      await context.sync();
      const hasMoved = looked.some(
        ({ label }) => label && String(label.cell.values[0]?.[0] ?? "").trim() !== label.text,
      );
      if (hasMoved) return { outcome: "moved" };
      const before = looked.map(({ cell }) => cell.formulas[0]?.[0] as CellContent);
      if (!overFormula && before.some(isFormula)) return { outcome: "formula" };
      try {
        for (const { cell, value } of looked) cell.values = [[value]];
        await context.sync();
      } catch (error) {
        looked.forEach(({ cell }, index) => (cell.formulas = [[before[index]]]));
        await context.sync();
        throw error;
      }
      return { outcome: "written" };
    });
  } catch (error) {
    return { outcome: "failed", reason: error instanceof Error ? error.message : String(error) };
  }
};
