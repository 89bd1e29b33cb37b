import { originProperty, scenarioVersion, simulationProperty, versionProperty } from "../stories/scenarioFormat";
import { askNames, ownNames } from "./identity";
import { identityOf } from "./sheetIdentity";
import type { Lock } from "./scenario";
import type { SheetContent } from "./sheetContent";

/** What may change without an event of the sheet's cells. */
export function askHead(sheet: Excel.Worksheet) {
  return {
    sheet: sheet.load("id, name"),
    version: sheet.customProperties.getItemOrNullObject(versionProperty).load("value"),
    origin: sheet.customProperties.getItemOrNullObject(originProperty).load("value"),
    simulation: sheet.customProperties.getItemOrNullObject(simulationProperty).load("value"),
    protection: sheet.protection.load("protected"),
    names: askNames(sheet),
  };
}
export type Head = ReturnType<typeof askHead>;

export function askCells(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRange(true).load("address, values, formulas");
}

export function cellsIn({ address, values, formulas }: Excel.Range) {
  return { address, values, formulas };
}

export type SheetCells = ReturnType<typeof cellsIn>;

/** What is said of a sheet beside its cells. */
export function marksOn({ sheet, version, origin, simulation, protection, names }: Head, isReadOnly: boolean) {
  const said = (property: Excel.WorksheetCustomProperty) => (property.isNullObject ? null : property.value);
  return {
    sheetId: sheet.id,
    name: sheet.name,
    isReadOnly,
    isProtected: protection.protected,
    properties: { version: said(version), origin: said(origin), simulation: said(simulation) },
    names: [...ownNames(names)],
  };
}

export type Marks = ReturnType<typeof marksOn>;

/** The sheet as it is understood. */
export function contentOf(cells: SheetCells, marks: Marks): SheetContent {
  const { sheetId, name, properties, isReadOnly, isProtected } = marks;
  const sheet = { ...cells, sheetId, name, names: new Map(marks.names) };
  const identity = identityOf(sheet, properties);
  return { ...sheet, ...identity, lock: lockOf(identity.version, isReadOnly, isProtected) };
}

function lockOf(version: number, isReadOnly: boolean, isProtected: boolean): Lock | null {
  if (!(version <= scenarioVersion)) return "newer";
  if (isReadOnly) return "readOnly";
  return isProtected ? "protected" : null;
}
