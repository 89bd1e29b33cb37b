import {
  originIn,
  originProperty,
  scenarioVersion,
  simulationIn,
  simulationProperty,
  versionProperty,
} from "../stories/scenarioFormat";
import { askNames, ownNames, versionIn } from "./identity";
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
  const own = ownNames(names);
  const format = versionIn(version.isNullObject ? null : version.value, own);
  return {
    sheetId: sheet.id,
    name: sheet.name,
    version: format,
    lock: lockOf(format, isReadOnly, protection.protected),
    origin: origin.isNullObject ? null : origin.value,
    simulation: simulation.isNullObject ? null : simulation.value,
    names: [...own],
  };
}

export type Marks = ReturnType<typeof marksOn>;

/** The sheet as it is understood. */
export function contentOf(cells: SheetCells, { origin, simulation, names, ...marks }: Marks): SheetContent {
  return {
    ...cells,
    ...marks,
    names: new Map(names),
    origin: origin === null ? undefined : originIn(origin),
    simulation: simulation === null ? undefined : simulationIn(simulation),
  };
}

function lockOf(version: number, isReadOnly: boolean, isProtected: boolean): Lock | null {
  if (!(version <= scenarioVersion)) return "newer";
  if (isReadOnly) return "readOnly";
  return isProtected ? "protected" : null;
}
