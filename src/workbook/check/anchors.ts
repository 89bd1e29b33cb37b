import { published } from "../../catalogue/published";

/** A formula of which it is known what it comes to, and how. */
export interface Anchor {
  formula: string;
  /** A number, or the error that Excel shows. */
  expected: number | string;
  /** How far from it counts as the same. */
  within: number;
  /** Where it was published, and whose it is; null for what can be worked out by hand. */
  source: { place: string; at: string } | null;
}

const bySize = ["V1", "V2", "V3", "V4a", "V4b", "V4c"];
const byCost = ["V1", "V2", "V3", "V5a", "V5b", "V6"];
const byRule = ["V17", "V18"];

function fromPublished(id: string, formula: (inputs: Record<string, number>) => string, answer: string): Anchor {
  const { inputs, expected, tolerance, source, place = "" } = published(id);
  return { formula: formula(inputs), expected: expected[answer]!, within: tolerance, source: { place, at: source } };
}

const exact = (formula: string, expected: number | string, within = 0): Anchor => ({
  formula,
  expected,
  within,
  source: null,
});

/** Published results, and sums that anybody can follow: what every Excel must show. */
export const anchors: readonly Anchor[] = [
  ...bySize.map((id) =>
    fromPublished(id, (of) => `=SOCIAL.EXCLUDED(${of.cohortSize},${of.exclusionShare})`, "excluded"),
  ),
  ...byCost.map((id) =>
    fromPublished(
      id,
      (of) =>
        `=SOCIAL.EXCLUSIONCOST(${of.excluded ?? `SOCIAL.EXCLUDED(${of.cohortSize},${of.exclusionShare})`},${of.costPerPerson})`,
      "grossCost",
    ),
  ),
  ...byRule.map((id) =>
    fromPublished(
      id,
      (of) =>
        `=SOCIAL.RESERVE.MAX(${of.result},${of.adjusted},${of.revenues},${of.openingReserve},FALSE,${of.earlierDeficit},"RUR")`,
      "room",
    ),
  ),
  exact("=SOCIAL.PAYBACK({-100;30;40;50},0)", 2.6, 1e-12),
  exact("=SOCIAL.PRESENTVALUE({-100;50;100},0.25)", 4, 1e-12),
  exact("=SOCIAL.DISCOUNTFACTOR(0.25,2)", 0.64, 1e-12),
  exact("=SOCIAL.BENEFITCOST({0;150},{100;0},0.5)", 1, 1e-12),
  exact("=SOCIAL.PAYBACK({-100;30;40;50},4)", "#VALUE!"),
  exact("=SOCIAL.IRR({-100;230;-132})", "#N/A"),
];
