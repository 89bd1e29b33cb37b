import type { Written } from "../../ranges/calls";
import { cellAt, isText } from "./cells";
import type { Seen } from "./plainFormula";
import type { Scalars } from "./scalars";

/** What a krona of year 0 grows to over so many years, as a formula; the years may be those of many cells. */
export type Growth = (years: string) => string;

/** More steps make a formula that nobody reads. */
const mostSteps = 12;

/**
 * A discount rate as a formula reads it: one number, or steps in two columns, *from year | rate*.
 *
 * Of steps it is (1 + the first rate)^years, times (1 + the next) / (1 + the one before) to the power of the years since each
 * begins.
 *
 * @param usual where it is left out
 */
export function growthOf(
  place: number,
  given: readonly Written[],
  seen: Seen,
  { one }: Pick<Scalars, "one">,
  usual?: string,
) {
  const rate = one(place, usual);
  if (rate !== null) return (years: string) => `(1+${rate})^${years}`;
  const written = given[place];
  const found = written?.kind === "reference" ? seen.get(written.text) : undefined;
  if (!found || found.values[0]!.length !== 2) return null;
  const { address, values } = found;
  const isHead = values[0]!.every(isText);
  const steps = [...values.keys()].filter((row) => (row > 0 ? values[row]!.some(isSaid) : !isHead));
  const isRead = steps.every((row) => !values[row]!.some(isText));
  if (!isRead || steps.length === 0 || steps.length > mostSteps) return null;
  const [first, ...later] = steps.map((row) => ({ from: cellAt(address, row, 0), rate: cellAt(address, row, 1) }));
  return (years: string) =>
    later.reduce((grown, { from, rate: next }, at) => {
      const before = (at === 0 ? first! : later[at - 1]!).rate;
      return `${grown}*((1+${next})/(1+${before}))^((${years}>=MAX(${from},1))*(${years}-MAX(${from},1)+1))`;
    }, `(1+${first!.rate})^${years}`);
}

const isSaid = (value: unknown) => value !== "" && value !== 0;
