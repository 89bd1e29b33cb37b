import { Refusal, type Place } from "../model/refusal";
import { plainWord, understood, type Vocabulary } from "../locales/understood";
import { cellsOf, givenIn, isBlank, numberIn, type Cells } from "./cells";
import { notNegative, type Domain } from "./domains";
import { nearest } from "./nearest";

/** What an input may be: its domain, and whether it can have a range. */
export interface InputKind {
  domain: Domain;
  /** Whole numbers and texts have no low and high. */
  hasRange: boolean;
  /** The value is a text. */
  isText?: boolean;
}

/** A row of a programme or terms table that was understood. */
export interface NamedInput {
  value: number;
  /** The value of a text input. */
  text: string;
  low: number;
  high: number;
  /** Inputs of one group move together; "" belongs to none. */
  group: string;
  /** Row in the table, from 1. */
  row: number;
}

/**
 * The rows of a table *input | value | low | high | group*, by the id of the input.
 *
 * Names are understood in Swedish and English, in either case. A row that is there counts; rows without a name and a
 * header are skipped.
 *
 * @param given the range
 * @param argument the argument's name
 * @param vocabulary the words that are understood
 * @param kinds what each input may be
 */
export function readNamedInputs<Id extends string>(
  given: unknown,
  argument: string,
  vocabulary: Vocabulary<Id>,
  kinds: Record<Id, InputKind>,
): Map<Id, NamedInput> {
  const cells = cellsOf(given);
  const columns = cells[0]?.length ?? 0;
  if (columns < 2 || columns > 5) throw new Refusal({ code: "named-columns", at: { argument }, got: columns });
  const inputs = new Map<Id, NamedInput>();
  cells.forEach((cell, index) => {
    const row = index + 1;
    const name = cell[0];
    if (isBlank(name) || (typeof name === "string" && name.trim() === "")) return;
    if (index === 0 && typeof name === "string" && understood.headers.has(plainWord(name))) return;
    const id = inputNamed(name, { argument, row, column: 1 }, vocabulary);
    const before = inputs.get(id);
    if (before) throw new Refusal({ code: "doubled-input", at: { argument, input: id, row }, firstRow: before.row });
    inputs.set(id, readInput(cells, index, { argument, input: id, row }, kinds[id]));
  });
  return inputs;
}

/** The input that a cell names; unknown names are refused with the nearest ones. */
export function inputNamed<Id extends string>(name: unknown, at: Place, vocabulary: Vocabulary<Id>): Id {
  const word = typeof name === "string" ? plainWord(name) : "";
  const id = vocabulary.get(word);
  if (id !== undefined) return id;
  throw new Refusal({ code: "unknown-input", at, got: givenIn(name), nearest: nearestInputs(word, vocabulary) });
}

/** The two inputs with a word nearest to the one given, the nearest first. */
function nearestInputs(word: string, vocabulary: Vocabulary<string>): string[] {
  const words = nearest(word, [...vocabulary.keys()], vocabulary.size);
  return [...new Set(words.map((known) => vocabulary.get(known)!))].slice(0, 2);
}

function readInput(cells: Cells, index: number, at: Place, kind: InputKind): NamedInput {
  const row = cells[index]!;
  const place = (column: number) => ({ ...at, column });
  const read = (column: number) => numberIn(row[column - 1], place(column));
  const text = kind.isText ? readText(row[1], place(2)) : "";
  const value = kind.isText ? 0 : kind.domain(read(2), place(2));
  const low = row.length > 2 ? read(3) : 0;
  const high = row.length > 3 ? read(4) : 0;
  if (low !== 0 || high !== 0) {
    if (!kind.hasRange) throw new Refusal({ code: "no-range-allowed", at });
    if (!(low <= value && value <= high)) throw new Refusal({ code: "range-order", at, low, value, high });
    kind.domain(low, place(3));
    kind.domain(high, place(4));
  }
  const group = isBlank(row[4]) ? "" : plainWord(String(row[4]));
  return { value, text, low, high, group, row: at.row ?? index + 1 };
}

function readText(cell: unknown, at: Place): string {
  if (typeof cell === "string" && cell.trim() !== "") return cell.trim();
  throw new Refusal({ code: "text-expected", at, got: givenIn(cell) });
}

/** An input that is not negative and can have a range. */
export const amountKind: InputKind = { domain: notNegative, hasRange: true };
