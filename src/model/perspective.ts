/**
 * Whose money a measure is looked at with: what the own actor's boards can stop paying for (hemtagbart), all that falls
 * for the own actor (hela minskningen), for all payers, and for all payers without transfers.
 */
export const perspectives = ["cashable", "own", "all", "real"] as const;
export type Perspective = (typeof perspectives)[number];

/** The part of the costs that a purse counts. */
export interface Purse {
  /** The own actor's, which falls as people move out and bears the own cost; otherwise everybody's and the whole cost. */
  isOwn: boolean;
  /** Only what can be taken home, from when it can be. */
  isCashable: boolean;
  /** Only resources used, no transfers. */
  isReal: boolean;
}

/** What each perspective counts. */
export const purses: Readonly<Record<Perspective, Purse>> = {
  cashable: { isOwn: true, isCashable: true, isReal: false },
  own: { isOwn: true, isCashable: false, isReal: false },
  all: { isOwn: false, isCashable: false, isReal: false },
  real: { isOwn: false, isCashable: false, isReal: true },
};
