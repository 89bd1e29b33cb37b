import type { Worksheet } from "@univerjs/core";
import type { Area } from "../grid/address";
import type { Book } from "../grid/book";
import { keptWith } from "../grid/kept";
import type { Language } from "../../locales/language";
import type { Settings } from "../grid/settings";
import type { Faults } from "./faults";
import type { InvocationResult } from "./members/runtime";

/** What the host's objects stand on: one open workbook, its settings and what is selected in it. */
export interface Ground {
  book: Book;
  settings: Settings;
  selection: Selection;
  /** The language in which numbers are shown. */
  language: Language;
  /** Whether the workbook was opened to be read only: what is changed in it cannot be saved. */
  readOnly: boolean;
  /** What goes wrong with the Excel that is played. */
  faults: Faults;
  /** Why what is asked of an object is refused, as Excel may refuse anything at any time; null where it is done. */
  refuses(target: HostObject, member: string): string | null;
  /** Is told that a sheet was protected, or is no longer. */
  protectionChanged(sheetId: string, isProtected: boolean): void;
  /** Results of custom functions called through Microsoft's runtime, by invocation. */
  invocations: Map<number, (result: InvocationResult) => void>;
  /** How the page starts with the workbook, which keeps it: Inactive, Background or Visible. */
  startState: string;
  /** Whether the pane is on the screen. */
  isPaneShown(): boolean;
  /** Shows or hides the pane, where there is one on the screen. */
  showPane(shown: boolean): void;
  /** Whether functions are left to answer. */
  isCalculating(): boolean;
  /** These cells are calculated with the next calculation, changed or not. */
  setDirty(sheetId: string, area: Area): void;
  /** Calculates every cell of the book, or those that were set dirty. */
  recalculate(isEverything: boolean): void;
}

export interface Selection {
  get(): { sheetId: string; area: Area };
  set(sheetId: string, area: Area): void;
}

interface Cells {
  sheetId: string;
  area: Area;
}

type Axis = "category" | "value";

interface OnChart {
  sheetId: string;
  chart: string;
}

interface OnSeries extends OnChart {
  index: number;
}

/** The objects of Excel's object model that the host has, and what it has to know to tell one from another. */
interface Identities {
  Workbook: object;
  Application: object;
  WorksheetCollection: object;
  Worksheet: { sheetId: string };
  WorksheetProtection: { sheetId: string };
  WorksheetFreezePanes: { sheetId: string };
  PageLayout: { sheetId: string };
  HeaderFooterGroup: { sheetId: string };
  HeaderFooter: { sheetId: string };
  Range: Cells;
  RangeFormat: Cells;
  RangeFont: Cells;
  RangeFill: Cells;
  RangeBorderCollection: Cells;
  RangeBorder: Cells & { side: string };
  DataValidation: Cells;
  ChartCollection: { sheetId: string };
  Chart: OnChart;
  ChartTitle: OnChart;
  ChartLegend: OnChart;
  ChartAxes: OnChart;
  ChartAxis: OnChart & { axis: Axis };
  ChartAxisTitle: OnChart & { axis: Axis };
  ChartSeriesCollection: OnChart;
  ChartSeries: OnSeries;
  ChartSeriesFormat: OnSeries;
  ChartLineFormat: OnSeries;
  ChartFill: OnSeries;
  NamedItemCollection: { sheetId: string | null };
  NamedItem: { name: string; sheetId: string | null };
  WorksheetCustomPropertyCollection: { sheetId: string };
  WorksheetCustomProperty: { sheetId: string; key: string };
  SettingCollection: object;
  Setting: { key: string };
  AddinInternalService: object;
  AppRuntimeService: object;
  AppRuntimePersistenceService: object;
  CustomFunctions: object;
}

export type Kind = keyof Identities;
export type Of<K extends Kind> = { kind: K } & Identities[K];
export type HostObject = { [K in Kind]: Of<K> }[Kind];

/** What can be done with one member of an object: read it, write it, call it; the last two may take their time. */
export interface Member<Target> {
  get?(target: Target, ground: Ground): unknown;
  set?(target: Target, value: unknown, ground: Ground): unknown;
  call?(target: Target, given: unknown[], ground: Ground): unknown;
}

export type MembersOf<K extends Kind> = Record<string, Member<Of<K>>>;

/** A refusal of the host, with the code that Excel would give. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const missing = (what: string) => new HostError("ItemNotFound", `The workbook has no ${what}.`);

/** The sheet that an object belongs to; a refusal when it has been deleted. */
export function sheetOf({ sheetId }: { sheetId: string }, { book }: Ground): Worksheet {
  const sheet = book.workbook.getSheetBySheetId(sheetId);
  if (!sheet) throw missing("sheet that was deleted");
  return sheet;
}

/** Refuses, as Excel does, where the sheet is protected. */
export function checkUnprotected(target: { sheetId: string }, ground: Ground): void {
  if (keptWith(sheetOf(target, ground)).protected)
    throw new HostError("AccessDenied", "The sheet is protected. Take its protection away first.");
}
export const badArgument = (what: string) => new HostError("InvalidArgument", what);
