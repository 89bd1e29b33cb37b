import { plainWord, understood } from "../locales/understood";
import {
  identityName,
  identityRows,
  originIn,
  simulationIn,
  usableSimulation,
  type IdentityRow,
  type Origin,
  type SimulationSettings,
} from "../stories/scenarioFormat";
import { versionIn } from "./identity";
import { Block, type SheetPlaces } from "./sheetContent";

/** What a sheet says that it is. */
export interface Identity {
  version: number;
  origin?: Origin;
  simulation?: SimulationSettings;
}

/** The words of the custom properties of the formats before; null where a property is not there: Excel does not copy them. */
export interface Properties {
  version: string | null;
  origin: string | null;
  simulation: string | null;
}

/** What a scenario's sheet is: by its cells, or where it has none by its properties. */
export function identityOf(sheet: SheetPlaces, properties: Properties): Identity {
  const block = Block.named(sheet, identityName);
  if (!block) {
    const { version, origin, simulation } = properties;
    return {
      version: versionIn(version, sheet.names),
      ...(origin !== null && { origin: originIn(origin) }),
      ...(simulation !== null && { simulation: simulationIn(simulation) }),
    };
  }
  const rows = identityPlaces(block);
  const value = (row: IdentityRow) => (rows[row] === undefined ? "" : block.value(rows[row], 1));
  return {
    version: Number(value("version")),
    origin: originOf(block),
    simulation: usableSimulation(value("draws"), value("seed")),
  };
}

/** The rows of the block by what they say, in either language. */
export function identityPlaces(block: Block): Partial<Record<IdentityRow, number>> {
  const rows: Partial<Record<IdentityRow, number>> = {};
  for (let row = 0; row < block.rows; row++) {
    const id = understood.identity.get(plainWord(String(block.value(row, 0))));
    if (id !== undefined) rows[id] = row;
  }
  return rows;
}

/** What the sheet was made with: the rows below the others, under a head. */
function originOf(block: Block): Origin {
  const origin: Origin = {};
  for (let row = identityRows.length + 1; row < block.rows; row++) {
    const [key, value, source] = [0, 1, 2].map((column) => block.value(row, column));
    if (key !== "" && typeof value !== "boolean") origin[String(key)] = [value!, String(source)];
  }
  return origin;
}
