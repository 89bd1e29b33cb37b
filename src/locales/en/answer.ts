/** The place of the answers: the questions that are asked first, each with its basis and a verdict in a word. */
export const answer = {
  title: "Is the measure's effect enough?",
  verdicts: { no: "No", likely: "Probably", yes: "Yes", unknown: "Cannot be said" },
  line: {
    who: (own: string, counted: string) => `${own}, term of office, ${counted}`,
    needed: (needed: string, expected: string) => `${needed} needed, ${expected} expected`,
    never: { cashable: "nothing can be taken home in time", own: "no costs fall in time" },
    missing: "No answer until what is wrong below is put right",
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
  cohort: {
    title: "What exclusion costs",
    millions: (amount: string) => `SEK ${amount} million`,
    whole: (excluded: string, size: string, each: string) =>
      `${excluded} of ${size} in the cohort, at SEK ${each} each over life; all payers`,
    wholeTerms: (prices: string) => `Undiscounted, ${prices}. Lost tax is not included.`,
    sources: (sources: string) => `Sources: ${sources}`,
    reached: "Among those whom the measure reaches:",
    who: (excluded: string, participants: string, from: number, to: number) =>
      `${excluded} of ${participants} participants, without the measure; all payers, from age ${from} to ${to}`,
    terms: (prices: string, value: string, rate: string) =>
      `Undiscounted, ${prices}. Worth SEK ${value} million today at ${rate}. Lost tax is not included.`,
  },
  staircase: {
    title: "From lower costs to net",
    rows: { own: "costs fall", cashable: "can be taken home", cost: "the measure costs", net: "net" },
    unit: (own: string, rate: string, prices: string, years: number) =>
      `${own}, SEK million, present value at ${rate}, ${prices}, ${years} years`,
  },
  uncounted: {
    title: "What is not counted in kronor",
    none: "Nothing is written of what the measure means to people, beside the kronor.",
    write: "Write it under Decision",
  },
  meeting: {
    title: "Before the meeting",
    counts: {
      invented: (count: number) => `${count} invented`,
      none: (count: number) => `${count} without a source`,
      assumed: (count: number) => `${count} assumed`,
      own: (count: number) => `${count} of one's own`,
      source: (count: number) => `${count} from a source`,
    },
    old: (count: number) =>
      count === 1 ? "1 is in prices more than ten years old." : `${count} are in prices more than ten years old.`,
    due: (count: number) =>
      count === 1 ? "1 source is past its day of review." : `${count} sources are past their day of review.`,
    effect: { invented: "The effect is invented.", none: "The effect has no source." },
    unanswered: (count: number, of: number) => `${count} of ${of} questions are unanswered.`,
    show: "Show the assumptions",
    note: (scenario: string, counts: string) => `The inputs in ${scenario}: ${counts}.`,
  },
};
