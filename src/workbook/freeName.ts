import { longestName } from "./sheetName";

/**
 * The wished name as Excel takes it, or the first of "name 2", "name 3" … that no sheet has. Excel does not tell case
 * apart, takes 31 characters, and none of \ / ? * [ ] :
 *
 * @example freeName("Plan", ["plan", "Plan 2"]) // "Plan 3"
 * @example freeName("Skola/fritid", []) // "Skola fritid"
 */
export function freeName(wished: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  const allowed = wished
    .replace(/[\\/?*[\]:]/g, " ")
    .replace(/^'+|'+$/g, "")
    .trim();
  let name = allowed.slice(0, longestName);
  for (let number = 2; lower.has(name.toLowerCase()); number++) {
    name = `${allowed.slice(0, longestName - String(number).length - 1)} ${number}`;
  }
  return name;
}
