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

/** What is kept with a sheet beside its cells: it follows when the sheet is copied, deleted and brought back. */
export interface Kept {
  properties: Property[];
  protected: boolean;
  validations: Validation[];
}

/** What a sheet keeps when it is new. */
export function keptFromStart(properties: Record<string, string> = {}): Kept {
  const listed = Object.entries(properties).map(([key, value]) => ({ key, value }));
  return { properties: listed, protected: false, validations: [] };
}

/** What this sheet keeps, to read and to change. */
export function keptWith(sheet: Worksheet): Kept {
  const snapshot = sheet.getSnapshot() as { custom?: object };
  snapshot.custom = Object.assign(snapshot.custom ?? {}, { ...keptFromStart(), ...snapshot.custom });
  return snapshot.custom as Kept;
}
