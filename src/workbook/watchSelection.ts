import { readOfSpill } from "../stories/byYear";
import { columnNumber } from "../stories/sheet";
import { leaving, reading } from "./door";
import { following } from "./following";
import { codeOf } from "./refusal";
import type { CellContent, Place } from "./scenario";

/** The cell that is selected: its formula, what it shows, and where it is. */
export interface SelectedCell {
  at: Place;
  /** Its own, the one that spills into it, or that of the table by year which it reads. */
  formula: string;
  value: CellContent;
  /** Where the formula stands, and how far from it the cell is. */
  from: { at: Place; row: number; column: number };
  /** It is no cell of that table, but reads one: as the books read the measure year by year. */
  isReading: boolean;
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

const what = "address, formulas, values, rowIndex, columnIndex";

/** The first selected cell; of a table that a formula spills, or that it reads by year, the formula and the place in the table. */
export async function readSelectedCell(): Promise<SelectedCell> {
  return reading(async (context) => {
    const cell = context.workbook.getSelectedRange().getCell(0, 0).load(what);
    const parent = cell.getSpillParentOrNullObject().load(what);
    const sheet = cell.worksheet.load("id");
    await context.sync();
    const placeOf = ({ address }: Excel.Range) => ({ sheetId: sheet.id, address: address.replace(/^.*!/, "") });
    const told = { at: placeOf(cell), value: cell.values[0]![0] as CellContent };
    const read = parent.isNullObject ? readOfSpill(String(cell.formulas[0]![0])) : null;
    if (read) {
      const here = (address: string) => cell.worksheet.getRange(address).load(what);
      const [anchor, calendar, yearZero] = [here(read.anchor), here(read.calendar), here(read.yearZero)];
      await context.sync();
      const year = Number(calendar.values[0]![0]) - Number(yearZero.values[0]![0]);
      const from = { at: placeOf(anchor), row: 1 + year, column: columnNumber(read.letters) - anchor.columnIndex };
      return { ...told, formula: String(anchor.formulas[0]![0]), from, isReading: true };
    }
    const from = parent.isNullObject ? cell : parent;
    const [row, column] = [cell.rowIndex - from.rowIndex, cell.columnIndex - from.columnIndex];
    return {
      ...told,
      formula: String(from.formulas[0]![0]),
      from: { at: placeOf(from), row, column },
      isReading: false,
    };
  });
}
