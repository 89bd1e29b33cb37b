import type { Language } from "../locales/language";
import type { Wanted } from "../model/evidence";
import type { Grade } from "./unitCost";

/** What a study found: an effect, no demonstrated one, harm; or only a direction, or not even that. */
export const findings = ["effect", "none", "harm", "better", "mixed"] as const;
/** What the figure of a finding counts in. */
export const units = ["shares", "points", "relative", "odds", "deviations", "sek", "displaced"] as const;
/** As the source grades it, or by the kind of study where it does not. */
export const certainties = ["high", "moderate", "low", "very-low", "trial", "review", "comparison"] as const;

/**
 * A finding on a measure, with what is needed to use it in a cell. What only a reader needs stands in FindingDetails.
 *
 * The catalogue is a table (evidence.csv), one row a finding; findings.ts and findingDetails.ts are made from it by
 * `npm run catalogue`, in the order in which they are shown.
 */
export interface Finding {
  code: string;
  name: Record<Language, string>;
  outcome: Record<Language, string>;
  wanted: Wanted;
  finding: (typeof findings)[number];
  /** Null where there is no figure. */
  unit: (typeof units)[number] | null;
  /**
   * The change of the outcome against the comparison, in the unit: shares and relative changes as fractions; a ratio of odds is
   * itself, a displaced share is what is taken from others.
   */
  value: number | null;
  /** Shares with the outcome, with and without the measure; null where they are not known. */
  treated: number | null;
  control: number | null;
  certainty: (typeof certainties)[number];
  grade: Grade;
  country: Record<Language, string>;
  source: string;
  /** False: the figure was seen, but its page is to be read again before anybody relies on it. */
  isChecked: boolean;
  /** The day to look at it again, as 2027-11-30. */
  review: string;
}

/** What the pane shows of a finding besides. */
export interface FindingDetails {
  /** Findings of one measure stand together. */
  measure: string;
  /** In the finding's unit; null where no range is known. */
  low: number | null;
  high: number | null;
  comparison: Record<Language, string>;
  design: Record<Language, string>;
  /** "" where the source does not say. */
  followUp: Record<Language, string>;
  /** Persons in the study; null where the source does not say. */
  persons: number | null;
  /** The year or the edition of what was read; "" where it does not say. */
  version: string;
  /** The finding in a sentence of our own. */
  wording: Record<Language, string>;
  /** What to mind when it is used; "" where there is nothing more. */
  caution: Record<Language, string>;
  address: string;
  /** The day it was read, as 2026-11-30. */
  accessed: string;
}
