/** What the view of how a number was reached says. */
export const reached = {
  title: "How was this reached",
  which: "Which number?",
  results: {
    averted: "Persons who avoid exclusion",
    own: "The municipality: net present value and payback",
    all: "All payers: net present value and payback",
  },
  notYet: "It cannot be calculated yet: see above what is wrong or missing.",
  formulas: {
    averted:
      "Participants times the share who would become excluded, times the effect, the share who complete, and what deadweight and displacement leave.",
    purse:
      "Each year's reduced costs less the cost of the measure. Added up year by year they tell when the money is back; discounted and added up, the net present value.",
  },
  people: (persons: string) => `${persons} persons in each intake.`,
  purse: (npv: string, payback: string | null, prices: string) =>
    `Net present value SEK ${npv} (${prices}); ${payback === null ? "not back within the period" : `back after ${payback} years`}.`,
  ownIs: (own: string) => `The municipality's are the actors called ${own}, after those who have moved out.`,
  fixedPrices: "fixed prices",
  pricesOf: (year: number) => `prices of ${year}`,
  unit: (prices: string, rate: string) =>
    `SEK, ${prices}; present value at ${rate}. All of the reduced costs are counted, also what cannot be taken home.`,
  steps: "The intermediate sums",
  heads: {
    factor: "Factor",
    times: "Times",
    comesTo: "Comes to",
    year: "Year",
    cost: "Cost",
    saved: "Reduced costs",
    cumulative: "Net so far",
    present: "Present value so far",
    argument: "Argument",
    given: "Given",
  },
  without: (name: string) => `1 − ${name}`,
  restsOn: "What it rests on",
  source: (source: string, grade: string) => (grade === "" ? `Source: ${source}` : `Source, grade ${grade}: ${source}`),
  noSource: "No source given",
  selected: "The selected cell",
  selectOne: "Select a cell with one of the SOCIAL functions, and it is explained here.",
  stands: (address: string) => `Cell ${address} uses:`,
  refused: (address: string, error: string) =>
    `Cell ${address} shows ${error}: the function refuses. Excel tells why at the cell's mark; what it was given stands here.`,
  leftOut: "left out",
};
