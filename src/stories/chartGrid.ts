import type { Format } from "../locales/numbers";
import type { StoryWords } from "../locales/storyWords";
import type { ChartPlaces } from "./chartFormulas";
import { columnLetters, note, result, title } from "./sheet";
import type { Cell } from "./story";

/** Whose lower costs can be drawn: the municipality's, of what can be taken home or of all that falls, and all payers'. */
export const drawnPurses = ["cashable", "own", "all"] as const;
export type DrawnPurse = (typeof drawnPurses)[number];

/** What a live table has to know of its scenario beside the places of the cells. */
export interface LiveChart {
  at: ChartPlaces;
  words: StoryWords;
  /** Years of the books. */
  years: number;
  /** Years from the start to the horizon, or to the last cost. */
  horizon: number;
  /** Who bears the costs that are not the municipality's. */
  others: readonly string[];
  own: string;
  /** Whose lower costs are drawn against the cost. */
  whose: readonly DrawnPurse[];
  /** What of the municipality's lower costs is counted where one amount is shown. */
  counted: Exclude<DrawnPurse, "all">;
  /** Ages that cost anything, and who bears it. */
  ages: number;
  actors: readonly string[];
  /** Said of the amounts: SEK, and in which prices. */
  units: { fixed: string; current: string };
}

/** The numbers of a chart as cells from a corner on: title, note, a head, and rows that are drawn, marks at the left. */
export interface ChartTable {
  rows: (Cell | null)[][];
  /** So many rows are drawn, one column a series beside the marks. */
  drawn: number;
  series: readonly string[];
}

/** The corner of a table, from 0. */
export interface Corner {
  row: number;
  column: number;
}

/** The name of a chart and of its cells on a sheet. */
export const chartName = (id: string) => `Chart_${id}`;

/** The table begins with its title and a note; then come the heads. */
export const headRow = 2;
/** The first row of numbers. */
export const first = headRow + 1;

/** Cells that are put at places within a table, and told as addresses on the sheet. */
export class ChartGrid {
  readonly rows: (Cell | null)[][] = [];

  constructor(
    private readonly corner: Corner,
    name: string,
    told: string,
  ) {
    this.put(0, 0, title(name));
    this.put(1, 0, note(told));
  }

  put(row: number, column: number, ...cells: Cell[]): void {
    while (this.rows.length <= row) this.rows.push([]);
    cells.forEach((cell, index) => (this.rows[row]![column + index] = cell));
  }

  /** Formats for what a formula spills below its own cell. */
  spill(row: number, column: number, formula: string, rows: number, format: Format): void {
    this.put(row, column, result(formula, format));
    for (let below = 1; below < rows; below++) this.put(row + below, column, { value: null, format });
  }

  cell(row: number, column: number): string {
    return `$${this.letters(column)}$${this.row(row)}`;
  }

  /** The number of a row on the sheet, and the letters of a column. */
  row(row: number): number {
    return this.corner.row + row + 1;
  }

  letters(column: number): string {
    return columnLetters(this.corner.column + column);
  }

  range(row: number, column: number, rows: number, columns = 1): string {
    return `${this.cell(row, column)}:${this.cell(row + rows - 1, column + columns - 1)}`;
  }

  finished(drawn: number, series: readonly string[]): ChartTable {
    const width = Math.max(...this.rows.map((row) => row.length));
    const rows = this.rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
    return { rows, drawn, series };
  }
}
