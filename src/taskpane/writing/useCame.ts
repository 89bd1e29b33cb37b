import { useState } from "react";

interface Came<Said> {
  said: Said;
  /** What stood when the deed was begun. */
  before: string;
  /** Whether something else has stood since. */
  isDone: boolean;
}

/**
 * What a deed came to, as long as that is so: once what it changed stands again as it did before, the person has undone it, and
 * nothing is said.
 *
 * @param nothing what is said before any deed
 * @param standing what the deed changes, as the workbook has it now
 */
export function useCame<Said>(nothing: Said, standing: unknown): [came: Said, say: (said: Said) => void] {
  const [came, setCame] = useState<Came<Said> | null>(null);
  const next = came && stillSo(came, JSON.stringify(standing));
  if (next !== came) setCame(next);
  const say = (said: Said) =>
    setCame(said === nothing ? null : { said, before: JSON.stringify(standing), isDone: false });
  return [next ? next.said : nothing, say];
}

/**
 * The same while what was done stands; null once it is as it was before.
 *
 * @example stillSo({ said: "Sparat", before: "1", isDone: false }, "1").isDone // false
 * @example stillSo({ said: "Sparat", before: "1", isDone: false }, "2").isDone // true
 * @example stillSo({ said: "Sparat", before: "1", isDone: true }, "1") // null
 */
export function stillSo<Said>(came: Came<Said>, now: string): Came<Said> | null {
  if (came.isDone) return now === came.before ? null : came;
  return now === came.before ? came : { ...came, isDone: true };
}
