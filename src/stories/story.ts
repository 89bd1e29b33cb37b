import type { Format } from "../locales/numbers";

/**
 * A situation as a workbook: plain rows of cells on named sheets, in one language.
 *
 * Formulas are stored in English ("=SOCIAL.EXCLUDED(B3,B4)"), whatever the language of the words around them.
 */
export interface Story {
  id: string;
  title: string;
  /** One sentence of what the situation says. */
  says: string;
  language: "sv" | "en";
  sheets: StorySheet[];
  /** Workbook names, each an absolute address: `{ Terms: "'Böckerna'!$A$5:$B$9" }`. */
  names: Record<string, string>;
}

export interface StorySheet {
  name: string;
  /** Column widths in characters, from column A. */
  widths: number[];
  /** Rows from row 1; null is an empty cell. A row may be shorter than the sheet. */
  rows: (Cell | null)[][];
  /** Names of this sheet alone, each an absolute address: `{ Costs: "'Insatser'!$A$20:$E$26" }`. */
  names?: Record<string, string>;
  /** Charts of Excel's own, drawn from cells of this sheet. */
  charts?: SheetChart[];
  /** How it is printed. */
  print?: Print;
  /** Custom properties, which Excel keeps with the sheet and shows to nobody. */
  properties?: Record<string, string>;
}

/** How a sheet is printed: on A4, one page wide. */
export interface Print {
  /** As many pages as it takes where it is null. */
  pagesTall: number | null;
  /** So many rows from the first stand at the top of every page. */
  titleRows: number;
  header: { left: string; right: string };
  /** To the right stand the words around the number of the page and how many there are. */
  footer: { left: string; right: { before: string; of: string } };
}

/** A chart of a sheet, drawn from its cells. */
export interface SheetChart {
  name: string;
  title: string;
  type: "Line" | "ColumnClustered" | "BarClustered";
  /** The last series is a line among columns: what they are to reach. */
  hasLine?: boolean;
  /** The names of the series. */
  series: readonly string[];
  /** What is drawn, from 0: the marks in the first column, then a column a series, without their head. */
  cells: { row: number; column: number; rows: number };
  /** What the marks and the amounts are. */
  axes: { marks: string; amounts: string };
  /** Amounts that stand in SEK are shown in millions. */
  isInMillions: boolean;
  /** The cell under its first corner. */
  corner: { row: number; column: number };
}

/** Text, a number, TRUE/FALSE, or a formula (text that begins with "="), with or without a look; null is an empty cell. */
export type Cell =
  string | number | boolean | { value: string | number | boolean | null; format?: Format; look?: Look };

/** How a cell looks: a sheet's title, a table's header, a cell for the user to change, a result, a note, text that wraps, what has to be put right. */
export type Look = "title" | "header" | "input" | "result" | "note" | "text" | "answer" | "alarm" | "warning";
