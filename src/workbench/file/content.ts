import type { IStyleData } from "@univerjs/core";
import type { Area } from "../grid/address";
import type { Shown } from "../grid/book";
import type { Chart, Property, Validation } from "../grid/kept";

/** A workbook as plain data: what a file or a draft holds of it, and what it is opened from again. */
export interface BookContent {
  title: string;
  sheets: SheetContent[];
  /** The workbook's own names. */
  names: NameContent[];
  /** What the add-in keeps with the workbook, by name, each as JSON. */
  settings: Record<string, string>;
}

export interface NameContent {
  name: string;
  refersTo: string;
}

export interface SheetContent {
  name: string;
  isHidden: boolean;
  isProtected: boolean;
  /** By column and row from 0, in pixels; what is not said is as usual. */
  widths: Record<number, number>;
  heights: Record<number, number>;
  /** So many first rows and columns stay in sight. */
  frozen: { rows: number; columns: number };
  merged: Area[];
  cells: CellContent[];
  /** The sheet's own names. */
  names: NameContent[];
  properties: Property[];
  validations: Validation[];
  charts: ChartContent[];
  /** How it is printed, by the names that Excel has for it. */
  print: Record<string, unknown>;
}

/** A cell that holds or shows something, or has a look of its own. */
export interface CellContent {
  row: number;
  column: number;
  /** What it shows; "" where it is blank. For a formula the last that it came to. */
  value: Shown;
  formula?: string;
  /** The cells that the formula fills, from its own. */
  spill?: Area;
  style?: IStyleData;
  /** What a person has noted beside it, which is kept and not shown. */
  note?: string;
}

/** A chart with the addresses of what it draws, where the open workbook has names that follow the cells. */
export type ChartContent = Omit<Chart, "id">;
