/** Why Excel would not take a name for a sheet. */
export type NotAName = "empty" | "long" | "signs" | "apostrophe" | "reserved" | "taken";

export const longestName = 31;
const forbidden = /[\\/?*[\]:]/;
/** Excel's own sheet of changes has this name, in the language of each. */
const reserved = new Set(["history", "historik"]);

/**
 * Why a sheet cannot have a name, or null where it can: at most 31 characters, none of \ / ? * [ ] :, no apostrophe first
 * or last, not Excel's own "History", and none that another sheet has; Excel does not tell case apart.
 *
 * @param taken the names of the other sheets
 * @example whyNotName("Skola/fritid", []) // "signs"
 * @example whyNotName("Plan", ["plan"]) // "taken"
 * @example whyNotName("Tidig hjälp", ["Plan"]) // null
 */
export function whyNotName(name: string, taken: readonly string[]): NotAName | null {
  if (name.trim() === "") return "empty";
  if (name.length > longestName) return "long";
  if (forbidden.test(name)) return "signs";
  if (name.startsWith("'") || name.endsWith("'")) return "apostrophe";
  const plain = name.toLowerCase();
  if (reserved.has(plain)) return "reserved";
  return taken.some((other) => other.toLowerCase() === plain) ? "taken" : null;
}
