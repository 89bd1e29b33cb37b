import {
  originIn,
  originProperty,
  scenarioVersion,
  simulationIn,
  simulationProperty,
  versionProperty,
} from "../stories/scenarioFormat";
import type { Lock } from "./scenario";
import type { SheetContent } from "./sheetContent";

/** What may change without an event of the sheet's cells. */
export function askHead(sheet: Excel.Worksheet) {
  return {
    sheet: sheet.load("id, name"),
    version: sheet.customProperties.getItem(versionProperty).load("value"),
    origin: sheet.customProperties.getItemOrNullObject(originProperty).load("value"),
    simulation: sheet.customProperties.getItemOrNullObject(simulationProperty).load("value"),
    protection: sheet.protection.load("protected"),
  };
}
export type Head = ReturnType<typeof askHead>;

export function askCells(sheet: Excel.Worksheet) {
  return {
    used: sheet.getUsedRange(true).load("address, values, formulas"),
    names: sheet.names.load("items/name, items/formula"),
  };
}
export type Cells = ReturnType<typeof askCells>;

export function cellsIn({ used, names }: Cells) {
  const { address, values, formulas } = used;
  return { address, values, formulas, names: new Map(names.items.map((item) => [item.name, item.formula])) };
}

export type SheetCells = ReturnType<typeof cellsIn>;

/** What is said of a sheet beside its cells. */
export function marksOn({ sheet, version, origin, simulation, protection }: Head, isReadOnly: boolean) {
  return {
    sheetId: sheet.id,
    name: sheet.name,
    version: Number(version.value),
    lock: lockOf(Number(version.value), isReadOnly, protection.protected),
    origin: origin.isNullObject ? null : origin.value,
    simulation: simulation.isNullObject ? null : simulation.value,
  };
}

export type Marks = ReturnType<typeof marksOn>;

/** The sheet as it is understood. */
export function contentOf(cells: SheetCells, { origin, simulation, ...marks }: Marks): SheetContent {
  return {
    ...cells,
    ...marks,
    origin: origin === null ? undefined : originIn(origin),
    simulation: simulation === null ? undefined : simulationIn(simulation),
  };
}

function lockOf(version: number, isReadOnly: boolean, isProtected: boolean): Lock | null {
  if (!(version <= scenarioVersion)) return "newer";
  if (isReadOnly) return "readOnly";
  return isProtected ? "protected" : null;
}
