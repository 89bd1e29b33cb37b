import type { Figure, Source } from "./figure";

const accessed = "2026-11-23";
const review = "2027-11-23";

const utlatande: Source = {
  title: "Stockholms stad, Utlåtande 2013:176, motion (2012:41) om sociala investeringsfonder",
  accessed,
};
const lulea: Source = {
  title: "Rymdiz: Socioekonomiska kostnader för utanförskap, Luleå",
  address: "http://rymdiz.blogspot.com/2013/01/socio-ekonomiska-kostnader-for.html",
  accessed,
};
const guidelines: Source = {
  title: "Riktlinjer för Stockholms stads sociala investeringar (kommunfullmäktige 2016:30)",
  address: "https://studylibsv.com/doc/1025307/21-riktlinjer-f%C3%B6r-stockholms-stads-sociala",
  accessed,
};

const printed = { grade: "A", isReconstruction: false, review } as const;
const onBlog = { grade: "C", isReconstruction: false, review } as const;
const reconstructed = { grade: "C", isReconstruction: true, review } as const;
const all2012 = { payer: "all public actors", priceYear: 2012 } as const;

/** Stockholm's six-year-olds in 2012, as printed. The cost is undiscounted and gross; lost tax comes on top. */
export const stockholm = {
  cohortSize: { value: 9406, unit: "persons", ...all2012, source: utlatande, ...printed },
  excluded: { value: 1204, unit: "persons", ...all2012, source: utlatande, ...printed },
  grossCost: { value: 18963000000, unit: "SEK", ...all2012, source: utlatande, ...printed },
  /** Parent support for all parents of children aged 3–12 (ABC). */
  parentSupport: {
    value: 10000000,
    unit: "SEK",
    payer: "municipality",
    priceYear: 2012,
    source: utlatande,
    ...printed,
  },
  /** Equity set aside for social investments at the closing of 2014. */
  disposed: { value: 300000000, unit: "SEK", payer: "municipality", priceYear: 2014, source: guidelines, ...printed },
} satisfies Record<string, Figure>;

/** Luleå in 2012, as told on a blog; the actors' amounts are rounded and sum to 1 550 of 1 575. */
export const luleaCohort = {
  cohortSize: { value: 776, unit: "persons", ...all2012, source: lulea, ...onBlog },
  excluded: { value: 100, unit: "persons", ...all2012, source: lulea, ...onBlog },
  grossCost: { value: 1575000000, unit: "SEK", ...all2012, source: lulea, ...onBlog },
} satisfies Record<string, Figure>;

/** Who would have paid, Luleå 2012. */
export const luleaActors = {
  municipality: { value: 500, unit: "million SEK", payer: "municipality", priceYear: 2012, source: lulea, ...onBlog },
  socialInsurance: { value: 400, unit: "million SEK", payer: "state", priceYear: 2012, source: lulea, ...onBlog },
  region: { value: 300, unit: "million SEK", payer: "region", priceYear: 2012, source: lulea, ...onBlog },
  justice: { value: 150, unit: "million SEK", payer: "state", priceYear: 2012, source: lulea, ...onBlog },
  employmentService: { value: 100, unit: "million SEK", payer: "state", priceYear: 2012, source: lulea, ...onBlog },
  other: { value: 100, unit: "million SEK", payer: "none", priceYear: 2012, source: lulea, ...onBlog },
} satisfies Record<string, Figure>;

const specialnest: Source = {
  title: "Special Nest: Mobbning står samhället dyrt",
  address: "https://www.specialnest.se/skola/mobbning-star-samhallet-dyrt",
  accessed,
};
const onBullying = { unit: "million SEK", priceYear: 2016, source: specialnest, ...onBlog } as const;

/** Who would have paid for school bullying over 30 years, 2016: 17.5 bn, of which 7.9 are not split in the text. */
export const bullyingActors = {
  municipality: { value: 2400, payer: "municipality", ...onBullying },
  socialInsurance: { value: 1300, payer: "state", ...onBullying },
  region: { value: 4500, payer: "region", ...onBullying },
  employmentService: { value: 1400, payer: "state", ...onBullying },
  notSplit: { value: 7900, payer: "all public actors", ...onBullying },
} satisfies Record<string, Figure>;

/**
 * The municipal calculator, edition 15.75 million: what reproduces its printed results.
 *
 * 12.8 % rounded up fits six places, 15 750 000 five; 45 years × 350 000 is exact. No document read states them.
 */
export const calculator = {
  exclusionShare: { value: 0.128, unit: "share", ...all2012, source: utlatande, ...reconstructed },
  lifetimeCost: { value: 15750000, unit: "SEK per person", ...all2012, source: utlatande, ...reconstructed },
  yearlyCost: { value: 350000, unit: "SEK per person and year", ...all2012, source: utlatande, ...reconstructed },
} satisfies Record<string, Figure>;

/** The ages at which the yearly cost falls, both inclusive (reconstruction), and the age of the cohort. */
export const ages = { cohort: 6, from: 20, to: 64 };
