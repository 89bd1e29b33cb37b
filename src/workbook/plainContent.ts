import type { CellContent } from "./scenario";

/**
 * What is written so that it stands in the cell as it is: a text that Excel would take for a formula gets the sign that keeps it text.
 *
 * @example plainContent("=1+1") // "'=1+1"
 * @example plainContent("-") // "'-"
 * @example plainContent(-5) // -5
 */
export function plainContent(content: CellContent): CellContent {
  return typeof content === "string" && /^[=+\-@]/.test(content) ? `'${content}` : content;
}
