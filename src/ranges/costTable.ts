import type { CostRow, CostTable } from "../model/costTable";
import { Refusal, type Place } from "../model/refusal";
import { isSum, plainWord, understood } from "../locales/understood";
import { cellsOf, givenIn, groupIn, isBlank, isLeftOut, isWord, nameIn, numberIn, type Cells } from "./cells";
import { age, calendarYear, notNegative, share, type Domain } from "./domains";
import { remembering } from "./remembering";

const allowedColumns = new Set([4, 5, 6, 8, 9, 10, 11, 12]);

/**
 * A cost table: *actor | SEK per person and year | from age | to age | share | cashable | low | high | kind | price year |
 * group | factor*.
 *
 * A first header row is skipped, and so are rows without actor and amount. A row of 0 SEK costs nothing and sets no age.
 * A table without any row is refused.
 *
 * @example readCostTable([["Actor", "SEK", "From", "To"], ["Region", 100, 20, 64]], "costs").actors // ["Region"]
 */
export function readCostTable(given: unknown, argument: string): CostTable {
  if (isLeftOut(given)) throw new Refusal({ code: "missing", at: { argument } });
  return lastRead(cellsOf(given), argument);
}

/** The same table is often passed to hundreds of cells. */
const lastRead = remembering((cells, argument): CostTable => {
  const columns = cells[0]?.length ?? 0;
  if (!allowedColumns.has(columns)) throw new Refusal({ code: "cost-table-columns", at: { argument }, got: columns });
  const actors = new Actors();
  const prices = new PriceYear();
  const rows: CostRow[] = [];
  let hasRow = false;
  cells.forEach((row, index) => {
    if (index === 0 && isWord(row[1]) && isWord(row[2]) && isWord(row[3])) return;
    if (isBlank(row[0]) && isBlank(row[1])) return;
    const reader = new RowReader(row, index, argument);
    if (reader.isBlankActor && isBlank(row[1])) return;
    hasRow = true;
    const name = reader.actor();
    const amount = reader.number(1, notNegative);
    const isTotal = isSum(name);
    if (isTotal && amount !== 0) throw new Refusal({ code: "actor-is-total", at: reader.at(0), got: name });
    if (isTotal) return;
    const actor = actors.indexOf(name);
    if (amount === 0) return;
    prices.agree(reader);
    const { fromAge, toAge } = reader.ages();
    const { share, cashable } = reader.shares();
    const { low, high } = reader.range(amount);
    const { group, factor } = reader.effect();
    const read = { actor, amount, fromAge, toAge, share, cashable, low, high, transfer: reader.kind(), group, factor };
    placeOf.set(read, index + 1);
    rows.push(read);
  });
  if (!hasRow) throw new Refusal({ code: "cost-table-empty", at: { argument } });
  return { actors: actors.names, rows };
});

/** Where a row stood in its range, from 1. */
const placeOf = new WeakMap<CostRow, number>();

/** The most that a measure may lower a cost by is the whole of it; binary noise aside. */
const whole = 1 + 1e-9;

/**
 * Refuses an effect that would lower a row's cost by more than the whole of it.
 *
 * @param effect the highest that is tried
 * @param costs a table that was read of a range
 */
export function refuseTooStrong(effect: number, costs: CostTable, argument: string): void {
  for (const row of costs.rows) {
    if (effect * row.factor <= whole) continue;
    const at = { argument, row: placeOf.get(row), column: 12 };
    throw new Refusal({ code: "factor-too-strong", at, effect, factor: row.factor });
  }
}

/** Reads the cells of one row of a cost table, each at its place. */
class RowReader {
  /** One place for the whole row, which goes from cell to cell: a refusal stops the reading. */
  private readonly place: Place & { row: number };

  constructor(
    readonly row: Cells[number],
    index: number,
    argument: string,
  ) {
    this.place = { argument, row: index + 1, column: 1 };
  }

  get isBlankActor(): boolean {
    const actor = this.row[0];
    return isBlank(actor) || (typeof actor === "string" && actor.trim() === "");
  }

  has(column: number): boolean {
    return column < this.row.length;
  }

  at(column: number): Place & { row: number } {
    this.place.column = column + 1;
    return this.place;
  }

  number(column: number, domain: Domain): number {
    const at = this.at(column);
    return domain(numberIn(this.row[column], at), at);
  }

  actor(): string {
    if (this.isBlankActor) throw new Refusal({ code: "actor-missing", at: this.at(0) });
    return nameIn(this.row[0], this.at(0));
  }

  ages() {
    const fromAge = this.number(2, age);
    const toAge = this.number(3, age);
    if (fromAge > toAge) throw new Refusal({ code: "ages-reversed", at: this.at(2), from: fromAge, to: toAge });
    return { fromAge, toAge };
  }

  /** A column that is there counts: the share of the persons cannot be 0, the cashable share can. */
  shares() {
    const ofPersons = this.has(4) ? this.number(4, share) : 1;
    if (ofPersons === 0) throw new Refusal({ code: "share-zero", at: this.at(4) });
    return { share: ofPersons, cashable: this.has(5) ? this.number(5, share) : 1 };
  }

  range(value: number) {
    const low = this.has(7) ? this.number(6, notNegative) : 0;
    const high = this.has(7) ? this.number(7, notNegative) : 0;
    const isRange = low !== 0 || high !== 0;
    if (isRange && !(low <= value && value <= high)) {
      throw new Refusal({ code: "range-order", at: this.at(6), low, value, high });
    }
    return { low, high };
  }

  /** What the row varies with, and how strongly a measure lowers it: alike where it is not said. */
  effect() {
    return { group: groupIn(this.row[10]), factor: (this.has(11) && this.number(11, notNegative)) || 1 };
  }

  /** Whether the cost is a transfer; not said, a resource is used. */
  kind(): boolean {
    const cell = this.row[8];
    if (isBlank(cell)) return false;
    const kind = typeof cell === "string" ? understood.kinds.get(plainWord(cell)) : undefined;
    if (kind === undefined) {
      const options = ["real", "transfer"];
      throw new Refusal({ code: "unknown-option", at: this.at(8), got: givenIn(cell), options });
    }
    return kind === "transfer";
  }
}

/** The actors in the order and spelling of their first appearance; case and outer spaces do not matter. */
class Actors {
  readonly names: string[] = [];
  private readonly index = new Map<string, number>();

  indexOf(name: string): number {
    const word = plainWord(name);
    let index = this.index.get(word);
    if (index === undefined) {
      index = this.names.push(name) - 1;
      this.index.set(word, index);
    }
    return index;
  }
}

/** All rows are in the prices of one year; 0 is not said. */
class PriceYear {
  private first: { year: number; row: number } | null = null;

  agree(row: RowReader): void {
    if (!row.has(9)) return;
    const year = row.number(9, calendarYear);
    if (year === 0) return;
    const at = row.at(9);
    this.first ??= { year, row: at.row };
    if (this.first.year !== year) {
      throw new Refusal({
        code: "price-years-differ",
        at,
        got: year,
        first: this.first.year,
        firstRow: this.first.row,
      });
    }
  }
}
