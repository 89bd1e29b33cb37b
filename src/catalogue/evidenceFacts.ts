import { findingWithCode } from "./findEvidence";
import { findingDetails } from "./findingDetails";

const read = { accessed: "2026-11-30", review: "2027-11-30" };

/**
 * What is known of effects as such: each is offered beside the effect with its source, and used where somebody says so.
 *
 * - smallTrials: the mean effect of trials with at most 100 persons, and of those with at least 3 000
 * - scaleUp: percentage points of one measure as tried, and as public units ran it at scale
 * - fadeOut: what was left of children's skills after 6–12 months
 * - catchUp: years after the end until the comparison group has caught up
 * - displacement: the share of subsidised jobs that take the place of others
 */
export const evidenceFacts = {
  smallTrials: {
    persons: 100,
    small: 0.38,
    large: 0.11,
    source: "Slavin: Experiments, why bigger is better",
    address: "https://www.huffpost.com/entry/experiments-why-bigger-is_b_8189188",
    ...read,
  },
  scaleUp: {
    tried: 0.087,
    atScale: 0.014,
    source: "NBER w27594",
    address: "https://nber.org/papers/w27594",
    ...read,
  },
  fadeOut: {
    left: 0.43,
    source: "EdWorkingPapers, Sha & Luo",
    address: "https://edworkingpapers.com/authors/sha-luo",
    ...read,
  },
  catchUp: { years: 3, ...sourceOf("refugee-early-gbg-long") },
  displacement: { share: findingWithCode("displacement-subsidised")!.value!, ...sourceOf("displacement-subsidised") },
} as const;
export type EvidenceFact = keyof typeof evidenceFacts;

function sourceOf(code: string) {
  const { address, accessed } = findingDetails[code]!;
  const { source, review } = findingWithCode(code)!;
  return { source, address, accessed, review };
}
