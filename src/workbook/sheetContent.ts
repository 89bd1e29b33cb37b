import { addressWithin, rangeOf, sheetIn } from "./address";
import type { Origin, SimulationSettings } from "../stories/scenarioFormat";
import type { CellContent, Lock, Place } from "./scenario";

/** A cell by its row and column, from 0, counted from the first that is used. */
export type CellAt = readonly [row: number, column: number];

/** The cells of a scenario's sheet as they stand, and its names. */
export interface SheetPlaces {
  sheetId: string;
  name: string;
  /** The address of the used cells, with or without the sheet's name. */
  address: string;
  values: readonly (readonly unknown[])[];
  formulas: readonly (readonly unknown[])[];
  /** The cells where people write whose number shows as a day or a time. */
  days: readonly CellAt[];
  /** The sheet's own names and what they refer to, such as "='Scenario'!$A$5:$E$24". */
  names: ReadonlyMap<string, string>;
}

/** A scenario's sheet as it stands in the workbook. */
export interface SheetContent extends SheetPlaces {
  version: number;
  lock: Lock | null;
  /** What its inputs were made with, where the sheet says so. */
  origin?: Origin;
  /** How its outcomes are drawn, where the sheet says so. */
  simulation?: SimulationSettings;
}

/** A block of a sheet: its cells, those to the right of it that tell of them, and where it stands. */
export class Block {
  private constructor(
    private readonly sheet: SheetPlaces,
    private readonly top: number,
    private readonly left: number,
    readonly rows: number,
    readonly columns: number,
  ) {}

  /** The block of a name; null where the sheet has no such name, or what it named was deleted or moved to another sheet. */
  static named(sheet: SheetPlaces, name: string): Block | null {
    const reference = sheet.names.get(name) ?? "";
    const range = sheetIn(reference).toLowerCase() === sheet.name.toLowerCase() ? rangeOf(reference) : null;
    const used = rangeOf(sheet.address);
    if (!range || !used) return null;
    const rows = range.bottom - range.top + 1;
    return new Block(sheet, range.top - used.top, range.left - used.left, rows, range.right - range.left + 1);
  }

  /** The value of a cell, counted from the block's first; a column may lie to the right of the block. */
  value(row: number, column: number): CellContent {
    return (this.sheet.values[this.top + row]?.[this.left + column] ?? "") as CellContent;
  }

  isFormula(row: number, column: number): boolean {
    return isFormula(this.sheet.formulas[this.top + row]?.[this.left + column]);
  }

  /** The values of the first columns. */
  cells(columns = this.columns): CellContent[][] {
    const rows: CellContent[][] = [];
    for (let row = 0; row < this.rows; row++) {
      const cells: CellContent[] = [];
      for (let column = 0; column < columns; column++) cells.push(this.value(row, column));
      rows.push(cells);
    }
    return rows;
  }

  /** Whether a cell of the sheet, counted from the first that is used, is one of the block's. */
  has([row, column]: CellAt): boolean {
    const [down, right] = [row - this.top, column - this.left];
    return down >= 0 && down < this.rows && right >= 0 && right < this.columns;
  }

  /** Such as "A5:E24". */
  get address(): string {
    return `${this.place(0, 0).address}:${this.place(this.rows - 1, this.columns - 1).address}`;
  }

  place(row: number, column: number): Place {
    const used = this.sheet.address.replace(/^.*!/, "");
    return { sheetId: this.sheet.sheetId, address: addressWithin(used, this.top + row, this.left + column) };
  }
}

export function isFormula(content: unknown): boolean {
  return typeof content === "string" && content.startsWith("=");
}

/** Excel gives a cell in error as its text: #VALUE!, #N/A, #SPILL! … */
export function isError(cell: unknown): cell is string {
  return typeof cell === "string" && /^#[\p{Lu}\d/_]+[!?]?$/u.test(cell);
}
