import type { Language } from "../locales/language";
import { levelsFromChanges, type PriceLevels } from "../model/priceIndex";
import { KPI, PBB, PKV } from "./publishedPrices";

/** KPI: consumer prices, 1980 = 100. PBB: price base amounts in SEK. PKV: municipal costs, from yearly changes. */
export const seriesNames = ["KPI", "PBB", "PKV"] as const;
export type SeriesName = (typeof seriesNames)[number];

/** Where figures of a series were read. */
export interface PriceSource {
  series: SeriesName;
  base: string;
  years: readonly number[];
  address: string;
  /** The address leads to the page itself; otherwise only to the site, and the page is to be found again. */
  isPage: boolean;
  review: string;
  note: Record<Language, string>;
}

/** The published series as levels. KPI is the one that unit costs are moved by. */
export const priceSeries: Record<SeriesName, PriceLevels> = {
  KPI: new Map(KPI),
  PBB: new Map(PBB),
  PKV: levelsFromChanges(PKV.map(([year, percent]) => [year, percent / 100])),
};
