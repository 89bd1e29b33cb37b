import temml from "temml";

import type { FunctionHelp } from "../locales/helpWords";
import type { Language } from "../locales/language";
import type { DeclaredFunction } from "../workbench/grid/customFunctions";
import { argumentFacts, boundsOf, type Bounds } from "./arguments";
import { exampleHtml, refusedHtml } from "./exampleHtml";
import type { Entry } from "./entry";
import { escaped, formulaHtml, link, scrolling, sentenceHtml, type Links } from "./html";
import type { HelpContext } from "./pages";
import type { HelpSource } from "./sources";
import { isPercent, numberText, usualText } from "./usual";

/** What one function's page is made of. */
export interface FunctionPage {
  /** With the names and descriptions of the page's language, and with the English names that the facts go by. */
  described: DeclaredFunction;
  english: DeclaredFunction;
  entry: Entry;
  says: FunctionHelp;
}

/** The inner of a function's page. */
export function functionPage({ described, english, entry, says }: FunctionPage, context: HelpContext): string {
  const { links, words } = context;
  const { pages } = words;
  const part = (title: string, inner: string) => (inner ? `<h2>${escaped(title)}</h2>\n${inner}\n` : "");
  const sentences = (list: string[]) => list.map((one) => `<p>${sentenceHtml(one, links)}</p>`).join("\n");
  const bullets = (list: string[]) =>
    list.length === 0 ? "" : `<ul>${list.map((one) => `<li>${sentenceHtml(one, links)}</li>`).join("\n")}</ul>`;
  return [
    `<h1><code>SOCIAL.${escaped(english.id).replace(/\./g, ".<wbr>")}</code></h1>`,
    `<p class="lead">${escaped(described.description ?? "")}</p>`,
    `<p>${formulaHtml(syntax(described, context.language))}</p>`,
    part(pages.use, sentences(says.use)),
    part(pages.limits, bullets(says.limits)),
    part(pages.arguments, argumentsHtml(described, english, context)),
    part(pages.gives, `<p>${sentenceHtml(says.gives, links)}</p>`),
    part(pages.notation, notationHtml(entry, says, described, english, context)),
    part(pages.example, exampleHtml(english.id, entry.example, says.example, context)),
    part(pages.edges, bullets(says.edges)),
    part(pages.refused, refusedHtml(entry.refused, context)),
    part(pages.sources, sourcesHtml(entry.sources, says.sources, context)),
    part(pages.related, related(entry.related, links)),
  ].join("\n");
}

/** What stands between the arguments of a function. */
const separators: Record<Language, string> = { sv: "; ", en: ", " };

function syntax(described: DeclaredFunction, language: Language): string {
  const names = described.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=SOCIAL.${described.name}(${names.join(separators[language])})`;
}

function argumentsHtml(described: DeclaredFunction, english: DeclaredFunction, context: HelpContext): string {
  const { pages } = context.words;
  const parts = described.parameters.map((parameter, index) => {
    const { name, optional } = english.parameters[index]!;
    const facts = argumentFacts(english.id, name);
    const isOptional = optional ? ` <small>(${escaped(pages.optional)})</small>` : "";
    const usual = optional ? `<br>${escaped(pages.leftOut)}: ${escaped(usualText(facts, context.language))}.` : "";
    return `<dt>${escaped(parameter.name)}${isOptional}</dt>
<dd>${escaped(parameter.description ?? "")}<br><span class="allowed">${allowedHtml(english.id, name, context)}${usual}</span></dd>`;
  });
  return `<dl>${parts.join("\n")}</dl>`;
}

/** What an argument may be: unit, shape and bounds in a sentence. */
function allowedHtml(id: string, name: string, { words, links, language }: HelpContext): string {
  const { shape, unit, domain } = argumentFacts(id, name);
  const { pages } = words;
  const parts = [sentenceHtml(pages.shapes[shape], links)];
  if (unit) parts.push(escaped(pages.units[unit]));
  if (domain) {
    parts.push(escaped(boundsText(boundsOf(domain), isPercent(unit), pages.bounds, language)));
  }
  const text = parts.join(", ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The bounds of a domain in words. */
export function boundsText(
  { lowest, highest, isWhole, isBetween }: Bounds,
  inPercent: boolean,
  words: HelpContext["words"]["pages"]["bounds"],
  language: Language,
): string {
  const number = (value: number) => numberText(value, inPercent, language);
  const whole = isWhole ? `${words.whole}, ` : "";
  if (lowest === -Infinity) return `${whole}${words.any}`;
  if (highest === Infinity) return `${whole}${words.atLeast(number(lowest))}`;
  if (isBetween) return `${whole}${words.inside(number(lowest), number(highest))}`;
  return `${whole}${words.between(number(lowest), number(highest))}`;
}

function notationHtml(
  { notation, symbols }: Entry,
  says: FunctionHelp,
  described: DeclaredFunction,
  english: DeclaredFunction,
  { words, links }: HelpContext,
): string {
  const { pages } = words;
  if (notation.length === 0) return "";
  const lines = notation.map((tex) => scrolling(pages.notation, math(tex, true)));
  const meanings = Object.entries(symbols).map(([tex, stands]) => {
    const index = english.parameters.findIndex(({ name }) => name === stands);
    const shared: Record<string, string> = pages.symbols;
    const meaning = index >= 0 ? described.parameters[index]!.name : (says.symbols?.[stands] ?? shared[stands]);
    if (meaning === undefined) throw new Error(`Help: ${english.id} does not say what the symbol ${stands} is`);
    return `<dt>${math(tex, false)}</dt><dd>${sentenceHtml(meaning, links)}</dd>`;
  });
  return `${lines.join("\n")}\n<p>${escaped(pages.where)}</p>\n<dl class="symbols">${meanings.join("\n")}</dl>`;
}

/** MathML, which browsers show without a script; words in it stand upright, and the style is the page's own. */
function math(tex: string, isDisplay: boolean): string {
  return temml
    .renderToString(tex, { displayMode: isDisplay, throwOnError: true })
    .replace(/ (class|style)="[^"]*"/g, "")
    .replace(/<mi>(\w{2,})<\/mi>/g, '<mi mathvariant="normal">$1</mi>');
}

function sourcesHtml(sources: HelpSource[], said: string | undefined, { words, links }: HelpContext): string {
  const { pages } = words;
  const sentence = said ?? (sources.length === 0 ? pages.contract : "");
  const before = sentence ? `<p>${sentenceHtml(sentence, links)}</p>` : "";
  if (sources.length === 0) return before;
  const items = sources.map(({ title, address, accessed }) => {
    const name = address ? `<a href="${escaped(address)}">${escaped(title)}</a>` : escaped(title);
    return `<li>${name}${accessed ? ` (${escaped(pages.read(accessed))})` : ""}</li>`;
  });
  return `${before}<ul>${items.join("\n")}</ul>`;
}

function related(ids: string[], links: Links): string {
  return `<ul class="related">${ids.map((id) => `<li>${link(id, links)}</li>`).join("\n")}</ul>`;
}
