import type { TextPage } from "../locales/helpWords";
import { escaped, wordTable } from "./html";

/** The inner of a page that is words; more sections may come last. */
export function textPage({ title, intro, sections }: TextPage): string {
  const parts = sections.map(({ title: heading, says, table }) => {
    const sentences = says.map((one) => `<p>${escaped(one)}</p>`).join("\n");
    return `<h2>${escaped(heading)}</h2>\n${sentences}\n${table ? wordTable(heading, table.heading, table.rows) : ""}`;
  });
  return `<h1>${escaped(title)}</h1>\n<p class="lead">${escaped(intro)}</p>\n${parts.join("\n")}`;
}
