import { distance } from "fastest-levenshtein";

/**
 * The words nearest to one that was not understood, the nearest first.
 *
 * @example nearest("prison-dag", ["prison-year", "prison-day", "robbery"], 2) // ["prison-day", "prison-year"]
 */
export function nearest(word: string, known: readonly string[], count: number): string[] {
  const byDistance = known.map((other) => ({ other, far: distance(word, other) }));
  byDistance.sort((one, other) => one.far - other.far);
  return byDistance.slice(0, count).map(({ other }) => other);
}
