import { addressWithin } from "../../workbook/address";
import type { BooksPlace } from "../../workbook/scenario";
import type { Edit } from "../../workbook/writeCells";

/** A flow as the first years of a column of the books, below its header, by which the column is known again. */
export function flowEdits({ at, label }: BooksPlace, amounts: readonly number[]): Edit[] {
  return amounts.map((value, year) => ({
    at: { ...at, address: addressWithin(at.address, year + 1, 0) },
    value,
    label: { at, text: label },
  }));
}

/** The sum of a column before and after its first years have been written over. */
export function sums({ amounts: before }: BooksPlace, amounts: readonly number[]): { before: number; after: number } {
  const sum = (flow: readonly number[]) => flow.reduce((total, amount) => total + amount, 0);
  return { before: sum(before), after: sum(amounts) + sum(before.slice(amounts.length)) };
}
