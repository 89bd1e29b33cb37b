import type { Format } from "../locales/numbers";
import type { SheetWords } from "../locales/sheetWords";
import type { ScenarioCost } from "./scenarioContent";
import { costTableWidth, formerTableWidth } from "./scenarioFormat";
import { plainCells } from "./plainContent";
import { input, note } from "./sheet";
import type { Cell } from "./story";

/** The number formats of the columns that the worksheet functions read. */
const formats: (Format | undefined)[] = [
  undefined,
  "kronor" as const,
  "whole" as const,
  "whole" as const,
  "wholeShare" as const,
  "wholeShare" as const,
  "kronor" as const,
  "kronor" as const,
  undefined,
  "whole" as const,
  undefined,
  "exact" as const,
];

/** A row of costs as the cells of a scenario's sheet: the columns of a cost table, then code, grade and source. */
export function costCells(cost: ScenarioCost, { tables }: Pick<SheetWords, "tables">): (Cell | null)[] {
  const values = [
    cost.actor,
    cost.amount,
    cost.fromAge,
    cost.toAge,
    cost.share,
    cost.cashable,
    cost.low ?? "",
    cost.high ?? "",
    tables.kinds[cost.isTransfer ? "transfer" : "real"],
    cost.priceYear === 0 ? "" : cost.priceYear,
    cost.group ?? "",
    cost.factor ?? "",
  ];
  const cells = values.map((value, column) => input(value, formats[column]));
  return [...cells, cost.code ?? null, cost.grade ?? null, note(cost.source ?? "")];
}

/** A row that is left free for one more cost, on a sheet whose table has so many columns. */
export function freeCostCells(tableWidth = costTableWidth): Cell[] {
  return formats.slice(0, tableWidth).map((format) => input("", format));
}

/**
 * The cells of a row of costs as a sheet has them whose table may be from before rows had a group and a factor; null where
 * the row says one of the two and the sheet has no place for it.
 */
export function costCellsOn(tableWidth: number, cells: readonly (Cell | null)[]): (Cell | null)[] | null {
  if (tableWidth >= costTableWidth) return [...cells];
  const [before, added, told] = [
    cells.slice(0, formerTableWidth),
    cells.slice(formerTableWidth, costTableWidth),
    cells.slice(costTableWidth),
  ];
  return plainCells(added).every((cell) => cell === "") ? [...before, ...told] : null;
}
