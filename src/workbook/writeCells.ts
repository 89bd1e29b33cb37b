import { writing } from "./door";
import { reasonOf } from "./reason";
import type { CellContent, Place } from "./scenario";
import { holdsFormula, standing } from "./standing";

/** A cell to write, and the word beside it by which it is known again where rows may have moved. */
export interface Edit {
  at: Place;
  value: CellContent;
  label?: { at: Place; text: string };
  /** What it held when it was read, where another value now is somebody else's that must not be lost. */
  was?: CellContent;
}

/** What came of writing. Nothing was written unless it says so; halfway, not all that was written could be put back. */
export type Written =
  | { outcome: "written" }
  | { outcome: "formula" }
  | { outcome: "moved" }
  | { outcome: "failed"; reason: string }
  | { outcome: "halfway"; reason: string };

export type Write = (edits: readonly Edit[], overFormula?: boolean) => Promise<Written>;

/**
 * Writes cells, all of them or none.
 *
 * They are looked at before the first is written: where a word or a value is another one than was read, rows have moved or
 * somebody else was there, and nothing is written; a formula is written over only when the person has said so. If Excel
 * refuses in the middle, what was written is put back.
 */
export const writeCells: Write = async (edits, overFormula = false) => {
  try {
    return await writing(async (context): Promise<Written> => {
      const cellAt = ({ sheetId, address }: Place) => context.workbook.worksheets.getItem(sheetId).getRange(address);
      const looked = edits.map(({ at, value, label, was }) => ({
        value,
        was,
        cell: cellAt(at).load("formulas, values"),
        label: label && { text: label.text, cell: cellAt(label.at).load("values") },
      }));
      await context.sync();
      const isOther = looked.some(
        ({ label, was, cell }) =>
          (label && String(label.cell.values[0]?.[0] ?? "").trim() !== label.text) ||
          (was !== undefined && cell.values[0]?.[0] !== was),
      );
      if (isOther) return { outcome: "moved" };
      const cells = looked.map(({ cell }) => cell);
      const before = cells.map(({ formulas, values }) => ({ formula: first(formulas), value: first(values) }));
      const hasFormula = before.some(({ formula, value }) => holdsFormula(formula, value));
      if (hasFormula && !overFormula) return { outcome: "formula" };
      try {
        for (const { cell, value } of looked) cell.values = [[value]];
        await context.sync();
      } catch (error) {
        return restored(error, () => putBack(context, cells, before));
      }
      return { outcome: "written" };
    });
  } catch (error) {
    return { outcome: "failed", reason: reasonOf(error) };
  }
};

/** Writes what stood in the cells. @returns whether it stands there again */
async function putBack(
  context: Excel.RequestContext,
  cells: readonly Excel.Range[],
  before: readonly { formula: CellContent; value: CellContent }[],
): Promise<boolean> {
  cells.forEach((cell, index) => {
    const { formula, value } = before[index]!;
    cell.formulas = [[standing(formula, value)]];
  });
  await context.sync().catch(() => undefined); // the cell that was refused may refuse this too
  for (const cell of cells) cell.load("formulas");
  await context.sync();
  return cells.every((cell, index) => first(cell.formulas) === before[index]!.formula);
}

function first(cells: unknown[][]): CellContent {
  return (cells[0]?.[0] ?? "") as CellContent;
}

/** Why a write failed, and whether everything was put back as it was. */
export async function restored(error: unknown, putBack: () => Promise<boolean>): Promise<Written> {
  const isRestored = await putBack().catch(() => false);
  return { outcome: isRestored ? "failed" : "halfway", reason: reasonOf(error) };
}
