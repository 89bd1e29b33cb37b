import { idsOf } from "./ids";
import { idsSaying, type Those } from "./input";
import type { Terms } from "./terms";

/**
 * What is known of a way of financing, said once: the books, the comparison, the charts and the explanations look here.
 * What it is called, and what it rests on in law, are words by its id.
 */
export interface WayOfFinancing {
  /** The money of its own that covers the cost: what is marked on equity, the result reserve, or none. */
  covers: "mark" | "reserve" | null;
  /** A share of the savings goes back to the mark, as far as it has been drawn. */
  returns: boolean;
  /** An investor pays first: the own cost is what is agreed of the savings, up to a ceiling. */
  isPaidFirst: boolean;
  /** The terms that it has beside those of every way. */
  terms: readonly (keyof Terms)[];
}

/** The ways a municipality can finance a social investment, in their order. A capitalised asset is not one of them. */
export const waysOfFinancing = {
  appropriation: { covers: null, returns: false, isPaidFirst: false, terms: [] },
  disposition: { covers: "mark", returns: false, isPaidFirst: false, terms: ["disposed"] },
  fund: { covers: "mark", returns: true, isPaidFirst: false, terms: ["disposed", "savingsReturned", "returnFrom"] },
  reserve: { covers: "reserve", returns: false, isPaidFirst: false, terms: ["openingReserve"] },
  outcomes: { covers: null, returns: false, isPaidFirst: true, terms: ["outcomeShare", "outcomePremium"] },
} as const satisfies Record<string, WayOfFinancing>;

export type Alternative = keyof typeof waysOfFinancing;

/** Those that mark a part of equity. */
export type Marking = Those<typeof waysOfFinancing, { covers: "mark" }>;

export const alternatives: readonly Alternative[] = idsOf(waysOfFinancing);
export const markings = idsSaying(waysOfFinancing, { covers: "mark" });

/**
 * Whether a way of financing marks a part of equity.
 *
 * @example isMarking("fund") // true
 * @example isMarking("reserve") // false
 */
export function isMarking(alternative: Alternative): alternative is Marking {
  return waysOfFinancing[alternative].covers === "mark";
}
