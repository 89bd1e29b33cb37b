/** What the pane says where an effect is chosen from the evidence. */
export const evidencePicker = {
  title: "What measures have been shown to do",
  intro:
    "Findings that were read on the days they say. That no effect was demonstrated does not mean that there is none: it says that nobody has shown one.",
  search: "Search (in Swedish or English)",
  found: (count: number) => (count === 1 ? "1 finding" : `${count} findings`),
  nothing: "No finding matches. Try fewer words.",
  more: (count: number) => `Show ${count} more measures`,
  unchecked: "Read again before use",
  facts: {
    comparison: "Compared with",
    design: "How it was studied",
    followUp: "Followed for",
    persons: "Persons",
    certainty: "Certainty",
    grade: "Grade",
    country: "Country",
    version: "Edition",
    source: "Source",
    caution: "To mind",
  },
  read: (accessed: string, review: string) => `read ${accessed}, to be read again by ${review}`,
  puts: {
    effect: (effect: string) => `Would put in: the effect ${effect}`,
    spread: (low: string, high: string) => `low ${low}, high ${high}`,
    noSpread: "no low and high: the source has none that can be used",
    basis: "measured against a comparison group, so the deadweight becomes 0",
    source: (grade: string) => `source and grade ${grade}`,
  },
  putsNot: (why: string) => `Would put in nothing: the finding is ${why}.`,
  put: "Put it into the scenario",
  choose: "Choose this finding",
  done: (name: string) => `The effect is now that of “${name}”.`,
  noEffect: "The scenario has no row for the effect.",
  costs: {
    title: "What it has cost elsewhere",
    line: (name: string, amount: string, grade: string) => `${name}: ${amount} (grade ${grade})`,
    foreign: "Amounts in other currencies are for comparison only and are not converted.",
  },
  suggestions: {
    title: "What is known of effects as such",
    intro: "Nothing of this is done unless you press it. Each has its source.",
    smallTrials: {
      says: (persons: number, large: string, small: string) =>
        `Trials with at most ${persons} persons show larger effects than large ones do: ${small} against ${large} standard deviations on average. Is the effect from a small trial?`,
      press: (to: string) => `Lower the effect to ${to}`,
    },
    scaleUp: {
      says: (tried: string, atScale: string) =>
        `A measure that gave ${tried} percentage points when tried gave ${atScale} when public units ran it at scale.`,
      press: (to: string) => `Set the effect’s low to ${to}`,
    },
    fadeOut: {
      says: (left: string) => `Of an effect on children’s skills ${left} was left after 6–12 months.`,
      press: (to: string) => `Set the yearly drop-off to ${to}`,
    },
    catchUp: {
      says: (years: number) => `The comparison group has caught up about ${years} years after the end.`,
      press: (years: number) => `Count ${years} years`,
    },
    displacement: {
      says: (share: string) => `Subsidised jobs took the place of other jobs: ${share}. Training did not.`,
      press: (to: string) => `Set the displacement to ${to}`,
    },
    done: "Written, with its source.",
    same: "It is so already.",
    noRow: "The scenario has no row for this.",
    locked: "The scenario cannot be changed here.",
    adjusted: (source: string, fact: string) => `${source}. Adjusted: ${fact}`,
  },
};
