import { languages, type Language } from "../locales/language";
import type { HelpWords } from "../locales/helpWords";
import { escaped } from "./html";

/** The other of two languages. */
export function otherLanguage(language: Language): Language {
  return languages.find((one) => one !== language)!;
}

export const indexFile = "index.html";
export const tablesFile = "tables.html";

/** The pages for those who run the add-in. */
export const runningFiles = { it: "it.html", dataProtection: "dataprotection.html", trial: "trial.html" };

/** The page of a function. */
export function fileOf(id: string): string {
  return `${id.toLowerCase()}.html`;
}

/** A whole page. Nothing in it needs a script or another place than its own folder. */
export function layout(
  file: string,
  title: string,
  main: string,
  language: Language,
  words: HelpWords["pages"],
  build: string,
): string {
  const other = otherLanguage(language);
  const toIndex = file === indexFile ? "" : `<a href="${indexFile}">${escaped(words.allFunctions)}</a> `;
  const toTables = file === tablesFile ? "" : `<a href="${tablesFile}">${escaped(words.cellsAndTables)}</a> `;
  const toOther = `<a href="../${other}/${file}" lang="${other}" hreflang="${other}">${escaped(words.inOtherLanguage)}</a>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – ${escaped(words.product)}</title>
<link rel="stylesheet" href="../help.css">
</head>
<body>
<header><nav aria-label="${escaped(words.product)}">${toIndex}${toTables}${toOther}</nav></header>
<main>
${main}
</main>
<footer><p><small>${escaped(words.product)} ${escaped(build)}</small></p></footer>
</body>
</html>
`;
}
