import { reachedCharts as charts } from "./reachedCharts";
import { reachedChecksum as checksum } from "./reachedChecksum";
import { reachedFollowUpYears as followUpYears } from "./reachedFollowUpYears";
import { reachedFundYears as fundYears } from "./reachedFundYears";
import { reachedOutcomes as outcomes } from "./reachedOutcomes";
import { reachedTried as tried } from "./reachedTried";
import { reachedWhich as which } from "./reachedWhich";
import { yearsToRestore } from "../../model/law";
import { inWords } from "../inWords";
import { yieldYears } from "../../model/appraisal";

/** What the view of how a number was reached says. */
export const reached = {
  title: "A number of the pane",
  which: "Which number?",
  notYet: "It cannot be calculated yet: see above what is wrong or missing.",
  ...which,
  ofScenario: (name: string) => `In the scenario ${name}.`,
  headline: {
    all: "How many must succeed, all payers",
    cashable: "How many must succeed, the municipality in a term of office, what can be taken home",
    own: "How many must succeed, the municipality in a term of office, all that falls",
    expected: "How many are expected to succeed",
  },
  cohort: {
    published: "What exclusion costs in the cohort",
    reached: "What exclusion costs among those whom the measure reaches",
    persons: "in exclusion",
    perPerson: "what one person costs from the start to the highest age of the rows of costs",
    cost: "what exclusion costs",
  },
  perOne: {
    savingsPerPerson: "Reduced costs per person who avoids exclusion (present value)",
    netPerPerson: "Net present value per person who avoids exclusion",
    netPerKrona: "Net present value per krona that the measure costs",
  },
  followUp: {
    actualToDate: "Cashable reduction to date, outcome",
    plannedToDate: "Cashable reduction to date, plan",
    realisation: "Share of the planned reductions that has come",
    forecastPayback: "Payback by the forecast",
    returnedPlanned: "Return to the fund to date, plan",
    returnedActual: "Return to the fund to date, outcome",
    notKnown: "not known yet",
    realisedNet: "share of the planned reduction that has come",
  },
  quantiles: { probability: "Chance", p5: "P5", p50: "Middle", p95: "P95" },
  size: (amount: string) => `SEK ${amount}`,
  downOf: (alternative: string, times: string) => `${alternative}, ${times}`,
  formulas: {
    cohort: {
      published:
        "The size of the cohort times the share who become excluded, rounded up to whole persons, times what one person costs all payers over life. Undiscounted.",
      reached:
        "Those whom the measure reaches and who would become excluded, in all intakes, times what one person costs all payers from the start to the highest age of the rows of costs. Undiscounted.",
    },
    headline: {
      all: "The cost of the measure divided by what one person who succeeds reduces all payers' costs by over the horizon, both in present value. Rounded up.",
      cashable:
        "The cost of the measure within the term of office divided by what one person who succeeds reduces the municipality's costs by in the same years, only what can be taken home, both in present value. Rounded up.",
      own: "The cost of the measure within the term of office divided by what one person who succeeds reduces the municipality's costs by in the same years, all that falls, both in present value. Rounded up.",
      expected:
        "Participants times the share who would become excluded, times the effect, the share who complete, and what deadweight and displacement leave, in all intakes.",
    },
    measure: {
      averted:
        "Participants times the share who would become excluded, times the effect, the share who complete, and what deadweight and displacement leave, in all intakes.",
      cost: "Each year's cost times the year's discount factor, added up.",
      savings:
        "What one person's exclusion costs over the horizon, times how many the measure reaches, less what would have come anyway (deadweight), what fades, what moves out and what discounting takes.",
      cashable: "The reduced costs, without what stays in premises, staff and contracts: only the cashable share.",
      npv: "The reduced costs, after deadweight, drop-off and discounting, less the cost of the measure.",
      ratio: "The reduced costs divided by the cost of the measure, both in present value.",
      payback:
        "The net is added up year by year. The reduced costs have matched the cost when the sum becomes zero and does not fall below again; within the year it is spread evenly.",
      discountedPayback:
        "The net times the discount factor is added up year by year. The reduced costs have matched the cost when the sum becomes zero and does not fall below again; within the year it is spread evenly.",
      breakEvenPersons:
        "The cost of the measure divided by what one person who avoids exclusion reduces the costs by, both in present value.",
      breakEvenEffect: "How many must succeed, divided by how many would succeed if the effect were 100 %.",
      yield: `The reduced costs of years 0–${yieldYears}, placed at the capital return until year ${yieldYears}, divided by the cost in year 0. The root of the quotient for ${yieldYears} years, less 1.`,
      savingsPerPerson: "The reduced costs divided by the number of persons who avoid exclusion.",
      netPerPerson: "The net present value divided by the number of persons who avoid exclusion.",
      netPerKrona: "The net present value divided by the cost, both in present value.",
    },
    comparison: {
      npv: "The municipality's cashable reduction less what the financing costs the municipality, each year in fixed prices and discounted, added up.",
      paybackOwn:
        "The municipality's cashable reduction less what the financing costs, in fixed prices and discounted, is added up year by year. The money is back when the sum becomes zero and does not fall below again.",
      paybackAll:
        "All payers' reduced costs less the cost of the measure, discounted, are added up year by year. They match the cost when the sum becomes zero and does not fall below again.",
      npvWhole:
        "All that falls for the municipality, also what cannot be taken home, less what the financing costs it, each year in fixed prices and discounted, added up.",
      paybackWhole:
        "All that falls for the municipality, also what cannot be taken home, less what the financing costs, in fixed prices and discounted, is added up year by year. It matches the cost when the sum becomes zero and does not fall below again.",
      worstSqueezed: "The largest amount in one year that other services give way.",
      worstOre:
        "What other services give way, divided by the tax base, times 10 000: öre per hundred kronor. The year in which it is most.",
      kept: "The reduction less the part by which the frames are cut: what stays with the boards.",
      squeezed:
        "Each year: the burden (the cost less what the frames are cut by and the measure's own money), as far as the result would otherwise be below what is needed. Added up.",
      freeEquity: "Opening equity plus the results of the years, less what is earmarked at the end.",
      equityAllIn:
        "Equity at the end, less what other services have given way, plus what the boards keep: what it would have been if nobody else gave or kept anything.",
      lowestResult:
        "The budgeted result less the cost, plus what the frames are cut by and what other services give way. The lowest year.",
      budgetYears:
        "The number of years in which the balance result is below zero, or the result is zero with nothing from the reserve (revenue must exceed cost, KL 11:5).",
      deficitYears:
        "The number of years in which the result, with what is taken from the reserve, is below zero (KL 11:12).",
      toRestore: "Each year's deficit in the balance result, added up.",
      exceptional:
        "The smaller of the deficit and what the marked equity covers, each year and added up. The council may invoke exceptional grounds; whether they are enough is not settled.",
      leftToRestore:
        "What was left to restore the year before, less the year's surplus, plus the year's deficit. The last year.",
      lastRestoreYear: `The deficit is to be restored by this year at the latest: the last year with a deficit, plus ${inWords(yearsToRestore, "en")} (KL 11:12).`,
      protected: "What the measure's own money covers, divided by the cost of the measure.",
      earmarked: "What was disposed at first, plus further dispositions and what is returned, less what is drawn.",
      investorPaid: "What the municipality pays the investor, added up over the years.",
      investorReturn: "The rate at which what the investor is paid is worth what it has paid for the measure.",
    },
    fund: {
      granted: "Each year what is asked for and waits is granted as far as the money goes. Added up.",
      notGranted:
        "What is asked for and not granted, added up; where it waits for the next year, only the last year's.",
      repaid: "What is returned to the fund each year, added up.",
      firstShortYear: "The first year in which something is not granted.",
      closing: "The opening balance plus dispositions and returns, less what is granted.",
      idle: "What is uncommitted at the end of each year, added up and divided by the number of years.",
      turnover: "What is granted divided by what was put in: the opening balance and dispositions.",
    },
    followUp: {
      actualToDate:
        "The municipality's cashable reduction of the known years by the outcome, each year times the discount factor, added up.",
      plannedToDate:
        "The municipality's cashable reduction of the known years by the plan, each year times the discount factor, added up.",
      realisation:
        "The own cashable reduction by the outcome divided by the plan, in the known years where the plan is above zero. At least 0.",
      forecastPayback:
        "The forecast is the outcome where it is known, and after that the plan, scaled to how much has come. The cost is taken from it, as it was or as it is planned. What is left is discounted and added up year by year until the sum becomes zero.",
      returnedPlanned: "What the terms of a fund return of the planned reduction in the known years.",
      returnedActual: "What the terms of a fund return of the reduction that has come in the known years.",
    },
    uncertainty: {
      probabilityNpv: "The number of calculated outcomes in which the net present value is above zero, divided by all.",
      probabilityPayback:
        "The number of calculated outcomes in which the reduced costs match those of the measure within the horizon, divided by all.",
      quantileNpv:
        "All calculated outcomes are put in order; this is the one with that share of the outcomes below it.",
      quantilePayback:
        "The calculated outcomes in which the reduced costs match those of the measure are put in order; this is the one with that share of them below it.",
    },
  },
  charts,
  followUpYears,
  checksum,
  fundYears,
  outcomes,
  tried,
  steps: "The intermediate sums",
  step: "Step",
  comesTo: "Comes to",
  times: "times",
  columns: {
    year: "Year",
    age: "Age",
    budgeted: "Budgeted result",
    need: "Result that is needed",
    harvested: "Frames are cut by",
    cover: "Own money covers",
    burden: "Burden",
    factor: "Discount factor",
    realSavings: "Reduced costs, fixed prices",
    realCost: "Cost, fixed prices",
    realNet: "Net, fixed prices",
    presentSavings: "Reduced costs, present value",
    presentCost: "Cost, present value",
    presentNet: "Net, present value",
    cumulative: "Net so far",
    realWhole: "All that falls, fixed prices",
    presentWhole: "All that falls, present value",
    realWholeNet: "All that falls less the cost, fixed prices",
    presentWholeNet: "All that falls less the cost, present value",
    cumulativeWhole: "Net of all that falls so far",
    programmeCost: "Cost of the measure",
    dispositions: "Further dispositions",
    taxBase: "Tax base",
    ore: "Öre",
    left: "Left to restore",
    saved: "Reduced costs",
    cost: "Cost",
    net: "Net",
    sum: "Sum",
  },
  years: "Year by year",
  byAge: "What one person's exclusion costs, SEK a year, by age and actor",
  people: {
    without: (name: string) => `1 − ${name}`,
    intakes: "number of intakes",
    averted: "persons who avoid exclusion",
    reachable: "persons who would succeed if the effect were 100 %",
  },
  stairs: {
    perPerson: "one person's exclusion over the horizon, mean of the intakes, undiscounted",
    helped: "persons before deadweight",
    gross: "reduced costs, gross",
    deadweight: "deadweight: would have managed anyway",
    displacement: "displacement of others",
    dropOff: "drop-off of the effect",
    moveOut: "moving out of the municipality",
    discountRate: "discounting",
    savings: "reduced costs, present value",
    cost: "cost of the measure, present value",
    npv: "net present value",
    notCashable: "not cashable",
    cashable: "cashable, present value",
    savingPerPerson: "reduced costs per person who succeeds, present value",
    needed: "persons who must succeed",
    rounded: "rounded up to whole persons",
    effect: "effect that is needed",
    ratio: "kronor per krona",
    placed: `reduced costs of years 0–${yieldYears}, placed until year ${yieldYears}`,
    laidOut: `cost of years 0–${yieldYears}, value in year 0`,
    quotient: "the quotient",
    yield: `root of the quotient for ${yieldYears} years, less 1`,
    noYield: "no capital return is given",
    perAverted: "per person",
    noAnswer: "no answer",
  },
  payback: {
    leftAfter: (year: string) => `left to the cost of the measure after year ${year}`,
    nextYear: (year: string) => `net of year ${year}`,
    part: (year: string) => `part of year ${year}`,
    wholeYears: "whole years before that",
    payback: "payback, years",
    atOnce: "the sum is never below zero",
    leftAtEnd: "left to the cost of the measure at the end",
    never: "does not reach the cost of the measure within the years",
  },
  sums: {
    total: (column: string) => `${column}, sum`,
    inYear: (column: string, year: string) => `${column}, year ${year}`,
    largest: (column: string, year: string) => `${column}, largest year: year ${year}`,
    last: (column: string) => `${column}, last year`,
    count: (years: string) => (years === "" ? "no year" : `year ${years}`),
    none: "none",
    tenThousand: "to öre per hundred kronor",
    noTaxBase: "no tax base is given",
    openingEquity: "opening equity",
    equity: "equity at the end",
    lastDeficit: "last year with a deficit",
    toRestore: "years to restore in",
    restored: "last year to restore",
    investorFirst: "the investor pays first",
    noInvestor: "no investor pays first",
    rateOfNone: "the rate at which the sum is zero",
    noCost: "the measure costs nothing",
    nothingMarked: "no equity is marked",
    disposed: "disposed at first",
    opening: "opening balance",
    putIn: "put in",
    years: "number of years",
    mean: "mean",
    first: "first short year",
    neverShort: "the money is enough in every year",
    counted: "outcomes in which it succeeds",
    outcomes: "calculated outcomes",
    share: "share",
    ranked: (rank: string, count: string) => `outcome number ${rank} of ${count} in order`,
  },
  units: {
    kronor: "SEK",
    persons: "persons",
    wholePersons: "persons",
    years: "years",
    count: "in number",
    ore: "öre",
    times: "SEK per SEK",
    millions: "SEK million",
  },
  prices: (prices: string) => `SEK, ${prices}.`,
  current: "current prices",
  fixedPrices: "fixed prices",
  pricesOf: (year: number) => `prices of ${year}`,
  inMillions: "SEK million, with as many digits as the random error allows.",
  spread: {
    effect: (low: string, high: string) => `At low and high effect: ${low} to ${high}.`,
    none: "No spread is given for the effect: give a low and a high value in the view Inputs.",
    never: "no answer",
    deadweight: {
      net: "The effect is measured against a comparison group, so no deadweight is deducted.",
      gross: "The effect is measured before and after, and no deadweight is deducted: the number is probably too high.",
      unsaid: "How the effect was measured is not said, and no deadweight is deducted.",
      deducted: (share: string) => `Deadweight of ${share} is deducted.`,
    },
  },
  notes: {
    expected: (persons: string) => `So many are expected to succeed: ${persons}.`,
    expectedBetween: (persons: string, low: string, high: string) =>
      `So many are expected to succeed: ${persons}; at the low and the high effect ${low} to ${high}.`,
    cost: (cost: string, npv: string) =>
      `The measure costs SEK ${cost} in present value; the net present value is SEK ${npv}.`,
    own: (own: string) => `The municipality's are the actors called ${own}, after those who have moved out.`,
    cashable: "Only what can be taken home is counted.",
    whole: "All of the reduced costs are counted, also what cannot be taken home.",
    books:
      "Cost and reduced costs stand in the municipality's books on the sheet; how they arise is shown under The measure.",
    downturn: (first: string, last: string) =>
      `In years ${first} to ${last} there is a downturn: a lower budgeted result, more who need the measure, and dearer for each.`,
    waiting: "The outcomes are being calculated …",
  },
  restsOn: (count: number) => `What it rests on (${count})`,
  costRow: (actor: string, from: number, to: number) => `${actor}, ages ${from}–${to}`,
  perYear: (amount: string) => `SEK ${amount} per person and year`,
  books: "SEK per year",
  changed: "changed after the source was given",
  source: (source: string, grade: string) => (grade === "" ? `Source: ${source}` : `Source, grade ${grade}: ${source}`),
  noSource: "No source given",
  selected: "The selected cell",
  selectOne: "Select a cell with one of the SOCIAL functions, and it is explained here.",
  stands: (address: string) => `Cell ${address} uses:`,
  /** It is no cell of the table itself. */
  reads: (address: string, anchor: string, row: number, column: number) =>
    `Cell ${address} reads row ${row}, column ${column} of the table from cell ${anchor}, which uses:`,
  within: (address: string, anchor: string, row: number, column: number) =>
    `Cell ${address} is row ${row}, column ${column} of the table from cell ${anchor}, which uses:`,
  table: (rows: number, columns: number) => `${rows} × ${columns} cells`,
  calculated: "calculated by Excel",
  leftOut: "left out",
  refusal: {
    title: (address: string) => `Why cell ${address} has no answer`,
    unknown: (error: string) =>
      `The cell shows ${error}. Excel tells why at the cell's mark; what it was given stands here.`,
    argumentError: (name: string, error: string) => `The argument ${name} holds ${error}: put that right first.`,
    notAsked: (name: string) =>
      `The argument ${name} is calculated by Excel, so it cannot be told here why. Excel tells it at the cell's mark.`,
    calculating: "Excel is still calculating. The answer is shown in the cell when it is ready.",
    agrees: "With the values that are in the cells now the function has an answer: calculate the workbook anew (F9).",
  },
};
