import type { NoReduction } from "../../model/evidence";

/** Words of the catalogue of evidence. */
export const evidence = {
  /** What EVIDENCE shows, in the contract's order. */
  columns: {
    code: "Code",
    measure: "Measure",
    outcome: "Outcome",
    effect: "Effect",
    unit: "Unit",
    treated: "Treated",
    control: "Control",
    certainty: "Certainty",
    grade: "Grade",
    country: "Country",
    source: "Source",
  },
  /** Shown in place of a figure; an effect and a harm have one. */
  findings: {
    effect: "effect",
    none: "no demonstrated effect",
    harm: "worse than the comparison",
    better: "better, no figure",
    mixed: "contradictory, no figure",
  },
  units: {
    shares: "difference in share",
    points: "difference in share",
    relative: "relative change",
    odds: "odds ratio",
    deviations: "standard deviations",
    sek: "SEK per year",
    displaced: "share taken from others",
  },
  harm: (unit: string, harm: string) => `${unit}, ${harm}`,
  certainties: {
    high: "high certainty",
    moderate: "moderate certainty",
    low: "low certainty",
    "very-low": "very low certainty",
    trial: "one randomised trial, certainty not graded",
    review: "several studies, certainty not graded",
    comparison: "comparison without a lottery, certainty not graded",
  },
  /** A figure as a person reads it. */
  read: {
    shares: (treated: string, control: string) => `${treated} of 100 against ${control} of 100`,
    points: (points: string, isMore: boolean) => `${points} percentage points ${isMore ? "more" : "fewer"}`,
    relative: (share: string, isMore: boolean) => `${share} ${isMore ? "higher" : "lower"}`,
    odds: (ratio: string) => `odds ratio ${ratio}`,
    deviations: (deviations: string) => `${deviations} standard deviations`,
    sek: (kronor: string) => `SEK ${kronor} per year`,
    displaced: (share: string) => `${share} taken from others`,
    harm: (figure: string, harm: string) => `${figure}: ${harm}`,
  },
  /** What is written as the source of an effect that is taken from a finding. */
  cited: (source: string, outcome: string, figure: string, address: string, day: string) =>
    `${source}: ${outcome}, ${figure}. ${address}, read ${day}`,
  /** A source whose page is to be read again. */
  unchecked: (source: string) => `Unchecked: ${source}`,
  /** Why a finding gives no relative reduction. */
  noReduction: {
    none: "no demonstrated effect, which is not proof of none. Leave the effect out, or write 0 with those words",
    harm: "that people fared worse than without the measure",
    better: "that people fared better, without a figure. Type a figure of your own, with its source",
    mixed: "contradictory",
    points: "a difference in percentage points, and the shares with and without the measure are not known",
    odds: "a ratio of odds, and the share without the measure is not known",
    deviations: "in standard deviations, which cannot be made into a share",
    sek: "in kronor, which are no share",
    displaced: "the share of jobs taken from others. It belongs to the input displacement",
    gain: "a relative change of something wanted, not the reduction of a bad outcome",
  } satisfies Record<NoReduction, string>,
};
