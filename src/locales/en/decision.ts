import { alternatives } from "../../model/waysOfFinancing";
import { inWords } from "../inWords";
/** What the view of the questions for the decision says. */
export const decision = {
  title: "Questions for the decision",
  answered: (answered: number, all: number) => `${answered} of ${all} answered.`,
  kept: "What you write is kept in the scenario's sheet when you leave the field. The questions are those of Stockholm's council document 2013:176.",
  missing: "The scenario's sheet has no block for the answers.",
  groups: {
    motion: "The motion's four questions",
    criteria: "What a decision should rest on",
    human: "What no amount says",
  },
  unanswered: "Unanswered",
  answer: "The municipality's answer",
  shown: "The numbers say",
  humanHint: "What it means for those it is about, in words: safety, health, schooling, a life of one's own.",
  saved: "Saved.",
  known: {
    part: (name: string, millions: string) => `${name} SEK ${millions} million`,
    ownShare: {
      cashable: (share: string) =>
        `The municipality bears the cost and can take home ${share} of everybody's reduced costs`,
      own: (share: string) =>
        `The municipality bears the cost, and ${share} of the reduced costs are its own, all that falls`,
    },
    whoGains: (own: string, most: string | null, prices: string) =>
      `${own}${most === null ? "" : `; of others' costs those of ${most} fall most`} (present value, ${prices}).`,
    fixedPrices: "fixed prices",
    pricesOf: (year: number) => `prices of ${year}`,
    frames: (share: string) => `The boards' frames are cut by ${share} of the reduced costs that can be taken home.`,
    squeezed: (least: string, most: string) =>
      `Least is taken from other services with ${least}, most with ${most} (what can be taken home, current prices, over the period).`,
    squeezedSame: (millions: string) =>
      `As much is taken from other services in all ${inWords(alternatives.length, "en")} ways: SEK ${millions} million (what can be taken home, current prices, over the period).`,
    protected: (disposition: string, fund: string) =>
      `Money set aside corresponds to ${disposition} of the cost with a disposition and ${fund} with a fund; it covers no deficit.`,
    payback: (horizon: number, cashable: string | null, own: string | null, all: string | null) =>
      `Counted over ${horizon} years. By what can be taken home the municipality's money is ${cashable === null ? "not back within them" : `back after ${cashable} years`}. By all that falls the municipality's lower costs match the measure's ${own === null ? "not within them" : `after ${own} years`}, all payers' ${all === null ? "not within them" : `after ${all} years`}.`,
    returned: (share: string, year: number) =>
      `In the scenario ${share} of the reduced costs that can be taken home goes back to the fund, from year ${year}.`,
    need: (people: string, share: string) =>
      `${people} participants in each intake, of whom ${share} are expected to become excluded otherwise.`,
    effect: (effect: string, spread: string | null) =>
      `The effect is ${effect}${spread === null ? ", with no spread given" : ` (${spread})`}.`,
    between: (low: string, high: string) => `${low} to ${high}`,
    source: (source: string) => `Source: ${source}`,
    graded: (source: string, grade: string) => `Source, grade ${grade}: ${source}`,
    noSource: "No source is given.",
    bases: {
      comparison: "The effect is measured against a comparison group.",
      beforeAfter: "The effect is measured before and after, without a comparison group.",
      unsaid: "How the effect was measured is not said.",
    },
    administrations: (names: string) => `The municipality's costs in the inputs: ${names}.`,
    others: (names: string, prices: string) =>
      `Others whose costs become less: ${names} (all that falls, present value, ${prices}).`,
    persons: (expected: string, spread: string | null) =>
      `${expected} persons are expected to avoid exclusion${spread === null ? ", with no spread given" : ` (${spread})`}.`,
  },
};
