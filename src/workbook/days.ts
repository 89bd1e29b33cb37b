import { dayOf, isSerial } from "../catalogue/serialDay";
import type { CellContent } from "./scenario";

/**
 * Whether a code of Excel's shows a number as a day or a time: outside of what is quoted, escaped or in brackets it asks for
 * years, months, days, hours or seconds.
 *
 * @example isDay("yyyy-mm-dd") // true
 * @example isDay("[h]:mm") // true
 * @example isDay('#,##0 "kr per dygn"') // false
 * @example isDay("[Red]-0.0%") // false
 * @example isDay("General") // false
 */
export function isDay(code: string): boolean {
  if (code === "General") return false;
  const bare = code.replace(/"[^"]*"|\\.|_.|\[(?!(?:h+|m+|s+)\])[^\]]*\]|General/gi, "");
  return /[ymdhs]/i.test(bare);
}

/** Cells as a person reads them: a number that shows as a day is that day, for it is no amount. */
export function withDays({ values, numberFormat }: Pick<Excel.Range, "values" | "numberFormat">): CellContent[][] {
  return values.map((row: CellContent[], down) =>
    row.map((cell, column) => {
      const shows = typeof cell === "number" && isSerial(cell) && isDay(String(numberFormat[down]![column]));
      return shows ? dayOf(cell) : cell;
    }),
  );
}
