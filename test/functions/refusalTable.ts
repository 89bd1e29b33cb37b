import { argumentName, functions } from "../../src/locales/sv/functions";
import { call, inLanguages, type Refused } from "./excel";
import { faultsOf } from "./faults";
import { validCalls, type ValidCall } from "./validCalls";

type Language = "en" | "sv";
const languages: readonly Language[] = ["en", "sv"];

/** One way to be refused: what was given, and what the cell shows. */
export interface Row {
  given: Record<Language, string>;
  error: string;
  sentence: Record<Language, string>;
  inTable: boolean;
}

/** Everything that an argument of some functions is refused for; without an argument, why there is no answer. */
export interface Section {
  functions: string[];
  argument: string | null;
  rows: Row[];
}

/** Errors of an answer: the whole of it, or cells of its table. */
function errorsIn(answer: unknown): { refused: Refused; inTable: boolean }[] {
  if (Array.isArray(answer)) {
    const cells = answer.flat() as unknown[];
    return cells.filter(isRefused).map((refused) => ({ refused, inTable: true }));
  }
  return isRefused(answer) ? [{ refused: answer, inTable: false }] : [];
}

function isRefused(shown: unknown): shown is Refused {
  return typeof shown === "object" && shown !== null && "sentence" in shown;
}

/** What a column of a table or a named input must be is its own; everything else is the same wherever it stands. */
const hasOwnDomain = /must be (0 or more|above|at least|at most|a whole|given)|a share must/;
const anyPlace = /^[^:]*: /;
const singlePlace = /^\w+(, row \d+)?(, column \d+)?: /;

/** Refusals that differ only in their figures, their quotations or the place are one. */
function kindOf({ refused, inTable }: { refused: Refused; inTable: boolean }, isTable: boolean): string {
  const isDomain = hasOwnDomain.test(refused.sentence);
  const said = isDomain ? refused.sentence.replace(/; got .*/, "") : refused.sentence;
  const placed = isTable && isDomain ? said : said.replace(isTable ? anyPlace : singlePlace, "");
  const sentence = placed
    .replace(/“[^”]*”/g, "“”")
    .replace(/, row \d+/, "")
    .replace(/(?<!column )[-−]?\d[\d.,]*( rows?| columns?)?/g, "#");
  return `${refused.error} ${inTable} ${sentence}`;
}

/** The argument that an English sentence begins with. */
function argumentOf(sentence: string, { parameters }: ValidCall): string | null {
  const [, named] = /^(\w+)[,:]/.exec(sentence) ?? [];
  return parameters.some(({ name }) => name === named) ? named! : null;
}

async function refusalsOf(valid: ValidCall): Promise<Map<string | null, Row[]>> {
  const sections = new Map<string | null, Row[]>();
  const known = new Set<string>();
  const calls = valid.given.flatMap((right, index) =>
    faultsOf(right).map(({ given, says }) => ({
      given: valid.given.map((one, place) => (place === index ? given : one)),
      says,
      argument: valid.parameters[index]!.name,
    })),
  );
  const answers: Record<Language, unknown[]> = { en: [], sv: [] };
  for (const language of languages) {
    await inLanguages({ reader: language, workbook: "en" }, async () => {
      for (const { given } of calls) answers[language].push(await call(valid.id, ...given));
    });
  }
  calls.forEach(({ says, argument }, index) => {
    const swedish = errorsIn(answers.sv[index]);
    errorsIn(answers.en[index]).forEach((error, place) => {
      const named = argumentOf(error.refused.sentence, valid);
      const right = valid.given[valid.parameters.findIndex(({ name }) => name === named)];
      const isTable = Array.isArray(right) && right.length > 1 && (right[0] as unknown[]).length > 1;
      const key = `${named} ${kindOf(error, isTable)}`;
      if (known.has(key)) return;
      known.add(key);
      const row: Row = {
        given: {
          en: named === argument ? says.en : `${argument}: ${says.en}`,
          sv: named === argument ? says.sv : `${argumentName(argument, valid.id)}: ${says.sv}`,
        },
        error: error.refused.error,
        sentence: { en: error.refused.sentence, sv: swedish[place]!.refused.sentence },
        inTable: error.inTable,
      };
      sections.set(named, [...(sections.get(named) ?? []), row]);
    });
  });
  return sections;
}

/** What every function refuses of every argument; functions that refuse the same of an argument share a section. */
export async function refusalTable(): Promise<Section[]> {
  const sections = new Map<string, Section>();
  for (const valid of await validCalls()) {
    const refused = await refusalsOf(valid);
    for (const argument of [...valid.parameters.map(({ name }) => name), null]) {
      const rows = refused.get(argument) ?? [];
      if (rows.length === 0 && argument === null) continue;
      const key = JSON.stringify([argument, rows]);
      const same = sections.get(key);
      if (same) same.functions.push(valid.id);
      else sections.set(key, { functions: [valid.id], argument, rows });
    }
  }
  return [...sections.values()];
}

const words = {
  en: {
    title: "What the worksheet functions refuse",
    intro:
      "Made by `npm run refusals`, which calls every function with every argument wrong in many ways. `#VALUE!`: something given must change. `#N/A`: there is no answer. Refusals that differ only in figures, quotations or the place stand once.",
    head: ["Given", "Error", "Sentence"],
    answer: "there is no answer, or none in a cell",
    nothing: "Nothing that was tried is refused.",
    inTable: "in a cell of the table",
  },
  sv: {
    title: "Vad kalkylbladsfunktionerna inte tar emot",
    intro:
      "Skapas av `npm run refusals`, som anropar varje funktion med varje argument fel på många sätt. `#VÄRDEFEL!` (#VALUE!): något som angetts måste ändras. `#SAKNAS!` (#N/A): det finns inget svar. Meddelanden som bara skiljer sig i siffror, citat eller plats står en gång.",
    head: ["Angivet", "Fel", "Meddelande"],
    answer: "det finns inget svar, eller inget i en cell",
    nothing: "Inget som prövats avvisas.",
    inTable: "i en cell i tabellen",
  },
} as const;

const errors: Record<Language, Record<string, string>> = {
  en: {},
  sv: { "#VALUE!": "#VÄRDEFEL!", "#N/A": "#SAKNAS!" },
};

/** The table in one language, as Markdown. */
export function asMarkdown(sections: readonly Section[], language: Language): string {
  const say = words[language];
  const lines = [`# ${say.title}`, "", say.intro];
  for (const { functions: ids, argument, rows } of sections) {
    lines.push("", `## ${nameOf(argument, ids, language)} – ${ids.join(", ")}`, "");
    if (rows.length === 0) lines.push(say.nothing);
    else lines.push(`| ${say.head.join(" | ")} |`, "| --- | --- | --- |");
    for (const { given, error, sentence, inTable } of rows) {
      const shown = `${errors[language][error] ?? error}${inTable ? ` ${say.inTable}` : ""}`;
      lines.push(`| ${escaped(given[language])} | ${shown} | ${escaped(sentence[language])} |`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function nameOf(argument: string | null, [id]: string[], language: Language): string {
  if (argument === null) return words[language].answer;
  return language === "en" ? argument : (functions[id!]?.parameters[argument]?.name ?? argument);
}

/** No-break spaces are shown as spaces, so that a reader of the file can search for what stands there. */
function escaped(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(/\|/g, "\\|")
    .replace(/[*_<]/g, "\\$&");
}
