import type { ActorTable } from "../model/costTable";
import { Refusal, type Place } from "../model/refusal";
import { plainWord, understood } from "../locales/understood";
import { cellsOf, isBlank, isLeftOut, numberIn, type Cells } from "./cells";
import { yearNumber } from "./domains";

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
  const names = header.slice(1).map((name) => (isBlank(name) ? "" : String(name).trim()));
  const columns = names.map((name) => plainWord(name)).map((word) => word !== "" && !understood.totals.has(word));
  if (last < 1 || !columns.includes(true)) {
    throw new Refusal({ code: "actor-table-shape", at: { argument }, rows: cells.length, columns: header.length });
  }
  const actors: string[] = [];
  const actorOf = names.map((name, column) => (columns[column] ? indexOfActor(actors, name) : -1));
  const first = numberIn(cells[1]![0], { argument, row: 2, column: 1 });
  const rows: number[][] = [];
  for (let row = 1; row <= last; row++) {
    const at = { argument, row: row + 1, column: 1 };
    const got = yearNumber(numberIn(cells[row]![0], at), at);
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

/** A sum may stand without being read; an amount whose actor nobody knows may not. */
function refuseNameless(name: string, amount: unknown, at: Place): void {
  if (name === "" && !isBlank(amount)) throw new Refusal({ code: "actor-missing", at });
}

/** Actors are the same when they differ only in case or outer spaces. */
function indexOfActor(actors: string[], name: string): number {
  const known = actors.findIndex((actor) => plainWord(actor) === plainWord(name));
  return known >= 0 ? known : actors.push(name) - 1;
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
  const spelled = other.actors.map(
    (name) => table.actors.find((known) => plainWord(known) === plainWord(name)) ?? name,
  );
  return { ...other, actors: spelled };
}
