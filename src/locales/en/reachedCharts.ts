/** How the numbers behind the charts are explained. */
export const reachedCharts = {
  formulas: {
    result:
      "The budgeted result of the year less the cost, plus what the frames are cut by and what other services give way.",
    needKept: "The budgeted result is to be kept: what is needed is the year's budgeted result.",
    needTarget: "The target times the year's taxes, grants and equalisation; at least 0.",
    mark: "The mark at the closing of the year before, plus the year's disposition and what is returned, less what is drawn.",
    cumulative: "The sum of the years before, plus the year's reduced costs, less the year's cost.",
    pays: "Each year's cost times the year's discount factor, added up.",
    paysNothing: "The municipality alone pays for the measure.",
    gains:
      "What one person's exclusion costs the actor over the horizon, times how many the measure reaches, less what would have come anyway (deadweight), what fades, what moves out and what discounting takes.",
    board:
      "The year's reduced costs for those whom the measure reaches, after deadweight and drop-off, times what of each row is cashable, from the year in which it can be taken home.",
    byAge:
      "The rows of the cost table that hold at the age: the amount a year times the share of the persons who cause it, added up.",
  },
  age: (age: string) => `Age ${age}`,
  rows: (age: string) => `Rows of costs at age ${age}`,
  row: "Row",
  perYear: "SEK a year",
  share: "Share of the persons",
  product: "SEK a year times share",
  target: "target",
  taxes: "taxes, grants and equalisation",
  before: (name: string, year: string) => `${name} through year ${year}`,
  costAt: (age: string) => `cost at age ${age}`,
  noRow: "no row holds at this age",
  paysNothing: "pays nothing of the measure",
  gross: "Gross, undiscounted and without any measure.",
};
