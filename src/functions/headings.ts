import { idsOf } from "../model/ids";
import { tableWords } from "../locales/tableWords";
import type { Table } from "./inCell";
import { headerLanguage } from "./languages";
import type { ActorTable } from "../model/costTable";
import { perspectives } from "../model/perspective";
import { room } from "../model/room";

/** The words of the tables in the workbook's language. */
export function headings(): typeof tableWords.en {
  return tableWords[headerLanguage()];
}

/**
 * A ledger as a table: a header row of the words in their order, then one row a year; what is not known is empty.
 *
 * @param first the calendar year that is year 0; 0 where the years are counted from it
 */
export function ledgerTable<Row extends Record<Column, number | null> & { year: number }, Column extends string>(
  words: Record<Column, string>,
  rows: readonly Row[],
  first: number,
): Table {
  const columns = idsOf(words);
  const cell = (row: Row, column: Column) => (column === "year" ? first + row.year : (row[column] ?? ""));
  return [columns.map((column) => words[column]), ...rows.map((row) => columns.map((column) => cell(row, column)))];
}

/** An actor table: header, one row a year or age, a total at the right. */
export function actorTable(table: ActorTable, firstColumn: "year" | "age"): Table {
  const words = headings().actorTable;
  const rows = table.rows.map((amounts, index) => {
    const row = room(amounts.length + 2);
    row[0] = table.first + index;
    let total = 0;
    for (let actor = 0; actor < amounts.length; actor++) {
      row[actor + 1] = amounts[actor]!;
      total += amounts[actor]!;
    }
    row[amounts.length + 1] = total;
    return row;
  });
  return [[words[firstColumn], ...table.actors, words.total], ...rows];
}

/** The heads of the four perspectives, the own actor by its name. */
export function perspectiveHeads(own: string): string[] {
  const { appraisal } = headings();
  return perspectives.map((whose) => appraisal[whose](own));
}
