/** What the view of the portfolio says. */
export const portfolio = {
  title: "The portfolio: which measures does a budget hold?",
  says: "Each scenario of the workbook as an application. Those are granted that together are worth the most within the budget; one whose value is not above 0 never is.",
  none: "No scenario of the workbook can be calculated yet.",
  budget: "Budget, SEK",
  budgetHint: (opening: string) => `The fund’s opening balance is SEK ${opening}.`,
  columns: {
    measure: "Measure",
    cost: "Cost, million SEK",
    value: (counted: string) => `Value (${counted}), million SEK`,
    perKrona: "Value per krona",
    granted: "Granted",
    grade: "Evidence",
    chance: "Chance",
  },
  open: (name: string) => `Open ${name}`,
  yes: "Yes",
  no: "No",
  ungraded: "not graded",
  unit: "Present values for the municipality: its own cost, and its lower costs less that cost.",
  prices: (years: string) =>
    `The scenarios are in the prices of different years (${years}): their amounts do not compare.`,
  chance: "Show the chance of each",
  chanceNot: "no spread",
  granted: (count: number, of: number, cost: string, value: string) =>
    `${count} of ${of} are granted: they cost ${cost} million SEK and are worth ${value}.`,
  nothing: "None is granted: none that is worth more than it costs fits the budget.",
  larger: (budget: string, comes: string, goes: string) =>
    `From SEK ${budget} on ${comes} fits${goes === "" ? "" : `, in place of ${goes}`}.`,
  smaller: (budget: string, goes: string, comes: string) =>
    `With SEK ${budget} or less ${goes} falls away${comes === "" ? "" : `, and ${comes} comes in its place`}.`,
  noLarger: "A larger budget would change nothing.",
  add: "Add this measure to the fund’s requests",
  addOther: (name: string) => `Add ${name} to the fund’s requests`,
  added: (name: string) => `${name} now asks for the fund’s money; the row follows its scenario.`,
  already: (name: string) => `${name} is among the requests.`,
  source: (name: string) => `The scenario ${name}, live: its own cost and what can be taken home, year by year`,
};
