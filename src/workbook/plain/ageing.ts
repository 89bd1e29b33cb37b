import type { Written } from "../../ranges/calls";
import type { PlainAgeing } from "./costs";
import type { Scalars } from "./scalars";

/**
 * Start age, rate, growth and exit of a call, which come after its costs; null where all are left out.
 *
 * @returns undefined where one of them cannot be read as a number
 */
export function ageingOf(given: readonly Written[], { one }: Pick<Scalars, "one">): PlainAgeing | null | undefined {
  if (given.slice(2).every(({ kind }) => kind === "leftOut")) return null;
  const [start, rate, growth, exit] = [one(2), one(3, "0"), one(4, "0"), one(5, "0")];
  if (start === null || rate === null || growth === null || exit === null) return undefined;
  return { start, rate, growth, exit };
}
