import type { FamilyHelp } from "../../helpWords";

export const catalogue = {
  title: "Numbers with a source, and follow-up",
  functions: {
    UNITCOST: {
      use: [
        "What something costs, by its code: first from the municipality's own table of unit costs, else from the catalogue. With a price year the amount is moved there by consumer prices (KPI), or by a series that is given: one of your own, such as the index of municipal services (PKV), can also carry it past the last published year.",
      ],
      limits: [
        "It has already moved the amount: do not move it again, and write that year in the price-year column of the {costTable}.",
        "Consumer prices rise less than costs that follow wages. An old figure moved by KPI is a low one.",
        "Look at unit, payer and grade with {UNITCOSTS} first: a cost table wants SEK per person and year, and a day of care is not that. Grade C is from media or advocacy, or derived.",
        "Transfers and real costs are both there. Do not sum them for society.",
        "An average is not what falls away when one person less needs it. The cashable share in the cost table is for that.",
      ],
      gives: "SEK per the unit of the cost (day, month, household and year …).",
      edges: [
        "An unknown code gives #N/A with the nearest codes; a retired one names its successor.",
        "A year outside the index is not guessed at: give a series of your own that reaches it, and say in the source that the amount rests on a forecast.",
        "A cost in another currency is not converted: #N/A says what it is, and {UNITCOSTS} shows it for comparison.",
      ],
      sources: "Each figure has its own source, grade and day of review: see the column Source in {UNITCOSTS}.",
      example: "Economic assistance, average per household and year, moved to the prices of 2020.",
      symbols: {
        costInCatalogue: "the cost in the prices of its own year",
        ownYear: "the cost's own price year",
        consumerPrices: "consumer price index of the year",
      },
    },
    UNITCOSTS: {
      use: [
        "Which figures there are: a list with unit, payer, price year, grade and source. Search in Swedish or English for a part of a code, a name or a payer.",
        "One table instead of many cells: point at its SEK column rather than calling {UNITCOST} for every row.",
      ],
      limits: [
        "Amounts are in the prices of their own year, each row in its own.",
        "Grade A is printed by whoever is responsible for it, B by another who names the source, C comes from media or advocacy, or is derived.",
        "That a figure stands here does not make it yours. Put your own costs in the municipality's own table: they come first.",
      ],
      gives: "A table: code, name, SEK, per, payer, price year, grade, source.",
      edges: ["Nothing found gives #N/A.", "An own cost with the catalogue's code hides the catalogue's."],
      sources: "The column Source names the source of each row.",
      example: "What there is on the fee of a family home.",
    },
    PRICEINDEX: {
      use: ["The factor that moves an amount from the prices of one year to those of another: multiply by it once."],
      limits: [
        "KPI is consumer prices. Municipal services follow wages: take the municipal index (PKV) from the finance office as a table of your own, since only a few years of it are here.",
        "In an appraisal keep one price year and a real rate. Forecasts of prices belong to the books: the term for price growth in {FINANCING}.",
        "{UNITCOST} has already moved what it returns.",
      ],
      gives: "A factor: 1.1 means that prices rose by 10 %.",
      edges: [
        "A year outside the series gives #N/A with its first and last year.",
        "Backwards in time the factor is that forwards turned upside down.",
      ],
      sources: "The latest years of KPI, and those before 2006, are second-hand and are marked so in the catalogue.",
      example: "From the prices of 2012 to those of 2023 by KPI.",
      symbols: { levelInYear: "the series' level in the year" },
    },
    FOLLOWUP: {
      use: [
        "Plan and outcome from the first year, with a forecast for the years to come. Feed the last column to {PAYBACK} or {PRESENTVALUE} to see what the measure now looks like.",
      ],
      limits: [
        "It compares with the plan, not with what would have happened anyway. That takes a comparison group.",
        "The forecast believes that what is planned above 0 comes to the same share as until now. A slow start then makes a poor forecast: judge it.",
        "Outcomes of fewer than five persons, and differences of fewer than five, can point out single persons. Do not publish them.",
      ],
      gives: "A table, one row a year. The sums to date are discounted, the other columns are not.",
      edges: [
        "Known says for how many years the outcome is there: a blank cell cannot, since it is 0.",
        "Years not known yet are empty cells.",
        "Outlays (planned at or below 0) are forecast as planned.",
      ],
      example: "The measure in {PAYBACK}: dearer than planned, and the first savings smaller. Three years are known.",
      symbols: { realisation: "realisation: how much of what was planned has come", forecast: "forecast" },
    },
  },
} satisfies FamilyHelp;
