const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/**
 * A text as HTML shows it, whatever stands in it.
 *
 * @example escaped('<b>"a" & b</b>') // "&lt;b&gt;&quot;a&quot; &amp; b&lt;/b&gt;"
 */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign]!);
}

/**
 * A text as a style sheet quotes it: what could end the text or the style sheet is written as a number.
 *
 * @example quoted('a"}</style>') // "\"a\\22 \\7d \\3c /style\\3e \""
 */
export function quoted(text: string): string {
  return `"${text.replace(/["\\<>{}\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
