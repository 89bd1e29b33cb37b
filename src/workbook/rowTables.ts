import { freeCostCells } from "../stories/costCells";
import { costTableWidth, requestColumns } from "../stories/scenarioFormat";
import { freeRequestCells } from "../stories/requestCells";
import type { Cell } from "../stories/story";

/** The tables of a scenario's sheet whose rows come and go: how wide they are at least, and what a free row looks like. */
export const rowTables: Record<"Costs" | "Requests", { width: number; free: () => Cell[] }> = {
  Costs: { width: costTableWidth, free: freeCostCells },
  Requests: { width: requestColumns.length, free: freeRequestCells },
};
export type RowTable = keyof typeof rowTables;
