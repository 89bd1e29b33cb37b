import {
  originIn,
  originProperty,
  scenarioVersion,
  simulationIn,
  simulationProperty,
  versionProperty,
} from "../stories/scenarioFormat";
import type { Lock, Scenario } from "./scenario";
import type { SheetContent } from "./sheetContent";
import { understand } from "./understand";

/** Every scenario of the workbook, in the order of their sheets, and which sheet is shown. */
export interface Scenarios {
  scenarios: Scenario[];
  activeSheetId: string;
}

/** Reads the workbook's scenarios: the sheets that say they are one. */
export async function readScenarios(): Promise<Scenarios> {
  return new ScenarioReader().read();
}

/**
 * Reads again and again. It remembers which sheets are scenarios, so that as long as no sheet comes or goes a reading
 * is one exchange with Excel.
 */
export class ScenarioReader {
  private sheetIds = "";
  private scenarioIds: string[] = [];

  async read(): Promise<Scenarios> {
    const known = this.sheetIds === "" ? null : await Excel.run((context) => this.readKnown(context)).catch(() => null);
    return known ?? Excel.run((context) => this.readAnew(context));
  }

  forget(): void {
    this.sheetIds = "";
  }

  /** Null where the sheets are others than they were. */
  private async readKnown(context: Excel.RequestContext): Promise<Scenarios | null> {
    const workbook = askWorkbook(context);
    const asked = this.scenarioIds.map((id) => askSheet(context.workbook.worksheets.getItem(id)));
    await context.sync();
    return idsOf(workbook.sheets) === this.sheetIds ? answered(workbook, asked) : null;
  }

  private async readAnew(context: Excel.RequestContext): Promise<Scenarios> {
    const workbook = askWorkbook(context);
    await context.sync();
    const properties = workbook.sheets.items.map((sheet) => ({
      sheet,
      property: sheet.customProperties.getItemOrNullObject(versionProperty),
    }));
    await context.sync();
    const asked = properties.filter(({ property }) => !property.isNullObject).map(({ sheet }) => askSheet(sheet));
    await context.sync();
    this.sheetIds = idsOf(workbook.sheets);
    this.scenarioIds = asked.map(({ sheet }) => sheet.id);
    return answered(workbook, asked);
  }
}

function askWorkbook({ workbook }: Excel.RequestContext) {
  const sheets = workbook.worksheets.load("items/id");
  const active = workbook.worksheets.getActiveWorksheet().load("id");
  return { sheets, active, workbook: workbook.load("readOnly") };
}
type AskedWorkbook = ReturnType<typeof askWorkbook>;

function askSheet(sheet: Excel.Worksheet) {
  return {
    sheet: sheet.load("id, name"),
    version: sheet.customProperties.getItem(versionProperty).load("value"),
    origin: sheet.customProperties.getItemOrNullObject(originProperty).load("value"),
    simulation: sheet.customProperties.getItemOrNullObject(simulationProperty).load("value"),
    used: sheet.getUsedRange(true).load("address, values, formulas"),
    names: sheet.names.load("items/name, items/formula"),
    protection: sheet.protection.load("protected"),
  };
}
type AskedSheet = ReturnType<typeof askSheet>;

function idsOf(sheets: Excel.WorksheetCollection): string {
  return sheets.items.map(({ id }) => id).join(" ");
}

function answered({ active, workbook }: AskedWorkbook, asked: AskedSheet[]): Scenarios {
  const contents = asked.map(({ sheet, version, origin, simulation, used, names, protection }): SheetContent => {
    const lock = lockOf(Number(version.value), workbook.readOnly, protection.protected);
    const { address, values, formulas } = used;
    const referred = new Map(names.items.map((item) => [item.name, item.formula]));
    const told = { sheetId: sheet.id, name: sheet.name, version: Number(version.value), lock };
    const made = origin.isNullObject ? undefined : originIn(origin.value);
    const drawn = simulation.isNullObject ? undefined : simulationIn(simulation.value);
    return { ...told, origin: made, simulation: drawn, address, values, formulas, names: referred };
  });
  return { scenarios: contents.map(understand), activeSheetId: active.id };
}

function lockOf(version: number, isReadOnly: boolean, isProtected: boolean): Lock | null {
  if (!(version <= scenarioVersion)) return "newer";
  if (isReadOnly) return "readOnly";
  return isProtected ? "protected" : null;
}
