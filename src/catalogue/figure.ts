/** A number from the world, with all that a reader needs to weigh it. */
export interface Figure {
  value: number;
  unit: "persons" | "SEK" | "SEK per person" | "SEK per person and year" | "share" | "million SEK" | "year" | "years";
  payer: "municipality" | "region" | "state" | "all public actors" | "none";
  priceYear: number;
  source: Source;
  /** A: printed by whoever is responsible for it; B: printed by another who names the source; C: media or derived. */
  grade: "A" | "B" | "C";
  /** Not printed anywhere: it follows from printed figures and could be wrong. */
  isReconstruction: boolean;
  /** The day to look at it again. */
  review: string;
}

export interface Source {
  title: string;
  /** Absent for a document that was read without an address. */
  address?: string;
  accessed: string;
}
