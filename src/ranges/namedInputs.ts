import { idsOf, recordOf } from "../model/ids";
import { mayHaveRange, type InputRecord } from "../model/input";
import { Refusal, type Place } from "../model/refusal";
import { plainWord, understood, type Vocabulary } from "../locales/understood";
import { cellsOf, givenIn, groupIn, isBlank, numberIn, type Cells } from "./cells";
import { anyNumber, domainOf, type Domain } from "./domains";
import { nearest } from "./nearest";

/** What an input may be: its domain, and whether it can have a range. */
export interface InputKind {
  domain: Domain;
  /** Whole numbers and texts have no low and high. */
  hasRange: boolean;
  /** The value is a text. */
  isText?: boolean;
  /** A row with a blank or 0, which would mean nothing, is refused. */
  blank?: "refused";
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
    const word = wordOf(name);
    if (isBlank(name) || (typeof name === "string" && word === "")) return;
    if (index === 0 && understood.headers.has(word)) return;
    const id = vocabulary.get(word) ?? inputNamed(name, { argument, row, column: 1 }, vocabulary);
    const before = inputs.get(id);
    if (before) throw new Refusal({ code: "doubled-input", at: { argument, input: id, row }, firstRow: before.row });
    inputs.set(id, readInput(cell, { argument, input: id, row }, kinds[id]));
  });
  return inputs;
}

/** The input that a cell names; unknown names are refused with the nearest ones. */
export function inputNamed<Id extends string>(name: unknown, at: Place, vocabulary: Vocabulary<Id>): Id {
  const word = wordOf(name);
  const id = vocabulary.get(word);
  if (id !== undefined) return id;
  throw new Refusal({ code: "unknown-input", at, got: givenIn(name), nearest: nearestInputs(word, vocabulary) });
}

/** A name as it is looked up: a closing colon, as in a form, says nothing. */
function wordOf(name: unknown): string {
  return typeof name === "string" ? plainWord(name).replace(/\s*:$/, "") : "";
}

/** The words that say what a name means; the short ones between them say little. */
function wordsIn(name: string): string[] {
  return (name.match(/\p{L}+/gu) ?? []).filter((one) => one.length > 4);
}

/** The two inputs nearest to the name given: those that share a word with it, then those that are written alike. */
function nearestInputs(word: string, vocabulary: Vocabulary<string>): string[] {
  const words = nearest(word, [...vocabulary.keys()], vocabulary.size);
  const meant = new Set(wordsIn(word));
  const near = [...words.filter((known) => wordsIn(known).some((one) => meant.has(one))), ...words];
  return [...new Set(near.map((known) => vocabulary.get(known)!))].slice(0, 2);
}

function readInput(cells: Cells[number], place: Place & { row: number }, kind: InputKind): NamedInput {
  const { argument, input, row } = place;
  const at = { argument, input, row, column: 2 };
  const text = kind.isText ? readText(cells[1], at) : "";
  const value = kind.isText ? 0 : valueOf(kind, numberIn(cells[1], at), at);
  at.column = 3;
  const low = cells.length > 2 ? numberIn(cells[2], at) : 0;
  at.column = 4;
  const high = cells.length > 3 ? numberIn(cells[3], at) : 0;
  if (low !== 0 || high !== 0) {
    if (!kind.hasRange) throw new Refusal({ code: "no-range-allowed", at: place });
    if (!(low <= value && value <= high)) throw new Refusal({ code: "range-order", at: place, low, value, high });
    kind.domain(high, at);
    at.column = 3;
    kind.domain(low, at);
  }
  return { value, text, low, high, group: groupIn(cells[4]), row };
}

/** A number that a row may hold. */
export function valueOf({ domain, blank }: InputKind, value: number, at: Place): number {
  if (value === 0 && blank === "refused") throw new Refusal({ code: "blank-without-meaning", at });
  return domain(value, at);
}

function readText(cell: unknown, at: Place): string {
  if (typeof cell === "string" && cell.trim() !== "") return cell.trim();
  throw new Refusal({ code: "text-expected", at, got: givenIn(cell) });
}

/** What each input of a table may be, by its record. */
export function kindsOf<Id extends string>(table: Readonly<Record<Id, InputRecord>>): Record<Id, InputKind> {
  const kindOf = ({ holds, blank }: InputRecord): InputKind =>
    holds === "text"
      ? { domain: anyNumber, hasRange: false, isText: true }
      : { domain: domainOf[holds], hasRange: mayHaveRange(holds), blank };
  return recordOf(idsOf(table), (id) => kindOf(table[id]));
}
