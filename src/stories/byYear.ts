import type { BlockName } from "./scenarioFormat";

/** Where the formulas of a scenario find the measure and what exclusion costs: absolute addresses on its sheet. */
export type MeasureBlocks = Record<Extract<BlockName, "Programme" | "Costs">, string>;

/** The columns of APPRAISE.BYYEAR, from 1; then come the actors, and other municipalities. */
export const byYearColumns = { year: 1, cost: 2, ownCost: 3, cashable: 4, own: 5, all: 6, real: 7 } as const;
export type ByYearColumn = keyof typeof byYearColumns;

/** The measure year by year, undiscounted in fixed prices; of the actors all that falls, or the cashable part. */
export function byYearCall({ Programme, Costs }: MeasureBlocks, isCashable: boolean): string {
  return `SOCIAL.APPRAISE.BYYEAR(${Programme},${Costs}${isCashable ? ",TRUE" : ""})`;
}

/** The amounts of a column of a table that a call answers, without its head. */
export function columnIn(table: string, place: string | number): string {
  return `INDEX(${table},SEQUENCE(ROWS(${table})-1,1,2),${place})`;
}

/** Which of a table's columns has a head; an actor's name is compared as it is, whatever signs are in it. */
export function placeOf(table: string, head: string): string {
  return `MATCH(1,--(INDEX(${table},1,0)=${head}),0)`;
}

/**
 * What a table that spills from a cell has in a column, so many years after year 0; 0 after its last year.
 *
 * When the table becomes an error its other cells are blank, which must not count as 0.
 *
 * @param anchor the cell that it spills from, absolute
 * @param letters of the column on the sheet
 * @param year counted from 0
 */
export function spilledIn(anchor: string, letters: string, year: string): string {
  return `=IF(ISERROR(${anchor}),${anchor},INDEX($${letters}:$${letters},ROW(${anchor})+1+${year}))`;
}

/**
 * What a formula of `spilledIn` reads: the cell that the table spills from, the column's letters, and the two cells whose
 * difference is the year; null for any other formula.
 *
 * @example readOfSpill("=IF(ISERROR($Z$5),$Z$5,INDEX($AB:$AB,ROW($Z$5)+1+$A49-$B$8))") // { "anchor": "$Z$5", "letters": "AB", "calendar": "$A49", "yearZero": "$B$8" }
 * @example readOfSpill("=SUM(A1:A3)") // null
 */
export function readOfSpill(formula: string) {
  const [, anchor, letters, calendar, yearZero] = ofSpill.exec(formula) ?? [];
  return anchor && letters && calendar && yearZero ? { anchor, letters, calendar, yearZero } : null;
}
const oneCell = String.raw`\$?[A-Z]+\$?\d+`;
const ofSpill = new RegExp(
  String.raw`^=IF\(ISERROR\((${oneCell})\),\1,INDEX\(\$([A-Z]+):\$\2,ROW\(\1\)\+1\+(${oneCell})-(${oneCell})\)\)$`,
);
