import type { Language } from "../locales/language";
import type { Figure } from "./figure";

export type Grade = Figure["grade"];

/** Whose money, and what is counted: what a payer pays, resources used, or society's total. Never summed with each other. */
export type Scope = "financial" | "real" | "societal";

/** Currencies that a cost may be in, as its source prints it. */
export const foreignCurrencies = ["DKK", "NOK", "GBP", "USD"] as const;
export type ForeignCurrency = (typeof foreignCurrencies)[number];

/**
 * What something costs, with all that a reader needs to weigh it.
 *
 * The catalogue is a table (unitCosts.csv), one row an entry: an economist edits it in a spreadsheet, and a reviewer sees
 * in a diff which figure changed. unitCosts.ts is made from it by `npm run catalogue`.
 */
export interface UnitCost {
  /** Stable: a code that is no longer used stands in retiredCodes.csv with its successor. */
  code: string;
  name: Record<Language, string>;
  /** SEK, or another currency where one is said, in the prices of `priceYear`. */
  amount: number;
  /** In the same; 0 and 0 where no range is known. */
  low: number;
  high: number;
  /** Absent: SEK. Another is not converted: shown for comparison, refused where it would be summed. */
  currency?: ForeignCurrency;
  /** What the amount is for: an id of `per` in the locales, or a word of the municipality's own. */
  per: string;
  priceYear: number;
  /** Who pays: an id of `payers` in the locales, or a name of the municipality's own. */
  payer: string;
  scope: Scope;
  /** A cost to its payer but not to society; mixed where it holds both, or the source does not say. */
  transfer: "yes" | "no" | "mixed";
  /** Absent: nobody has graded it. */
  grade?: Grade;
  source: CostSource;
  /** Codes, or beginnings of codes with a *, that this amount already holds. */
  includes: readonly string[];
  /** Codes, or beginnings of codes with a *, that count something of the same. */
  overlaps: readonly string[];
  note: Record<Language, string>;
}

export interface CostSource {
  title: Record<Language, string>;
  address: string;
  /** The address leads to the page itself; otherwise only to the site, and the page is to be found again. */
  isPage: boolean;
  /** Days, as 2026-11-23; absent in the municipality's own costs where it has not said. */
  accessed?: string;
  review?: string;
}

/** The kind of a cost in a cost table: a transfer only where the whole amount is one. */
export function kindOf({ transfer }: Pick<UnitCost, "transfer">): "real" | "transfer" {
  return transfer === "yes" ? "transfer" : "real";
}
