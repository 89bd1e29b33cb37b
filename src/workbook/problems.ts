import { Refusal } from "../model/refusal";
import type { CellContent, Place, Problem } from "./scenario";
import { isError, type Block } from "./sheetContent";

/** The block, the column of one, or the cell in which an argument of a call was read. */
export type Read = Record<string, Block | { block: Block; column: number } | Place>;

/**
 * What a reader of ranges makes of a scenario's cells, or null and a problem: the fact, and the cell it speaks of.
 *
 * @param functionName the worksheet function whose names of arguments the sentence uses
 * @param read where each argument stands
 */
export function attempt<Result>(
  problems: Problem[],
  functionName: string,
  read: Read,
  reading: () => Result,
): Result | null {
  try {
    return reading();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    problems.push({ code: "refused", at: placeOf(error, read), fact: error.fact, functionName });
    return null;
  }
}

function placeOf({ fact }: Refusal, read: Read): Place | null {
  if (!("at" in fact)) return null;
  const found = read[fact.at.argument];
  if (!found) return null;
  if ("sheetId" in found) return found;
  const row = (fact.at.row ?? 1) - 1;
  if ("block" in found) return found.block.place(row + 1, found.column); // a column of the books, below its header
  return found.place(row, (fact.at.column ?? 1) - 1);
}

/** Tells the first cell in error of a block. */
export function firstError(block: Block, cells: CellContent[][], problems: Problem[]): void {
  for (const [row, content] of cells.entries()) {
    for (const [column, cell] of content.entries()) {
      if (isError(cell)) {
        problems.push({ code: "cell-error", at: block.place(row, column), error: cell });
        return;
      }
    }
  }
}
