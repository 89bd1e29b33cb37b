import type { Language } from "../locales/language";
import { inputs as englishInputs } from "../locales/en/inputs";
import { tables as english } from "../locales/en/tables";
import { inputs as swedishInputs } from "../locales/sv/inputs";
import { tables as swedish } from "../locales/sv/tables";

/** A formula of the help pages: one of our functions, with constants, written tables, cells or further calls. */
export type Formula =
  | { kind: "call"; id: string; given: Formula[] }
  | { kind: "number"; value: number; isPercent: boolean }
  | { kind: "text"; value: string }
  | { kind: "truth"; value: boolean }
  | { kind: "table"; rows: Formula[][] }
  | { kind: "cells"; address: string }
  | { kind: "leftOut" };

const tokens = /\s*(SOCIAL\.[A-Z.]+(?=\()|-?\d+(?:\.\d+)?%?|"[^"]*"|TRUE|FALSE|[A-Z]\d+(?::[A-Z]\d+)?|[(){},;=])/gy;

/**
 * Reads a formula as it is stored, in English.
 *
 * @example readFormula("=SOCIAL.TAXORE(B1,2)").kind // "call"
 */
export function readFormula(formula: string): Formula {
  const found = [...formula.matchAll(tokens)].map((match) => match[1]!);
  const reader = new Reader(formula, found);
  reader.expect("=");
  const read = reader.value();
  reader.expect(undefined);
  return read;
}

class Reader {
  private next = 0;

  constructor(
    private readonly formula: string,
    private readonly tokens: string[],
  ) {}

  expect(token: string | undefined): void {
    if (this.tokens[this.next++] !== token) throw new Error(`${this.formula}: cannot be read at ${token ?? "its end"}`);
  }

  value(): Formula {
    const token = this.tokens[this.next];
    if (token === undefined || token === "," || token === ")") return { kind: "leftOut" };
    this.next++;
    if (token.startsWith("SOCIAL.")) return { kind: "call", id: token.slice("SOCIAL.".length), given: this.given() };
    if (token === "{") return { kind: "table", rows: this.rows() };
    if (token.startsWith('"')) return { kind: "text", value: token.slice(1, -1) };
    if (token === "TRUE" || token === "FALSE") return { kind: "truth", value: token === "TRUE" };
    if (/^[A-Z]/.test(token)) return { kind: "cells", address: token };
    const isPercent = token.endsWith("%");
    const value = Number(isPercent ? `${token.slice(0, -1)}e-2` : token);
    if (Number.isNaN(value)) throw new Error(`${this.formula}: ${token} cannot be read`);
    return { kind: "number", value, isPercent };
  }

  private given(): Formula[] {
    const given: Formula[] = [];
    this.expect("(");
    for (;;) {
      given.push(this.value());
      if (this.tokens[this.next] !== ",") break;
      this.next++;
    }
    this.expect(")");
    return given;
  }

  private rows(): Formula[][] {
    const rows: Formula[][] = [[]];
    for (;;) {
      rows.at(-1)!.push(this.value());
      const after = this.tokens[this.next++];
      if (after === ";") rows.push([]);
      else if (after === "}") return rows;
      else if (after !== ",") throw new Error(`${this.formula}: a written table is not closed`);
    }
  }
}

const wordsOf = (tables: typeof english, inputs: typeof englishInputs) => ({
  options: { ...tables.alternatives, ...tables.countings, ...tables.distributions, investment: tables.investment },
  labels: { ...tables.appraisalRows, ...mapped(inputs.programme) },
});
const words = { en: wordsOf(english, englishInputs), sv: wordsOf(swedish, swedishInputs) };

/** The first of each input's names, which is the one that is shown. */
function mapped(inputs: Record<string, string[]>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([id, names]) => [id, names[0]!]));
}

/** An option, an input or a measure as a person of the language writes it; other texts stay. */
function optionWord(text: string, language: Language): string {
  const { options, labels }: Record<string, Record<string, string>> = words[language];
  return options[text]?.toLowerCase() ?? labels[text] ?? text;
}

/**
 * The formula with its option words in the language, as a person there would type it.
 *
 * @example printFormula(inLanguage(readFormula('=SOCIAL.FINANCING("fund",B1)'), "sv"), "sv") // "=SOCIAL.FINANCING(\"fond\";B1)"
 */
export function inLanguage(formula: Formula, language: Language): Formula {
  if (formula.kind === "text") return { kind: "text", value: optionWord(formula.value, language) };
  if (formula.kind !== "call") return formula;
  return { ...formula, given: formula.given.map((one) => inLanguage(one, language)) };
}

/**
 * A formula as Excel shows it in a language.
 *
 * @example printFormula(readFormula("=SOCIAL.EXCLUDED(9406,12.8%)"), "sv") // "=SOCIAL.EXCLUDED(9406;12,8%)"
 * @example printFormula(readFormula("=SOCIAL.FUND(40,{0,1.5},,TRUE)"), "sv") // "=SOCIAL.FUND(40;{0\\1,5};;SANT)"
 */
export function printFormula(formula: Formula, language: Language): string {
  const separators = language === "sv" ? { argument: ";", column: "\\" } : { argument: ",", column: "," };
  const print = (one: Formula): string => {
    switch (one.kind) {
      case "call":
        return `SOCIAL.${one.id}(${one.given.map(print).join(separators.argument)})`;
      case "number":
        return printNumber(one.value, one.isPercent, language);
      case "text":
        return `"${one.value}"`;
      case "truth":
        return (language === "sv" ? swedish : english).truths[one.value ? "true" : "false"];
      case "table":
        return `{${one.rows.map((row) => row.map(print).join(separators.column)).join(";")}}`;
      case "cells":
        return one.address;
      case "leftOut":
        return "";
    }
  };
  return `=${print(formula)}`;
}

function printNumber(value: number, isPercent: boolean, language: Language): string {
  const digits = isPercent ? `${Number((value * 100).toPrecision(15))}%` : String(value);
  return language === "sv" ? digits.replace(".", ",") : digits;
}
