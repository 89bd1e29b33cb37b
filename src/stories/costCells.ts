import type { Format } from "../locales/numbers";
import type { SheetWords } from "../locales/sheetWords";
import type { ScenarioCost } from "./scenarioContent";
import { input, note } from "./sheet";
import type { Cell } from "./story";

/** The number formats of the ten columns that the worksheet functions read. */
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
];

/** A row of costs as the cells of a scenario's sheet: the ten columns of a cost table, then code, grade and source. */
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
  ];
  const cells = values.map((value, column) => input(value, formats[column]));
  return [...cells, cost.code ?? null, cost.grade ?? null, note(cost.source ?? "")];
}

/** A row that is left free for one more cost. */
export function freeCostCells(): Cell[] {
  return formats.map((format) => input("", format));
}
