import type { Asked } from "./twins";

/** A call that fills many cells, and the cells that it fills. */
export interface AskedTable extends Asked {
  /** What the cells show. */
  shown: readonly (readonly unknown[])[];
  /** The address of one of them, from 0, for the formulas of the others. */
  own(row: number, column: number): string;
}

/** A cell of a table as plain Excel: a formula without its first sign; null for one that stays as it is shown. */
export type PlainCell = string | null;

/** A call as cells of plain Excel; null where what it is given cannot be read so. */
export type TableTwin = (asked: AskedTable) => PlainCell[][] | null;

export const asShown: PlainCell = null;

/** The head of a table, and below it a row for each of those that are shown. */
export function belowHead(
  { shown }: Pick<AskedTable, "shown">,
  row: (row: number, shown: readonly unknown[]) => PlainCell[],
): PlainCell[][] {
  const [head, ...rows] = shown;
  return [head!.map(() => asShown), ...rows.map((cells, at) => row(at + 1, cells))];
}

/** Years or ages one after the other, the first as it is shown. */
export function counted(row: number, own: AskedTable["own"]): PlainCell {
  return row === 1 ? asShown : `${own(row - 1, 0)}+1`;
}
