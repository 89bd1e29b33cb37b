/**
 * What is written so that it stands in the cell as it is: Excel would take some texts for a formula, a number or a day, so a text gets
 * the sign that keeps it text.
 *
 * @example plainContent("=1+1") // "'=1+1"
 * @example plainContent("3-4") // "'3-4"
 * @example plainContent(-5) // -5
 * @example plainContent("") // ""
 */
export function plainContent<Content extends string | number | boolean>(content: Content): Content | string {
  return typeof content === "string" && content !== "" ? `'${content}` : content;
}
