import type { Figure, Source } from "./figure";

const accessed = "2026-11-23";
const review = "2027-11-23";

const page: Source = {
  title: "Norrköpings kommun: Norrköpings sociala investeringsfond",
  address: "https://norrkoping.se/organisation/ekonomi/social-investeringsfond",
  accessed,
};
const asTold: Source = {
  title: "Stockholms stad, Utlåtande 2013:176, motion (2012:41) om sociala investeringsfonder",
  accessed,
};
const evaluation: Source = {
  title: "Norrköpings kommun: Sociala investeringsfonden – Är insatsen SkolFam lönsam?",
  address:
    "https://www.norrkoping.se/organisation/kvalitetsarbete/sok-kvalitetsdokument/undersokning/sociala-investeringsfonden---ar-insatsen-skolfam-lonsam.html",
  accessed,
};

const printed = { payer: "municipality", grade: "A", isReconstruction: false, review } as const;
const retold = { ...printed, grade: "B" } as const;

/** Norrköping's fund, the first in Sweden: decided in December 2010, with four investments. */
export const norrkopingFund = {
  disposed: { value: 40e6, unit: "SEK", priceYear: 2010, source: page, ...printed },
  /** About, to eight investments; how much to each of them is not in what has been read. */
  granted: { value: 45e6, unit: "SEK", priceYear: 2010, source: page, ...printed },
  /** The boards' frames are cut by as much as costs fall, and that is marked for new investments. */
  savingsReturned: { value: 1, unit: "share", priceYear: 2010, source: page, ...printed },
  decided: { value: 2010, unit: "year", priceYear: 2010, source: asTold, ...retold },
  firstReturn: { value: 2013, unit: "year", priceYear: 2010, source: asTold, ...retold },
  /** Investments that start later return nothing: repayment was abolished to have more of them. */
  lastRepaying: { value: 2021, unit: "year", priceYear: 2010, source: page, ...printed },
  /** Years after which the social services' lower costs about outweighed those of Skolfam, for some twenty children. */
  skolfamEven: { value: 5, unit: "years", priceYear: 2010, source: evaluation, ...printed },
} satisfies Record<string, Figure>;
