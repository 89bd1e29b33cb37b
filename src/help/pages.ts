import { idsOf } from "../model/ids";
import { helpWords, type HelpWords } from "../locales/helpWords";
import type { Language } from "../locales/language";
import type { DeclaredFunction } from "../workbench/grid/customFunctions";
import type { FunctionLibrary } from "./calculation";
import { entries } from "./entries";
import { functionPage } from "./functionPage";
import { escaped, sentenceHtml, type Links } from "./html";
import { fileOf, indexFile, layout, runningFiles, tablesFile } from "./layout";
import { tablesPage } from "./tablesPage";
import { textPage } from "./textPage";

/** What every page of a language is made with. */
export interface HelpContext {
  language: Language;
  words: HelpWords;
  links: Links;
  library: FunctionLibrary;
}

/** The build that the pages come with: its name, and the headers of its files as file, header and value. */
export interface HelpBuild {
  name: string;
  headers: [file: string, header: string, value: string][];
}

/** A page and where it stands under the folder of its language. */
export interface HelpPage {
  file: string;
  html: string;
}

/**
 * The help pages of one language: the index, the page on cells and tables, and one page a function.
 *
 * @param language the pages' language
 * @param english the functions as functions.json declares them, whose argument names the facts go by
 * @param described the same functions in the pages' language
 * @param associated the functions themselves, speaking the pages' language
 * @param build what they are made with
 */
export function helpPages(
  language: Language,
  english: readonly DeclaredFunction[],
  described: readonly DeclaredFunction[],
  associated: FunctionLibrary["associated"],
  build: HelpBuild,
): HelpPage[] {
  refuseMissing(english.map(({ id }) => id));
  const words = helpWords[language];
  const context: HelpContext = {
    language,
    words,
    links: linksIn(words),
    library: { declared: english, associated },
  };
  const page = (file: string, title: string, main: string): HelpPage => ({
    file,
    html: layout(file, title, main, language, words.pages, build.name),
  });
  const pages = [
    page(indexFile, words.pages.allFunctions, indexPage(described, context)),
    page(tablesFile, words.tables.title, tablesPage(context)),
    ...runningPages(words, build).map(({ file, title, main }) => page(file, title, main)),
  ];
  for (const family of idsOf(entries)) {
    for (const [id, entry] of Object.entries(entries[family])) {
      const index = english.findIndex((one) => one.id === id);
      const says = words.families[family].functions[id]!;
      const main = functionPage({ described: described[index]!, english: english[index]!, entry, says }, context);
      pages.push(page(fileOf(id), `SOCIAL.${id}`, main));
    }
  }
  return pages;
}

/** For those who host the add-in, for the data protection officer, and for whoever tries it in a real Excel. */
function runningPages({ running }: HelpWords, { headers }: HelpBuild) {
  const { title, says, heading, every } = running.it.headers;
  const rows = headers.map(([file, header, value]) => [file || every, header, value]);
  const it = { ...running.it, sections: [...running.it.sections, { title, says, table: { heading, rows } }] };
  const told = { ...running, it };
  return idsOf(runningFiles).map((id) => ({
    file: runningFiles[id],
    title: told[id].title,
    main: textPage(told[id]),
  }));
}

/** A function without a page, or a page without a function, stops the build and is named. */
function refuseMissing(ids: string[]): void {
  const withPage = new Set(Object.values(entries).flatMap((family) => Object.keys(family)));
  const faults = ids.filter((id) => !withPage.has(id)).map((id) => `${id} has no page`);
  for (const id of withPage) if (!ids.includes(id)) faults.push(`there is no function ${id}`);
  if (faults.length > 0) throw new Error(`Help: ${faults.join("; ")} (src/help/entries, src/locales/*/help)`);
}

function linksIn(words: HelpWords): Links {
  const functions = new Set(Object.values(entries).flatMap((family) => Object.keys(family)));
  const sections: Record<string, { link: string }> = words.tables.sections;
  return (name) => {
    if (functions.has(name)) return { href: fileOf(name), says: `SOCIAL.${name}`, isFunction: true };
    const section = sections[name];
    if (!section) throw new Error(`Help: {${name}} leads nowhere`);
    return { href: `${tablesFile}#${name}`, says: section.link, isFunction: false };
  };
}

function indexPage(described: readonly DeclaredFunction[], { words, links }: HelpContext): string {
  const { pages, families, running } = words;
  const forRunners = idsOf(runningFiles).map(
    (id) => `<li><a href="${runningFiles[id]}">${escaped(running[id].title)}</a></li>`,
  );
  const lists = idsOf(entries).map((family) => {
    const items = Object.keys(entries[family]).map((id) => {
      const says = described.find((one) => one.id === id)?.description ?? "";
      return `<dt><a href="${fileOf(id)}"><code>${escaped(id)}</code></a></dt><dd>${escaped(says)}</dd>`;
    });
    return `<h2 id="${family}">${escaped(families[family].title)}</h2>\n<dl>${items.join("\n")}</dl>`;
  });
  const intro = pages.indexIntro.map((one) => `<p>${sentenceHtml(one, links)}</p>`).join("\n");
  return `<h1>${escaped(pages.allFunctions)}</h1>\n${intro}\n<h2 id="few">${escaped(pages.many)}</h2>\n<p>${sentenceHtml(pages.fewCalls, links)}</p>\n${lists.join("\n")}
<h2 id="running">${escaped(pages.running)}</h2>\n<ul>${forRunners.join("\n")}</ul>`;
}
