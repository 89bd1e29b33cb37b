import type { Format } from "../locales/numbers";
import { plainContent } from "./plainContent";
import type { Cell, Look, StorySheet } from "./story";

type Row = (Cell | null)[];

/** A cell that the reader may change. */
export function input(value: string | number | boolean, format?: Format): Cell {
  return { value, format, look: "input" };
}

/** A text of a person's, which stands in the cell as it is, whatever signs it begins with. */
export function said(text: string, look?: Look): Cell {
  return { value: plainContent(text), look };
}

/** A cell of a person's, whose text stands as it is. */
export function plainCell(cell: Cell | null): Cell | null {
  if (typeof cell === "string") return plainContent(cell);
  return cell !== null && typeof cell === "object" && typeof cell.value === "string"
    ? { ...cell, value: plainContent(cell.value) }
    : cell;
}

/** A formula's cell. */
export function result(formula: string, format?: Format): Cell {
  return { value: formula, format, look: "result" };
}

function looking(look: Look): (value: string) => Cell {
  return (value) => ({ value, look });
}
export const title = looking("title");
export const header = looking("header");
export const note = looking("note");

/** A sheet that grows row by row; each addition tells the number of its row, for the formulas that point at it. */
export class GrowingSheet {
  private readonly rows: Row[] = [];

  constructor(
    readonly name: string,
    private readonly widths: number[],
  ) {}

  get nextRow(): number {
    return this.rows.length + 1;
  }

  add(...cells: Row): number {
    return this.rows.push(cells);
  }

  gap(): void {
    this.rows.push([]);
  }

  /** Puts cells side by side, beginning at an address such as "O5". */
  put(address: string, ...cells: Row): void {
    const [, letters = "A", number = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const row = Number(number) - 1;
    const column = columnNumber(letters);
    while (this.rows.length <= row) this.rows.push([]);
    const cellsOfRow = this.rows[row]!;
    while (cellsOfRow.length < column) cellsOfRow.push(null);
    cells.forEach((cell, index) => (cellsOfRow[column + index] = cell));
  }

  /** As `spill`, beginning at an address: the formula in a header row, and `height` rows below it in formats. */
  spillAt(address: string, formula: string, height: number, formats: (Format | undefined)[]): void {
    const [, letters = "A", number = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const head = formats.map((_, column) => ({ value: column === 0 ? formula : null, look: "header" as const }));
    this.put(address, ...head);
    for (let row = 1; row <= height; row++) {
      const cells = formats.map((format) => ({ value: null, format, look: "result" as const }));
      this.put(`${letters}${Number(number) + row}`, ...cells);
    }
  }

  /** A formula that spills over a header row and `height` rows below it, each column in its format. */
  spill(formula: string, height: number, formats: (Format | undefined)[]): number {
    const first = this.add(
      ...formats.map((_, column) => ({ value: column === 0 ? formula : null, look: "header" as const })),
    );
    for (let row = 0; row < height; row++) {
      this.add(...formats.map((format) => ({ value: null, format, look: "result" as const })));
    }
    return first;
  }

  /** Shows the numbers of a row in another format. */
  format(row: number, format: Format): void {
    for (const cell of this.rows[row - 1]!)
      if (cell !== null && typeof cell === "object" && cell.format) cell.format = format;
  }

  /** The absolute address of a range on this sheet, quoted. */
  address(range: string): string {
    const absolute = range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    return `'${this.name.replace(/'/g, "''")}'!${absolute}`;
  }

  finished(): StorySheet {
    return { name: this.name, widths: this.widths, rows: this.rows };
  }
}

/** The letters of a column, from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column, from 0. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number - 1;
}
