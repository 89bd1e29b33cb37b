import { usualOf, type InputRecord } from "./input";

/** What is decided of a measure's financing, and the books it begins with; SEK in current prices. */
export interface Terms {
  /** Result as a share of taxes and grants; null: the budgeted result is kept. */
  target: number | null;
  /** SEK marked before year 0. */
  disposed: number;
  openingReserve: number;
  openingEquity: number;
  /** Share of the savings by which the boards' frames are cut. */
  frameCut: number;
  /** Share of the savings that goes back to the fund. */
  savingsReturned: number;
  /** First year of return to the fund. */
  returnFrom: number;
  /** Share of the savings paid to the investor. */
  outcomeShare: number;
  /** The investor's highest premium on the cost. */
  outcomePremium: number;
  /** Price growth a year, which moves costs and savings to current prices. */
  priceGrowth: number;
  /** Whole years from the year of the fixed prices to year 0. */
  priceGap: number;
}

const term = { group: "terms", drawn: false } as const;
const share = { ...term, holds: "share", unit: "share" } as const;
const sek = { ...term, holds: "kronor", unit: "sek" } as const;

/** What is known of each term, in the order of a terms table. */
export const termInputs = {
  target: { ...term, holds: "rate", unit: "share", usual: null },
  disposed: { ...sek, usual: 0 },
  openingReserve: { ...sek, usual: 0 },
  openingEquity: { ...sek, holds: "anyKronor", usual: 0 },
  frameCut: { ...share, usual: 1 },
  savingsReturned: { ...share, usual: 1 },
  returnFrom: { ...term, holds: "year", unit: "year", usual: 0 },
  outcomeShare: { ...share, usual: 1 },
  /** The cap of the first Swedish contract, Norrköping 2016. */
  outcomePremium: { ...share, usual: 0.2 },
  priceGrowth: { ...term, holds: "rate", unit: "perYear", usual: 0 },
  priceGap: { ...term, holds: "gap", unit: "years", usual: 0 },
} as const satisfies Record<keyof Terms, InputRecord>;

/** What holds where nothing is said. */
export const usualTerms: Readonly<Terms> = usualOf(termInputs);

/**
 * What one krona in fixed prices is in the prices of a year, counted from year 0.
 *
 * @param terms price growth a year, and the years from the year of the fixed prices to year 0
 * @param year from 0
 * @returns kronor in current prices
 * @example pricesIn({ priceGrowth: 0.5, priceGap: 1 }, 1) // 2.25
 */
export function pricesIn({ priceGrowth, priceGap }: Pick<Terms, "priceGrowth" | "priceGap">, year: number): number {
  return (1 + priceGrowth) ** (year + priceGap);
}
