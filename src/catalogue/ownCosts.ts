import { plainWord, understood, type Vocabulary } from "../locales/understood";
import { Refusal, type Fact, type Place } from "../model/refusal";
import { givenIn, isBlank, numberIn, type Cells } from "../ranges/cells";
import { whole } from "../ranges/domains";
import { textIn } from "../ranges/texts";
import { dayOf, isSerial } from "./serialDay";
import { foreignCurrencies, type Grade, type UnitCost } from "./unitCost";

/** A row that was not understood, with all that stood in it. */
export interface RefusedRow {
  /** In the table or file, from 1. */
  row: number;
  fact: Fact;
  cells: readonly unknown[];
}

/** What a table of own unit costs holds. Every row that is not blank is either accepted or refused. */
export interface OwnCosts {
  accepted: UnitCost[];
  refused: RefusedRow[];
  /** Heads of columns that are not understood, and not read. */
  ignored: string[];
}

/** How cells are read: as they stand on a sheet, or as text of a file. */
export interface CellReaders {
  number(cell: unknown, at: Place): number;
  text(cell: unknown, at: Place): string;
}

/** Cells of a sheet hold numbers and texts. */
const onSheet: CellReaders = {
  number: numberIn,
  text(cell, at) {
    const text = textIn(cell);
    if (text === null) throw new Refusal({ code: "text-expected", at, got: givenIn(cell) });
    return text;
  },
};

/**
 * The municipality's own unit costs: a table with a header, in the columns that UNITCOSTS shows and those an own table may have,
 * in any order and either language.
 *
 * Code, SEK, per, payer and price year must be there. A row is accepted whole, or refused with the first thing that is
 * wrong in it.
 *
 * @example readOwnCosts([["Kod", "Kronor", "Per", "Betalare", "Prisår"], ["kontaktperson", 900, "timme", "Socialnämnden", 2024]]).accepted[0].amount // 900
 */
export function readOwnCosts(cells: Cells, read: CellReaders = onSheet): OwnCosts {
  const own: OwnCosts = { accepted: [], refused: [], ignored: [] };
  const header = cells.findIndex((row) => !isBlankRow(row));
  if (header === -1) return own;
  const columns = new Map<Column, number>();
  for (const [index, head] of cells[header]!.entries()) {
    const column = typeof head === "string" ? understood.costColumns.get(plainWord(head)) : undefined;
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
    else if (!isBlank(head)) own.ignored.push(String(head));
  }
  for (const column of needed) {
    if (columns.has(column)) continue;
    const fact: Fact = { code: "column-missing", at: { argument: "ownCosts", row: header + 1 }, column };
    const refused = cells.map((row, index) => ({ row: index + 1, fact, cells: row }));
    return { ...own, refused: refused.filter((one) => !isBlankRow(one.cells)) };
  }
  const rows = new Map<string, number>();
  for (let index = header + 1; index < cells.length; index++) {
    const row = cells[index]!;
    if (isBlankRow(row)) continue;
    try {
      refuseMoreCells(row, cells[header]!.length, { argument: "ownCosts", row: index + 1 });
      const cost = new CostRow(row, index + 1, columns, read).cost();
      const at = { argument: "ownCosts", row: index + 1, column: columns.get("code")! + 1 };
      const firstRow = rows.get(plainWord(cost.code));
      if (firstRow !== undefined) throw new Refusal({ code: "doubled-code", at, got: cost.code, firstRow });
      rows.set(plainWord(cost.code), index + 1);
      own.accepted.push(cost);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      own.refused.push({ row: index + 1, fact: refusal.fact, cells: row });
    }
  }
  return own;
}

function isBlankRow(row: readonly unknown[]): boolean {
  return row.every((cell) => textIn(cell) === "");
}

/** Cells beyond the header belong to no column: a row that was cut at the wrong places is not read as if it were right. */
export function refuseMoreCells(row: readonly unknown[], highest: number, at: Place): void {
  const isMore = row.slice(highest).some((cell) => textIn(cell) !== "");
  if (isMore) throw new Refusal({ code: "too-many-cells", at, got: row.length, highest });
}

function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return false;
  const day = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  return day.toISOString().startsWith(text);
}

type Column = typeof understood.costColumns extends Vocabulary<infer Id> ? Id : never;
const needed: Column[] = ["code", "amount", "per", "payer", "priceYear"];

const priceYearDomain = whole(1900, 2100);
/** No single unit costs more than a thousand billion. */
const highestAmount = 1e12;
const grades = ["A", "B", "C"];
const kronor = ["", "SEK", "KR"];

/** Reads the cells of one row, each at its place. */
class CostRow {
  constructor(
    private readonly row: readonly unknown[],
    private readonly number: number,
    private readonly columns: ReadonlyMap<Column, number>,
    private readonly read: CellReaders,
  ) {}

  cost(): UnitCost {
    const code = this.needed("code");
    const amount = this.amount("amount");
    if (amount <= 0) throw new Refusal({ code: "not-positive", at: this.at("amount"), got: amount });
    const scope = this.word("scope", understood.scopes) ?? "real";
    const name = this.text("name") || code;
    const source = this.text("source");
    const note = this.text("note");
    return {
      code,
      name: { sv: name, en: name },
      amount,
      ...this.range(amount),
      ...this.currency(),
      per: this.known("per", understood.pers),
      priceYear: priceYearDomain(this.read.number(this.cell("priceYear"), this.at("priceYear")), this.at("priceYear")),
      payer: this.known("payer", understood.payers),
      scope,
      transfer: this.word("transfer", understood.transfers) ?? (scope === "financial" ? "yes" : "no"),
      grade: this.grade(),
      source: {
        title: { sv: source, en: source },
        address: this.text("address"),
        isPage: this.text("address") !== "",
        accessed: this.day("accessed"),
        review: this.day("review"),
      },
      includes: this.codes("includes"),
      overlaps: this.codes("overlaps"),
      note: { sv: note, en: note },
    };
  }

  private cell(column: Column): unknown {
    const index = this.columns.get(column);
    return index === undefined ? null : this.row[index];
  }

  private at(column: Column): Place {
    const index = this.columns.get(column);
    const at = { argument: "ownCosts", row: this.number };
    return index === undefined ? at : { ...at, column: index + 1 };
  }

  private text(column: Column): string {
    return this.read.text(this.cell(column), this.at(column));
  }

  private needed(column: Column): string {
    const text = this.text(column);
    if (text === "") throw new Refusal({ code: "text-expected", at: this.at(column), got: null });
    return text;
  }

  /** A word of ours by its id; another is kept as it is. */
  private known(column: Column, vocabulary: Vocabulary<string>): string {
    const text = this.needed(column);
    return vocabulary.get(plainWord(text)) ?? text;
  }

  private word<Id extends string>(column: Column, vocabulary: Vocabulary<Id>): Id | undefined {
    const text = this.text(column);
    if (text === "") return undefined;
    const id = vocabulary.get(plainWord(text));
    if (id === undefined) {
      const options = [...new Set(vocabulary.values())];
      throw new Refusal({ code: "unknown-option", at: this.at(column), got: text, options });
    }
    return id;
  }

  private amount(column: Column): number {
    const amount = this.read.number(this.cell(column), this.at(column));
    if (amount < 0) throw new Refusal({ code: "negative", at: this.at(column), got: amount });
    if (amount > highestAmount) {
      throw new Refusal({ code: "too-high", at: this.at(column), got: amount, highest: highestAmount });
    }
    return amount;
  }

  /** Kronor where nothing is said. */
  private currency(): Pick<UnitCost, "currency"> {
    const text = this.text("currency").toUpperCase();
    const found = foreignCurrencies.find((currency) => currency === text);
    if (found === undefined && !kronor.includes(text)) {
      const options = ["SEK", ...foreignCurrencies];
      throw new Refusal({ code: "unknown-option", at: this.at("currency"), got: text, options });
    }
    return found === undefined ? {} : { currency: found };
  }

  private range(value: number): { low: number; high: number } {
    const low = this.amount("low");
    const high = this.amount("high");
    if ((low !== 0 || high !== 0) && !(low <= value && value <= high)) {
      throw new Refusal({ code: "range-order", at: this.at("low"), low, value, high });
    }
    return { low, high };
  }

  private grade(): Grade | undefined {
    const text = this.text("grade").toUpperCase();
    if (text === "") return undefined;
    if (!grades.includes(text)) {
      throw new Refusal({ code: "unknown-option", at: this.at("grade"), got: text, options: grades });
    }
    return text as Grade;
  }

  /** A day as text, or as the number by which Excel stores it. */
  private day(column: Column): string | undefined {
    const cell = this.cell(column);
    if (typeof cell === "number" && isSerial(cell)) return dayOf(cell);
    const text = this.text(column);
    if (text === "") return undefined;
    if (!isDay(text)) throw new Refusal({ code: "day-expected", at: this.at(column), got: text });
    return text;
  }

  private codes(column: Column): string[] {
    return this.text(column)
      .split(/[\s,;]+/)
      .filter(Boolean);
  }
}
