/** The sentence on top of the pane: how many must succeed, beside how many are expected to. */
export const sentence = {
  cost: (millions: string) => `SEK\u00a0${millions} million`,
  all: (persons: string, cost: string, years: number) =>
    `${persons} must succeed for all payers to get ${cost} back in ${years} years`,
  allNever: (cost: string, years: number) => `The measure costs ${cost} and reduces nobody's costs in ${years} years.`,
  own: (persons: string, term: number) =>
    `, ${persons} for the municipality alone to do so within a term of office (${term} years).`,
  ownNever: (term: number) => `; the municipality alone gets nothing back within a term of office (${term} years).`,
  outOfReach: (persons: string, reached: string) => `${persons} (no more than ${reached} can be reached)`,
  expected: (persons: string, participants: string) => `Expected: ${persons} of ${participants} participants`,
  spread: (low: string, high: string) => `${low}–${high} at low and high effect`,
  noSpread: "no spread given for the effect",
  allPayers: "all payers",
  municipality: "the municipality",
  both: "both",
  verdicts: {
    enough: (whom: string) => `enough for ${whom}`,
    enoughAtLow: (whom: string) => `enough for ${whom} even at low effect`,
    tooFew: (whom: string) => `too few for ${whom}`,
    tooFewAtHigh: (whom: string) => `too few for ${whom} even at high effect`,
    uncertain: (whom: string) => `uncertain whether that is enough for ${whom}`,
    even: (whom: string) => `about even for ${whom}`,
  },
  conditions: {
    net: "The effect is measured against a comparison group, so there is no deadweight to deduct.",
    gross: "The effect is measured before and after, and no deadweight is deducted: it is probably too high.",
    unsaid: "How the effect is measured is not said, and no deadweight is deducted.",
    deadweight: (share: string) => `Deadweight ${share} is deducted.`,
    prices: (rate: string, prices: string) =>
      `Costs are present values at ${rate}, ${prices}; for the municipality only what can be taken home counts.`,
    priceYear: (year: number) => `prices of ${year}`,
    fixedPrices: "fixed prices",
  },
};
