import { idsOf } from "../model/ids";
import { usualTerms } from "../model/terms";
import { requiredInputs, usualProgramme } from "../model/programmeInputs";
import type { Language } from "../locales/language";
import { storyWords } from "../locales/storyWords";
import { programmeKinds } from "../ranges/programme";
import { termKinds } from "../ranges/terms";
import type { InputKind } from "../ranges/namedInputs";
import { boundsOf } from "./arguments";
import { boundsText } from "./functionPage";
import { escaped, sentenceHtml, wordTable } from "./html";
import type { HelpContext } from "./pages";
import { numberText } from "./usual";

/** The inner of the page on cells and tables. */
export function tablesPage(context: HelpContext): string {
  const { tables } = context.words;
  const extras: Partial<Record<keyof typeof tables.sections, string>> = {
    costTable: wordTable(tables.sections.costTable.title, tables.columns.heading, tables.columns.rows),
    programme: programmeTable(context),
    terms: termsTable(context),
  };
  const sections = idsOf(tables.sections).map((id) => {
    const { title, says } = tables.sections[id];
    const sentences = says.map((one) => `<p>${sentenceHtml(one, context.links)}</p>`).join("\n");
    return `<h2 id="${id}">${escaped(title)}</h2>\n${sentences}\n${extras[id] ?? ""}`;
  });
  return `<h1>${escaped(tables.title)}</h1>\n<p class="lead">${escaped(tables.intro)}</p>\n${sections.join("\n")}`;
}

function programmeTable({ words, language }: HelpContext): string {
  const { sections, inputs, usual } = words.tables;
  const names = storyWords[language].inputs.programme;
  const required: ReadonlySet<string> = new Set(requiredInputs);
  const usualValues: Record<string, number | null> = usualProgramme;
  const said: Record<string, string> = usual;
  const rows = idsOf(programmeKinds).map((id) => [
    names[id][0]!,
    allowed(programmeKinds[id], words, language),
    required.has(id) ? inputs.required : (said[id] ?? usualNumber(usualValues[id]!, programmeKinds[id], language)),
  ]);
  return wordTable(sections.programme.title, inputs.heading, rows);
}

function termsTable({ words, language }: HelpContext): string {
  const { sections, inputs, usual } = words.tables;
  const names = storyWords[language].inputs.terms;
  const said: Record<string, string> = usual;
  const rows = idsOf(termKinds).map((id) => [
    names[id][0]!,
    allowed(termKinds[id], words, language),
    said[id] ?? usualNumber(usualTerms[id]!, termKinds[id], language),
  ]);
  return wordTable(sections.terms.title, inputs.heading, rows);
}

function allowed({ domain, isText }: InputKind, words: HelpContext["words"], language: Language): string {
  if (isText) return words.tables.anyText;
  const bounds = boundsOf(domain);
  return boundsText(bounds, bounds.highest === 1, words.pages.bounds, language);
}

function usualNumber(value: number, { domain }: InputKind, language: Language): string {
  return numberText(value, boundsOf(domain).highest === 1, language);
}
