import { addressWithin } from "../../workbook/address";
import type { CellContent, Place } from "../../workbook/scenario";
import type { Edit } from "../../workbook/writeCells";

/**
 * The cells to write so that a row says something else; those that say the same already are left alone.
 *
 * @param row as it stands: its first cell, the word in it by which it is known, and its cells
 * @param written what its cells are to hold
 */
export function rowEdits(
  { at, name, cells }: { at: Place; name: string; cells: readonly CellContent[] },
  written: readonly CellContent[],
): Edit[] {
  return written.flatMap((value, column) => {
    const was = cells[column]!;
    if (was === value) return [];
    const place = { ...at, address: addressWithin(at.address, 0, column) };
    return [{ at: place, value, was, label: { at, text: name } }];
  });
}
