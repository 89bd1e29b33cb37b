import { BlockRows } from "./blockRows";
import { writing } from "./door";
import { rowTables, type RowTable } from "./rowTables";
import type { CostLine } from "./scenario";
import { holdsFormula } from "./standing";
import { formatCodes } from "./storyCells";
import { movedMeanwhile } from "./movedMeanwhile";
import { refusedWith, restored } from "./writeCells";
import { namesIn, type RowsWritten } from "./writeRows";

/** A row to take out of a scenario's table, and the names that were read with it. */
export interface RowRemoval {
  block: RowTable;
  row: Pick<CostLine, "at" | "cells">;
  seen: readonly string[];
  overFormula?: boolean;
}

/**
 * Takes a row out of a scenario's table and closes the gap: the block is as large as before, with a free row more.
 *
 * A free row is put in first and the row is taken out last, so that Excel moves every formula that refers to the rows
 * below, and nothing can be refused once something is gone.
 */
export async function removeRow(removal: RowRemoval): Promise<RowsWritten> {
  try {
    return await writing((context) => remove(context, removal), true);
  } catch (error) {
    return refusedWith(error);
  }
}

async function remove(
  context: Excel.RequestContext,
  { block: table, row, seen, overFormula }: RowRemoval,
): Promise<RowsWritten> {
  const block = await BlockRows.read(context, row.at.sheetId, table);
  const { formulas, values, columns, width } = block;
  if (columns < rowTables[table].width) return { outcome: "narrow" };
  const index = block.rowOf(row.at.address);
  const standing = values[index] ?? [];
  const isSame = row.cells.every((cell, column) => standing[column] === cell);
  if (index < 1 || !isSame || namesIn(values).join("\n") !== seen.join("\n")) return { outcome: "moved" };
  const hasFormula = formulas[index]!.some((cell, column) => holdsFormula(cell, standing[column]));
  if (!overFormula && hasFormula) return { outcome: "formula" };
  const now = block.look();
  try {
    const added = block.grow(1);
    const cells = rowTables[table].free(columns);
    const free = block.at(added, 1).getResizedRange(0, cells.length - width);
    free.numberFormat = [formatCodes(cells)];
    block.at(index < added ? index : index + 1, 1).delete("Up");
    await context.sync();
  } catch (error) {
    return restored(error, async () => {
      const came = await block.goneWithout(context, index);
      return came === "not" ? block.putBack(context, 1, []) : came;
    });
  }
  return block.isOther(now) ? movedMeanwhile(() => block.putAllBack(context, now)) : { outcome: "written" };
}
