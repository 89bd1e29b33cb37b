import { costCellsOn, freeCostCells } from "../stories/costCells";
import { formerTableWidth, outcomeColumns, requestColumns } from "../stories/scenarioFormat";
import { freeRequestCells } from "../stories/requestCells";
import { freeOutcomeCells } from "../stories/scenarioOutcomes";
import type { Cell } from "../stories/story";

type Cells = readonly (Cell | null)[];

/** The tables of a scenario's sheet whose rows come and go. */
interface Table {
  /** How wide it is at least. */
  width: number;
  /** A free row, where the table has so many columns. */
  free: (columns: number) => Cell[];
  /** A row as such a table has it; null where it says something that the table has no place for. */
  cellsOn: (columns: number, cells: Cells) => Cells | null;
}
export const rowTables: Record<"Costs" | "Requests" | "Outcomes" | "Brief", Table> = {
  Costs: { width: formerTableWidth, free: freeCostCells, cellsOn: costCellsOn },
  Requests: { width: requestColumns.length, free: freeRequestCells, cellsOn: (_, cells) => cells },
  Brief: { width: 2, free: () => ["", ""], cellsOn: (_, cells) => cells },
  Outcomes: { width: outcomeColumns.length, free: freeOutcomeCells, cellsOn: (_, cells) => cells },
};
export type RowTable = keyof typeof rowTables;
