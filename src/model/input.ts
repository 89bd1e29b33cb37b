import { idsOf } from "./ids";

/** What a row of a programme or terms table holds: what it may be and how it is written hang on it. */
export type Holds = "persons" | "kronor" | "anyKronor" | "share" | "rate" | "age" | "year" | "gap" | "length" | "text";

/** What is known of an input, said once: whoever reads it, asks for it, draws it or explains it looks here. */
export interface InputRecord {
  holds: Holds;
  /** What it is counted in; a text in nothing. */
  unit: "persons" | "sek" | "share" | "perYear" | "years" | "year" | "age" | null;
  /** Where it is asked for. */
  group: "people" | "money" | "time" | "terms";
  /** What holds where it is not said (null: there is none); or that it must be said, or that something else says it. */
  usual: number | null | "required" | "elsewhere";
  /** A row with a blank or 0, which would mean nothing, is refused; where it is not said so, a blank is 0. */
  blank?: "refused";
  /** It decides net present value or payback, and may be another in each draw of a simulation. */
  drawn: boolean;
}

const withoutRange: ReadonlySet<Holds> = new Set(["age", "year", "gap", "length", "text"]);

/**
 * Whether an input may be given a low and a high: whole numbers and texts may not.
 *
 * @example mayHaveRange("share") // true
 * @example mayHaveRange("age") // false
 */
export function mayHaveRange(holds: Holds): boolean {
  return !withoutRange.has(holds);
}

/** The inputs of a table whose record says something. */
export type Those<Table, Said> = { [Id in keyof Table]: Table[Id] extends Said ? Id : never }[keyof Table];

/**
 * The ids of the inputs whose record says something, in the order of the table.
 *
 * @example idsSaying({ a: { usual: "required" }, b: { usual: 0 } }, { usual: 0 }) // ["b"]
 */
export function idsSaying<Table extends object, const Said extends object>(
  table: Table,
  said: Said,
): Those<Table, Said>[] {
  const says = (record: object) => Object.entries(said).every(([what, is]) => Reflect.get(record, what) === is);
  return idsOf(table).filter((id) => says(Object(table[id]))) as Those<Table, Said>[];
}

/** What holds where nothing is said, of the inputs that have such a value. */
export type UsualOf<Table> = { [Id in Those<Table, { usual: number | null }>]: number | null } & {
  [Id in Those<Table, { usual: number }>]: number;
};

/**
 * What holds where nothing is said, by input.
 *
 * @example usualOf({ a: { usual: "required" }, b: { usual: 0 }, c: { usual: null } }) // { "b": 0, "c": null }
 */
export function usualOf<Table extends Record<string, Pick<InputRecord, "usual">>>(table: Table): UsualOf<Table> {
  const found = Object.entries(table).filter(([, { usual }]) => usual === null || typeof usual === "number");
  return Object.fromEntries(found.map(([id, { usual }]) => [id, usual])) as UsualOf<Table>;
}
