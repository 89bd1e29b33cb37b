/** The place of the answers: the questions that are asked first, each with its basis and a verdict in a word. */
export const answer = {
  title: "Is the measure's effect enough?",
  verdicts: { no: "No", likely: "Probably", yes: "Yes", unknown: "Cannot be said" },
  line: {
    who: (own: string, counted: string) => `${own}, term of office, ${counted}`,
    needed: (needed: string, expected: string) => `${needed} needed, ${expected} expected`,
    never: { cashable: "nothing can be taken home in time", own: "no costs fall in time" },
    missing: "Not everything can be calculated yet",
  },
  rows: {
    term: (own: string, years: number) => `${own}, term of office (${years} years)`,
    horizon: (own: string, years: number) => `${own} over ${years} years`,
    all: (years: number) => `All payers over ${years} years (gross)`,
    sure: (own: string) => `How sure, for ${own}?`,
  },
  must: (needed: string, expected: string, spread: string) =>
    `${needed} must succeed, ${expected} are expected${spread}`,
  spread: (low: string, high: string) => ` (${low}–${high} at low and high effect)`,
  noSpread: " (no spread given for the effect)",
  outOfReach: (needed: string, reached: string) => `${needed} (no more than ${reached} can be reached)`,
  never: {
    cashable: (years: number) => `Nothing can be taken home within ${years} years.`,
    own: (years: number) => `The measure reduces none of the municipality's costs within ${years} years.`,
    all: (years: number) => `The measure reduces nobody's costs within ${years} years.`,
  },
  net: (amount: string) => `net SEK ${amount} million`,
  back: {
    cashable: (years: string) => `the money is back after ${years} years`,
    own: (years: string) => `lower costs match the measure's after ${years} years`,
  },
  notBack: {
    cashable: "the money does not come back",
    own: "lower costs do not match the measure's",
  },
  sure: {
    says: (counted: string) => `There is a surplus ${counted}.`,
    noRanges: "No input has a low and a high value, so there is nothing to draw from.",
    counting: "Drawing …",
  },
};
