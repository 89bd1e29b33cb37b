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
