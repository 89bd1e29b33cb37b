import type { Grade } from "./unitCost";

/** What an assumption rests on, as far as its order among others depends on it. */
export interface Basis {
  /** Empty: nobody has said where the value comes from. */
  source: string;
  grade?: Grade;
  /** The value is another than the source's. */
  isChanged: boolean;
}

/**
 * Assumptions with the weakest first: those without a source, or changed from it; then grade C, those nobody has graded, grade B,
 * grade A. Equals keep their order.
 *
 * @example byWeakness([{ source: "s", grade: "A", isChanged: false }, { source: "", isChanged: false }]).map(({ source }) => source) // ["", "s"]
 */
export function byWeakness<Assumption extends Basis>(assumptions: readonly Assumption[]): Assumption[] {
  return [...assumptions].sort((one, other) => strength(one) - strength(other));
}

function strength({ source, grade, isChanged }: Basis): number {
  if (source.trim() === "" || isChanged) return 0;
  switch (grade) {
    case "C":
      return 1;
    case undefined:
      return 2;
    case "B":
      return 3;
    case "A":
      return 4;
  }
}

/** Where a value comes from: a source, the municipality itself, what is usual or suggested, an invention, or nobody has said. */
export const origins = ["source", "own", "assumed", "invented", "none"] as const;
export type Origin = (typeof origins)[number];

/** What the source of an invented, an assumed and of one's own value begins with, in either language. */
const inventedWord = /^\s*(påhitta|invented|exempelvärde|example value)/i;
const assumedWord = /^\s*(antagande|assumption)/i;
const ownWord = /^\s*(egen|eget|egna|own|our)(?!\p{L})/iu;

/**
 * Where a value comes from, by the words of its source; one that was changed from its source's has none.
 *
 * @example originOf({ source: "Påhittat exempel", isChanged: false }) // "invented"
 * @example originOf({ source: "Egen uppgift 2025", isChanged: false }) // "own"
 * @example originOf({ source: "Antagande: som det brukar vara", isChanged: false }) // "assumed"
 * @example originOf({ source: "Skolverket 2024", isChanged: true }) // "none"
 */
export function originOf({ source, isChanged }: Pick<Basis, "source" | "isChanged">): Origin {
  if (source.trim() === "" || isChanged) return "none";
  if (inventedWord.test(source)) return "invented";
  if (assumedWord.test(source)) return "assumed";
  return ownWord.test(source) ? "own" : "source";
}
