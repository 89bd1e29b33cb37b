import { isIdOf } from "../model/ids";
import type { Fact, Given, Place } from "../model/refusal";
import { argumentName } from "./argumentName";
import { inputWords } from "./inputWords";
import type { Language } from "./language";
import { listed } from "./list";
import { municipalityWords } from "./municipalityWords";
import { exactNumber } from "./numbers";
import { refusalWords } from "./refusalWords";
import { scenarioWords } from "./scenarioWords";
import { tableWords } from "./tableWords";
import { unitCostWords } from "./unitCostWords";

/** How the parts of a sentence are said in one language, for the function that was called. */
export interface Saying {
  /** The argument as the wizard shows it, the named input, the row and the column. */
  at(place: Place): string;
  argument(name: string): string;
  /** A named input, as it is shown. */
  input(id: string): string;
  given(given: Given): string;
  number(value: number): string;
  /** A year or another number that is not grouped in thousands. */
  year(value: number): string;
  percent(value: number): string;
  /** A rate that was calculated, to the hundredth of a per cent. */
  rate(value: number): string;
  /** One of these; of many, the first. */
  list(words: readonly string[]): string;
  /** All of these. */
  all(words: readonly string[]): string;
  /** The words that an option may be. */
  options(place: Place, ids: readonly string[]): string;
  /** An amount, to the öre. */
  kronor(amount: number): string;
  rows(count: number): string;
  columns(count: number): string;
}

/** The longest piece of the user's own text that a sentence repeats, and the most words that it lists. */
const longestQuote = 40;
const longestList = 12;

function shortList(words: readonly string[]): readonly string[] {
  return words.length > longestList ? [...words.slice(0, longestList), "…"] : words;
}

const wordsOf = {
  en: {
    row: "row",
    column: "column",
    rows: ["row", "rows"],
    columns: ["column", "columns"],
    empty: "an empty cell",
    truths: { true: "TRUE", false: "FALSE" },
    quoted: (text: string) => `“${text}”`,
  },
  sv: {
    row: "rad",
    column: "kolumn",
    rows: ["rad", "rader"],
    columns: ["kolumn", "kolumner"],
    empty: "en tom cell",
    truths: { true: "SANT", false: "FALSKT" },
    quoted: (text: string) => `”${text}”`,
  },
} as const;

/** Sayings by function: the cells of a table may hold many errors of one. */
const sayings: Record<Language, Map<string | undefined, Saying>> = { sv: new Map(), en: new Map() };

function sayingOf(language: Language, functionName: string | undefined): Saying {
  let known = sayings[language].get(functionName);
  if (!known) sayings[language].set(functionName, (known = saying(language, functionName)));
  return known;
}

function saying(language: Language, functionName: string | undefined): Saying {
  const words = wordsOf[language];
  const number = (value: number) => exactNumber(value, language);
  const argument = (name: string) => {
    if (name === "ownCosts") return unitCostWords[language].ownTable; // a sheet table, no argument
    if (name === "ownFigures") return municipalityWords[language].ownTable; // another
    const { tables } = inputWords[language];
    if (isIdOf(tables, name)) return tables[name];
    return argumentName(name, functionName, language);
  };
  const counted = (count: number, [one, many]: readonly [string, string]) => `${count} ${count === 1 ? one : many}`;
  return {
    argument,
    input: (id) => inputName(id, language),
    number,
    year: (value) => (value < 1e15 ? String(value) : number(value)),
    percent: (value) => `${number(Number((value * 100).toPrecision(15)))} %`,
    rate: (value) => `${number(Math.round(value * 1e4) / 100)} %`,
    at(place) {
      const parts = place.argument === "" ? [] : [argument(place.argument)]; // a field of the pane is named by its input alone
      if (place.input !== undefined) parts.push(inputName(place.input, language));
      if (place.row !== undefined) parts.push(`${words.row} ${place.row}`);
      if (place.column !== undefined) parts.push(`${words.column} ${place.column}`);
      return parts.join(", ");
    },
    given(given) {
      if (given === null || given === "") return words.empty;
      if (typeof given === "number") return number(given);
      if (typeof given === "boolean") return words.truths[given ? "true" : "false"];
      return words.quoted(given.length > longestQuote ? `${given.slice(0, longestQuote)}…` : given);
    },
    list: (items) => listed(shortList(items), language, "disjunction"),
    all: (items) => listed(shortList(items), language),
    options: ({ argument: name }, ids) => {
      const named = ids.map((id) => optionName(id, name, language));
      return listed(shortList(named), language, "disjunction");
    },
    kronor: (amount) =>
      number(Math.abs(amount) < 0.01 || Math.abs(amount) > 1e12 ? amount : Math.round(amount * 100) / 100),
    rows: (count) => counted(count, words.rows),
    columns: (count) => counted(count, words.columns),
  };
}

/** The shown name of a programme or terms input. */
export function inputName(input: string, language: Language): string {
  const { programme, terms, choices, fund, downturn } = inputWords[language];
  const words = { ...fund, ...downturn, ...programme, ...terms, ...choices } as Record<string, string[]>;
  return words[input]?.[0] ?? input;
}

/** The words of the options, by the argument that takes them; English options are written as their ids. */
const optionWords: Record<string, Record<string, string>> = {
  alternative: tableWords.sv.alternatives,
  counting: tableWords.sv.countings,
  distribution: tableWords.sv.distributions,
  measure: tableWords.sv.appraisalRows,
  perspective: Object.fromEntries(
    Object.entries(tableWords.sv.perspectiveWords).map(([id, [word]]) => [id, word!.toLowerCase()]),
  ),
  costs: tableWords.sv.kinds,
  fund: { ...scenarioWords.sv.fundRules, true: tableWords.sv.truths.yes, false: tableWords.sv.truths.no },
};

const ofOwnCosts: Record<string, string> = { ...unitCostWords.sv.scopes, ...unitCostWords.sv.transfers };

function optionName(id: string, argument: string, language: Language): string {
  if (language === "en") return id;
  const words = optionWords[argument] ?? ofOwnCosts;
  return words[id]?.toLowerCase() ?? id;
}

/**
 * The sentence of a refusal.
 *
 * @param fact why there is no answer
 * @param language the reader's
 * @param functionName the function that was called, whose argument names are used
 * @example sentence({ code: "rate-outside", at: { argument: "discountRate" }, got: 4 }, "en") // "discountRate: must be above −100 % and below 100 %; got 4, which means 400 %. For 4 per cent, write 4 %."
 */
export function sentence(fact: Fact, language: Language, functionName?: string): string {
  const refusals = refusalWords[language];
  const say = refusals[fact.code] as (fact: Fact, saying: Saying) => string;
  return say(fact, sayingOf(language, functionName));
}
