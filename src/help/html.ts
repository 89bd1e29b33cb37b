/** Text as text: nothing in it is read as markup. */
export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** Where {NAME} in a sentence leads, and what the link says. */
export type Links = (name: string) => { href: string; says: string; isFunction: boolean };

/**
 * A sentence with its links.
 *
 * @example sentenceHtml("1 < 2, see {IRR}", () => ({ href: "irr.html", says: "IRR", isFunction: true })) // "1 &lt; 2, see <a href=\"irr.html\"><code>IRR</code></a>"
 */
export function sentenceHtml(sentence: string, links: Links): string {
  return escaped(sentence).replace(/\{([A-Za-z.]+)\}/g, (_, name: string) => link(name, links));
}

export function link(name: string, links: Links): string {
  const { href, says, isFunction } = links(name);
  const inner = isFunction ? `<code>${escaped(says)}</code>` : escaped(says);
  return `<a href="${escaped(href)}">${inner}</a>`;
}

/** A table that may be wider than the page: it scrolls by itself, also with the keyboard. */
export function scrolling(label: string, inner: string): string {
  return `<div class="scroll" role="group" tabindex="0" aria-label="${escaped(label)}">${inner}</div>`;
}

/** A formula in code, which a narrow page may break between arguments. */
export function formulaHtml(formula: string): string {
  const parts = formula.split(/(?<=[;,{])/).map(escaped);
  return `<code class="formula">${parts.join("<wbr>")}</code>`;
}

/** A table of words: heads above, and what each row is about first in it. */
export function wordTable(label: string, heading: string[], rows: string[][]): string {
  const head = heading.map((one) => `<th scope="col">${escaped(one)}</th>`).join("");
  const body = rows.map(
    ([first = "", ...rest]) =>
      `<tr><th scope="row">${escaped(first)}</th>${rest.map((one) => `<td>${escaped(one)}</td>`).join("")}</tr>`,
  );
  return scrolling(
    label,
    `<table class="words"><thead><tr>${head}</tr></thead><tbody>${body.join("\n")}</tbody></table>`,
  );
}
