import { idsOf } from "./ids";
/** What a law says in figures, where it says so, and from which day. */
export interface LegalRule<Figures> {
  figures: Figures;
  paragraph: string;
  source: string;
  /** Year, month and day, as 2024-01-01. */
  inForceFrom: string;
}

/** Shares of taxes and grants that decide what may be put in a result reserve. */
export interface ReserveShares {
  /** What the result must be above. */
  threshold: number;
  /** The same where equity with the pension liability outside the balance sheet is negative. */
  thresholdAtNegativeEquity: number;
  /** The most that the reserve may hold; null where the law sets none. */
  ceiling: number | null;
  /** How many years what is left may be used when a later rule has come; null where the law says nothing of it. */
  yearsOfUseAfter: number | null;
}

/** The rules for a result reserve. */
export const reserveLaw = {
  RUR: {
    figures: { threshold: 0.01, thresholdAtNegativeEquity: 0.02, ceiling: null, yearsOfUseAfter: 10 },
    paragraph: "kommunallagen (1991:900) 8 kap. 3 d §, sedan (2017:725) 11 kap. 14 §",
    source: "http://data.riksdagen.se/dokument/GZ03172.html",
    inForceFrom: "2013-01-01",
  },
  RER: {
    figures: { threshold: 0.01, thresholdAtNegativeEquity: 0.02, ceiling: 0.05, yearsOfUseAfter: null },
    paragraph: "kommunallagen (2017:725) 11 kap. 14 §",
    source: "https://lagen.nu/prop/2022/23:119",
    inForceFrom: "2024-01-01",
  },
} as const satisfies Record<string, LegalRule<ReserveShares>>;

/** How soon a negative balance requirement result is restored. */
export const restoringLaw = {
  KL: {
    figures: { years: 3 },
    paragraph: "kommunallagen (2017:725) 11 kap. 12 §",
    source: "https://lagen.nu/2017:725",
    inForceFrom: "2018-01-01",
  },
} as const satisfies Record<string, LegalRule<{ years: number }>>;

/**
 * The calendar year from which a rule holds.
 *
 * @example firstYearOf(reserveLaw.RER) // 2024
 */
export function firstYearOf({ inForceFrom }: { inForceFrom: string }): number {
  return Number(inForceFrom.slice(0, 4));
}

/**
 * The rule that came into force last, which holds where nothing else is said.
 *
 * @param law rules by name
 * @returns its name
 * @example latestRule({ old: { inForceFrom: "2013-01-01" }, new: { inForceFrom: "2024-01-01" } }) // "new"
 */
export function latestRule<Name extends string>(law: Readonly<Record<Name, { inForceFrom: string }>>): Name {
  const names = idsOf(law);
  return names.reduce((latest, name) => (law[name].inForceFrom > law[latest].inForceFrom ? name : latest));
}

/** A negative balance requirement result is restored within so many of the years that follow. */
export const yearsToRestore = restoringLaw[latestRule(restoringLaw)].figures.years;
