import type { Worksheet } from "@univerjs/core";

export interface Property {
  key: string;
  value: string;
}

/** A rule for what may be entered in some cells, as the client hands it over. */
export interface Validation {
  address: string;
  rule: object;
  prompt?: object;
  errorAlert?: object;
}

/** One line or set of columns of a chart. The names tell which cells it draws; they follow when cells move. */
export interface Series {
  name: string;
  values: string | null;
  categories: string | null;
  type?: string;
  /** Of the line, or of the edge of what is filled. */
  color?: string;
  fill?: string;
  weight?: number;
  dash?: string;
  marker?: string;
}

export interface ChartAxis {
  text: string;
  visible: boolean;
  numberFormat: string;
  labels: string;
  /** "Millions" where amounts are shown divided by a million. */
  unit: string;
  unitShown: boolean;
}

/** A chart, of which Univer knows nothing: the workbench keeps it and draws it in its own way. */
export interface Chart {
  id: string;
  name: string;
  type: string;
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: string };
  axes: Record<"category" | "value", ChartAxis>;
  place: { left: number; top: number; width: number; height: number };
  series: Series[];
}

/** What is kept with a sheet beside its cells: it follows when the sheet is copied, deleted and brought back. */
export interface Kept {
  properties: Property[];
  protected: boolean;
  validations: Validation[];
  charts: Chart[];
  /** How it is printed, by the names that Excel has for it; the workbench prints nothing. */
  print: Record<string, unknown>;
}

/** What a sheet keeps when it is new. */
export function keptFromStart(properties: Record<string, string> = {}): Kept {
  const listed = Object.entries(properties).map(([key, value]) => ({ key, value }));
  return { properties: listed, protected: false, validations: [], charts: [], print: {} };
}

/** What this sheet keeps, to read and to change. */
export function keptWith(sheet: Worksheet): Kept {
  const snapshot = sheet.getSnapshot() as { custom?: object };
  snapshot.custom = Object.assign(snapshot.custom ?? {}, { ...keptFromStart(), ...snapshot.custom });
  return snapshot.custom as Kept;
}
