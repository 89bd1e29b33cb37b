import type { ActorTable } from "../model/costTable";
import { Refusal, type Place } from "../model/refusal";
import { tableWords } from "../locales/tableWords";
import { isSum, plainWord } from "../locales/understood";
import { cellsOf, givenIn, isBlank, isLeftOut, numberIn, type Cells } from "./cells";
import { whole } from "./domains";

/** Years from 0, calendar years or ages. */
const firstColumn = whole(0);

/**
 * An actor table: header row *Year or Age | actor … | Total*, then one row a year. The Total column may be missing; the
 * first column rises by 1 and its first row is year 0; blank rows at the end are skipped.
 *
 * @example readActorTable([["Year", "City", "Total"], [0, 5, 5], [1, 7, 7], ["", "", ""]], "savings").rows // [[5], [7]]
 */
export function readActorTable(given: unknown, argument: string): ActorTable {
  if (isLeftOut(given)) throw new Refusal({ code: "missing", at: { argument } });
  const cells = cellsOf(given);
  const header = cells[0] ?? [];
  const last = lastRow(cells);
  const heads = last < 1 ? [] : header.slice(1);
  const names = heads.map((name, column) => headIn(name, { argument, row: 1, column: column + 2 }));
  const columns = names.map((name) => name !== "" && !isSum(name));
  if (!columns.includes(true)) {
    throw new Refusal({ code: "actor-table-shape", at: { argument }, rows: cells.length, columns: header.length });
  }
  refuseMeasure(names, argument);
  const actors: string[] = [];
  const actorOf = names.map((name, column) => {
    if (!columns[column]) return -1;
    const at = { argument, row: 1, column: column + 2 };
    if (spelledIn(actors, name) !== undefined) throw new Refusal({ code: "doubled-actor", at, got: name });
    return actors.push(name) - 1;
  });
  let first = 0;
  const rows: number[][] = [];
  for (let row = 1; row <= last; row++) {
    const at = { argument, row: row + 1, column: 1 };
    const cell = cells[row]![0];
    if (typeof cell === "string" && isSum(cell)) throw new Refusal({ code: "year-is-total", at, got: cell });
    const got = firstColumn(numberIn(cell, at), at);
    if (row === 1) first = got;
    const expected = first + row - 1;
    if (got !== expected) throw new Refusal({ code: "actor-table-order", at, got, expected });
    const amounts = actors.map(() => 0);
    actorOf.forEach((actor, column) => {
      if (actor < 0)
        return refuseNameless(names[column]!, cells[row]![column + 1], { argument, row: 1, column: column + 2 });
      amounts[actor]! += numberIn(cells[row]![column + 1], { ...at, column: column + 2 });
    });
    rows.push(amounts);
  }
  return { actors, first, rows };
}

/** The name over a column; "" where it is blank. A number is no actor: amounts without a header would lose their year 0. */
function headIn(cell: unknown, at: Place): string {
  if (isBlank(cell)) return "";
  if (typeof cell !== "string") throw new Refusal({ code: "actor-head-expected", at, got: givenIn(cell) });
  return cell.trim();
}

/** The measure year by year is no actor table: its cost and own cost would be actors. */
function refuseMeasure(names: readonly string[], argument: string): void {
  const heads = new Set(names.map(plainWord));
  for (const { measureByYear } of Object.values(tableWords)) {
    if (!heads.has(plainWord(measureByYear.cost)) || !heads.has(plainWord(measureByYear.ownCost))) continue;
    const column = names.findIndex((name) => plainWord(name) === plainWord(measureByYear.ownCost));
    const at = { argument, row: 1, column: column + 2 };
    throw new Refusal({ code: "actor-table-of-measure", at, got: names[column]! });
  }
}

/** A sum may stand without being read; an amount whose actor nobody knows may not. */
function refuseNameless(name: string, amount: unknown, at: Place): void {
  if (name === "" && !isBlank(amount)) throw new Refusal({ code: "actor-missing", at });
}

/** An actor as it is spelled; actors are the same when they differ only in case or outer spaces. */
function spelledIn(actors: readonly string[], name: string): string | undefined {
  return actors.find((actor) => plainWord(actor) === plainWord(name));
}

function lastRow(cells: Cells): number {
  let last = cells.length - 1;
  while (last > 1 && cells[last]!.every(isBlank)) last--;
  return last;
}

/** Two actor tables of one call have the same first column; the second's actors take the spelling of the first's. */
export function alignActorTables(table: ActorTable, other: ActorTable, argument: string, others: string): ActorTable {
  const refuse = (row: number, got: number, expected: number): never => {
    throw new Refusal({
      code: "actor-tables-differ",
      at: { argument: others, row, column: 1 },
      other: argument,
      got,
      expected,
    });
  };
  if (other.first !== table.first) refuse(2, other.first, table.first);
  const [ends, ending] = [other.first + other.rows.length - 1, table.first + table.rows.length - 1];
  if (ends !== ending) refuse(other.rows.length + 1, ends, ending);
  const spelled = other.actors.map((name) => spelledIn(table.actors, name) ?? name);
  return { ...other, actors: spelled };
}
