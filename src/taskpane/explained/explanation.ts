import type { reachedWords } from "../../locales/reachedWords";
import { roundedNumber, type Format } from "../../locales/numbers";
import type { Place } from "../../workbook/scenario";
import type { Words } from "../words";

/** The words with which a number is explained. */
export interface Speech {
  say: typeof reachedWords.en;
  words: Words;
}

/** What a number counts in. */
export type Unit = keyof (typeof reachedWords.en)["units"] | "year" | "share" | "factor";

/** How a step takes the sum so far on; "→" begins anew from what the step says, such as a sum that is rounded. */
export type Sign = "" | "+" | "−" | "×" | "÷" | "=" | "→";

/** One line of a calculation; the amount is null where there is no answer. */
export interface Step {
  sign: Sign;
  name: string;
  amount: number | null;
  unit: Unit;
  /** In place of the amount, where fewer digits are meant. */
  text?: string;
}

/** A column of intermediate sums, and what they add up to where that is of use. */
export interface Column {
  name: string;
  unit: Unit;
  amounts: readonly number[];
  total?: number;
}

/** Intermediate sums by year or age. */
export interface Table {
  title: string;
  head: string;
  marks: readonly string[];
  columns: readonly Column[];
}

/** Something that was given and that a number rests on. */
export interface Ground {
  label: string;
  text: string;
  /** Empty where none is given; null where none is asked for. */
  source: string | null;
  grade: string;
  /** The value is another than the sheet was made with, and the source is still said to be the same. */
  isChanged: boolean;
  /** Null where it stands in no cell. */
  at: Place | null;
}

/** How a number was reached. */
export interface Explanation {
  formula: string;
  tables: readonly Table[];
  /** The last one is the number. */
  steps: readonly Step[];
  /** The same number at the low and the high effect; null where no spread is given, left out where it is not meant. */
  spread?: { low: number | null; high: number | null } | null;
  /** Prices, and what must be known to read the number right. */
  notes: readonly string[];
  restsOn: readonly Ground[];
}

/** Something to choose among. */
export interface Choice {
  id: string;
  name: string;
}

/** Something to choose among, and what it stands for. */
export interface ChoiceOf<Of> extends Choice {
  of: Of;
}

/** The numbers of a view from what its rows and variants stand for: whoever explains is given that, never an id to read. */
export function numbersBy<Row, Variant>(
  rows: readonly ChoiceOf<Row>[],
  variants: readonly ChoiceOf<Variant>[],
  explain: (row: Row, variant: Variant) => Explanation | null,
): Numbers {
  return {
    rows,
    variants,
    explain: (rowId, variantId) => {
      const row = rows.find(({ id }) => id === rowId);
      const variant = variants.find(({ id }) => id === variantId);
      return row && variant ? explain(row.of, variant.of) : null;
    },
  };
}

/** The same where each row is one number. */
export function numbersByRow<Row>(rows: readonly ChoiceOf<Row>[], explain: (row: Row) => Explanation | null): Numbers {
  return { rows, variants: [], explain: (rowId) => numbersBy(rows, [oneOnly], explain).explain(rowId, oneOnly.id) };
}
const oneOnly: ChoiceOf<null> = { id: "", name: "", of: null };

/** A choice that its id stands for. */
export function choice<const Id extends string>(id: Id, name: string): ChoiceOf<Id> {
  return { id, name, of: id };
}

/** The years of a table as choices, from year 0. */
export function yearChoices(years: readonly unknown[], { say }: Pick<Speech, "say">): ChoiceOf<number>[] {
  return years.map((_, year) => ({ id: String(year), name: say.sums.count(String(year)), of: year }));
}

/** The numbers of one of the pane's views. */
export interface Numbers {
  rows: readonly Choice[];
  /** Whose, how financed, of which size; none where a row is one number. */
  variants: readonly Choice[];
  /** Null while it is being worked out. */
  explain(row: string, variant: string): Explanation | null;
}

const formats: Record<Unit, Format> = {
  kronor: "kronor",
  persons: "exact",
  years: "exact",
  year: "whole",
  count: "persons",
  wholePersons: "persons",
  ore: "exact",
  times: "exact",
  factor: "exact",
  share: "share",
  millions: "exact",
};

/** An amount as it is written among intermediate sums, without its unit. */
export function amountText(amount: number, unit: Unit, { language, number }: Words): string {
  return unit === "factor" ? roundedNumber(amount, 0.0001, language) : number(amount, formats[unit]);
}

/** An amount with its unit. */
export function quantityText(amount: number, unit: Unit, { say, words }: Speech): string {
  return `${amountText(amount, unit, words)} ${unitText(unit, say)}`.trimEnd();
}

/** The word for a unit; a share says itself what it is, and a year and a factor are bare. */
function unitText(unit: Unit, { units }: Speech["say"]): string {
  return unit === "year" || unit === "share" || unit === "factor" ? "" : units[unit];
}

/** What a step comes to. */
export function stepText({ amount, unit, text }: Step, speech: Speech): string {
  if (amount === null) return "";
  return text === undefined ? quantityText(amount, unit, speech) : `${text} ${unitText(unit, speech.say)}`.trimEnd();
}

/** A name as it is written within a longer one. */
export function inSentence(name: string, { words }: Pick<Speech, "words">): string {
  return name.charAt(0).toLocaleLowerCase(words.language) + name.slice(1);
}

/** A column that is added up. */
export function summed(name: string, amounts: readonly number[], unit: Unit = "kronor"): Column {
  let total = 0;
  for (const amount of amounts) total += amount;
  return { name, unit, amounts, total };
}

/** What a column is added up to, as a step. */
export function totalStep(sign: Sign, { name, total, unit }: Column, { say }: Speech): Step {
  return { sign, name: say.sums.total(name), amount: total ?? null, unit };
}
