/** What the charts say. */
export const charts = {
  numbers: "The numbers behind the chart",
  live: "The numbers follow the sheet",
  values: "Values from when the chart was inserted",
  insert: "Insert as a chart on the sheet",
  inserted: (sheet: string) => `The chart was put on the sheet ${sheet}, with its numbers below it.`,
  notInserted: (reason: string) => `The chart was not inserted: ${reason}`,
  along: (axis: string) => `along: ${axis}`,
  year: "Year",
  age: "Age",
  actor: "Actor",
  cost: "Cost of the measure",
  need: "What the budget must reach",
  unitFixed: (year: string) => `SEK million, fixed prices${year}`,
  unitKronor: (year: string) => `SEK, fixed prices${year}`,
  unitCurrent: "SEK million, current prices",
  kronorCurrent: "SEK, current prices",
  millions: (amount: string) => `SEK ${amount} million`,
  axes: { millions: "SEK m", kronor: "SEK", percent: "%" },
  pricesOf: (year: number) => ` of ${year}`,
  results: {
    title: "Result per year (what can be taken home)",
    verdict: (lowest: string, year: number) => `lowest SEK ${lowest} million, year ${year}`,
    says: (lowest: string, alternative: string, year: number) =>
      `The lowest result is SEK ${lowest} million, with ${alternative} in year ${year}.`,
  },
  cumulative: {
    title: "When the lower costs reach the measure's",
    verdict: {
      back: (years: string) => `after ${years} years`,
      never: (years: number) => `not within ${years} years`,
    },
    cashable: "The municipality, can be taken home",
    own: "The municipality, all that falls",
    all: "All payers",
    ring: "as much as the measure has cost",
    back: (who: string, years: string) => `${who}: the money is back after ${years} years.`,
    never: (who: string, years: number) => `${who}: the money is not back within ${years} years.`,
    matched: (who: string, years: string) => `${who}: lower costs match the measure's after ${years} years.`,
    neverMatched: (who: string, years: number) =>
      `${who}: lower costs do not match the measure's within ${years} years.`,
    note: {
      cashable: "The effect is after deadweight. Only what can be taken home comes back to the municipality.",
      own: "The effect is after deadweight. All that falls counts, also what cannot be taken home and so is no money back.",
    },
  },
  purse: {
    title: "Who pays, whose costs fall",
    verdict: (share: string) => `${share} of what falls is others'`,
    pays: "Pays",
    gains: "Avoided costs (present value)",
    others: "Others",
    says: (who: string, paid: string, own: string, cashable: string, others: string) =>
      `${who} pays SEK ${paid} million; its costs fall by ${own} million, of which ${cashable} can be taken home. Others' costs fall by ${others} million.`,
    spread: (low: string, high: string) =>
      `With the low and the high effect the avoided costs are SEK ${low} to ${high} million in all.`,
    noSpread: "The effect has no spread: it counts as certain, which it hardly is.",
    counted: {
      cashable: (own: string) => `${own}, can be taken home`,
      own: (own: string) => `${own}, all that falls`,
    },
    whole: {
      cashable: "For the municipality what can be taken home counts, for others all that falls.",
      own: "The whole reduction counts, also what cannot be taken home.",
    },
  },
  mark: {
    title: "The mark on equity (what can be taken home)",
    verdict: (disposition: string, fund: string) => `SEK ${disposition} or ${fund} million is left`,
    says: (disposition: string, fund: string) =>
      `At the end SEK ${disposition} million is left of the disposition, and SEK ${fund} million of the fund with return.`,
    note: "A mark moves nothing in the result: payouts are costs of their year.",
  },
  byAge: {
    title: "What exclusion costs by age (the whole cost)",
    verdict: (highest: string, age: number) => `at most SEK ${highest} a year, from age ${age}`,
    says: (highest: string, age: number) => `Per excluded person; highest SEK ${highest} a year, from age ${age}.`,
    note: "Gross, undiscounted and without any measure.",
    total: "All actors",
    more: (drawn: number, all: number) =>
      `The ${drawn} actors who bear the most are shown of ${all}; the others are in the total.`,
  },
};
