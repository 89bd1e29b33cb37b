/** What a follow-up says, on its sheet and in the pane. */
export const followUp = {
  title: "Follow-up",
  sheet: (scenario: string) => `Follow-up ${scenario}`,
  heading: (scenario: string) => `Follow-up of ${scenario}`,
  intro:
    "The plan is values from when the sheet was made. Fill in the outcome in the yellow cells, year by year, and say for how many years it is known.",
  counts: "Counts and sums only: nothing about single persons is kept here.",
  gathered: "How the counts are gathered, and by whom",
  known: "Years whose outcome is known, from year 0",
  rate: "Discount rate",
  heads: {
    year: "Year",
    costPlanned: "Cost, plan (SEK)",
    costActual: "Cost, outcome",
    reachedPlanned: "Persons reached, plan",
    reachedActual: "Persons reached, outcome",
    avertedPlanned: "Persons averted, plan",
    avertedActual: "Persons averted, outcome",
    ownPlanned: "Own cashable reduction, plan (SEK)",
    ownActual: "Own cashable reduction, outcome",
    actorPlanned: (actor: string) => `${actor}, plan (SEK)`,
    actorActual: (actor: string) => `${actor}, outcome`,
    learnt: "What have we learnt",
  },
  plan: "Plan",
  outcome: "Outcome",
  forecast: "Forecast",
  results: "Plan, outcome and forecast of the municipality's cashable reduction (SEK)",
  netForecast: "Forecast less the cost",
  check: "To look at",
  /** Said beside a year on the sheet. */
  checks: {
    text: "text where an amount belongs",
    blank: "blank: write 0 where it is none",
    minus: "less than 0: is that so?",
  },
  payback: "Payback by the forecast, years",
  none: {
    says: "A follow-up is a sheet of its own: the plan as it is now, and the outcome year by year. It asks for counts and sums, never for anything about single persons.",
    make: "Make a follow-up sheet",
    needs: "The scenario must be whole before its plan can be followed up.",
  },
  failed: (reason: string) => `That did not work: ${reason}`,
  show: "Show the sheet",
  unit: (year: string) => `SEK million to date, fixed prices${year}, the part that can be cashed in`,
  pricesOf: (year: number) => ` of ${year}`,
  realisation: (share: string) => `${share} of the reductions that were planned for the known years have come.`,
  noOutcome: "No outcome yet: the forecast is the plan.",
  toDate: (planned: string, actual: string) =>
    `Cashable reduction to date: SEK ${actual} million, planned ${planned} million.`,
  /** An outcome that is refused, or asked about. */
  refused: {
    title: "The outcome cannot be read",
    says: (column: string, year: number) =>
      `“${column}”, year ${year}: there is a text. Write a number, or leave the cell empty.`,
  },
  asked: {
    title: "Is the outcome right?",
    blank: (column: string, year: number) =>
      `“${column}”, year ${year} is empty though the year is known: it counts as 0.`,
    minus: (column: string, year: number) => `“${column}”, year ${year} is less than 0.`,
    day: (column: string, year: number) => `“${column}”, year ${year} shows a date: is that the amount?`,
  },
  forecastBack: (years: string) => `By the forecast the money is back after ${years} years.`,
  forecastNever: "By the forecast the money does not come back within these years.",
  fund: {
    title: "Return to the fund",
    none: "By the terms nothing was to be returned in the known years.",
    onTrack: (planned: string, actual: string) =>
      `On track: SEK ${actual} million could be returned by now, planned ${planned} million.`,
    behind: (planned: string, actual: string) =>
      `Behind: SEK ${actual} million could be returned by now, planned ${planned} million.`,
  },
  small: {
    title: "Small counts",
    says: (years: string) =>
      `Counts below 5, or that differ by less than 5, can point out single persons. Look at year ${years} before the sheet is shared.`,
  },
  tooFew: "The cell for the years that are known must hold a whole number that the plan has.",
  lessons: "What have we learnt",
  lesson: (year: number) => `Year ${year}`,
  numbers: "Numbers",
};
