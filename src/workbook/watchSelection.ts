import { leaving, reading } from "./door";
import { following } from "./following";
import { codeOf } from "./refusal";
import type { CellContent, Place } from "./scenario";

/** The cell that is selected: its formula, what it shows, and where it is. */
export interface SelectedCell {
  at: Place;
  /** Its own, or the one that spills into it. */
  formula: string;
  value: CellContent;
  /** Where the formula stands, and how far from it the cell is. */
  from: { at: Place; row: number; column: number };
}

/**
 * Tells the first selected cell now, and again whenever another is selected or its sheet says something else; null where a
 * chart is selected, or several areas in an Excel that does not tell one of them.
 *
 * @returns what stops it
 */
export async function watchSelection(onCell: (cell: SelectedCell | null) => void): Promise<() => Promise<void>> {
  let sheetId: string | undefined;
  const read = async () => {
    const cell = await readSelectedCell().catch((error: unknown) => {
      if (codeOf(error) === "InvalidSelection") return null;
      throw error;
    });
    sheetId = cell?.at.sheetId;
    onCell(cell);
  };
  const event = await reading(async (context) => {
    const added = context.workbook.onSelectionChanged.add(() => read().catch(() => onCell(null)));
    await context.sync();
    return added;
  });
  const stop = await following({ read, onFailure: () => onCell(null), concerns: (changed) => changed === sheetId });
  return async () => {
    await stop();
    await leaving(event.context, () => {
      event.remove();
    });
  };
}

/** The first selected cell; of a table that a formula spills, the formula and the place in the table. */
export async function readSelectedCell(): Promise<SelectedCell> {
  return reading(async (context) => {
    const what = "address, formulas, values, rowIndex, columnIndex";
    const cell = context.workbook.getSelectedRange().getCell(0, 0).load(what);
    const parent = cell.getSpillParentOrNullObject().load(what);
    const sheet = cell.worksheet.load("id");
    await context.sync();
    const from = parent.isNullObject ? cell : parent;
    const placeOf = ({ address }: Excel.Range) => ({ sheetId: sheet.id, address: address.replace(/^.*!/, "") });
    return {
      at: placeOf(cell),
      formula: String(from.formulas[0]![0]),
      value: cell.values[0]![0] as CellContent,
      from: {
        at: placeOf(from),
        row: cell.rowIndex - from.rowIndex,
        column: cell.columnIndex - from.columnIndex,
      },
    };
  });
}
