import vectors from "./published.json";

/** A result that somebody has published, with its source. */
export interface Published {
  id: string;
  what: string;
  /** Whose it is, where it is shown. */
  place?: string;
  inputs: Record<string, number>;
  expected: Record<string, number>;
  /** How far from the printed figure counts as the same: what its rounding allows. */
  tolerance: number;
  source: string;
}

/** The published results by their id; a name that is not there is an error. */
export function published(id: string): Published {
  const found = vectors.find((vector) => vector.id === id);
  if (!found) throw new Error(`No published result ${id}`);
  return found as unknown as Published;
}
