/** What a page of the help says of one function, beside its wizard texts. */
export interface FunctionHelp {
  /** What it is for. {NAME} is a link to a function, {name} to a section on cells and tables. */
  use: string[];
  /** What it does not show, and when another is better. */
  limits: string[];
  /** What stands in the cell or the table. */
  gives: string;
  /** What happens at the edges. */
  edges: string[];
  /** What the worked example shows. */
  example: string;
  /** Where figures come from, when not from the sources that are listed alone. */
  sources?: string;
  /** Symbols of the notation that are no arguments. */
  symbols?: Record<string, string>;
}

/** The words around what is said of each function. */
export const pages = {
  allFunctions: "All functions",
  running: "For those who run the add-in",
  cellsAndTables: "How cells and tables are read",
  inOtherLanguage: "På svenska",
  product: "Social investments in Excel",
  indexIntro: [
    "Every function begins with SOCIAL. Names are the same in every language of Excel, so a workbook can travel between Swedish and English offices. Amounts are in SEK, rates and shares are fractions (4 % is 0.04), and year 0 is the year of the decision.",
    "The examples are calculated with the add-in's own code when these pages are made. Formulas are written as English Excel shows them.",
  ],
  fewCalls:
    "Prefer one table to many cells. Users of other add-ins report slow workbooks from 1,500 to 2,000 function cells, since Excel fetches results level by level. {APPRAISE}, {FINANCING.COMPARE}, {FUND.SCENARIOS}, {SAVINGS}, {EXCLUSIONCOST.BYACTOR} and {BALANCE} each give a whole table from one cell.",
  use: "What it is for",
  limits: "What it does not show",
  notation: "Formula",
  where: "where",
  arguments: "Arguments",
  optional: "may be left out",
  leftOut: "Left out",
  gives: "Result",
  example: "Example",
  invented: "Invented figures.",
  published: "Published figures",
  cells: "Cells",
  row: "Row",
  inCell: "Formula",
  shows: "The cell shows",
  showsTable: "The formula's cell and those below and beside it show",
  noAnswer: "Cells without an answer",
  edges: "At the edges",
  refused: "What is refused, and what has no answer",
  many: "One table instead of many cells",
  sources: "Sources",
  contract: "The add-in's own definition; no outside source.",
  related: "See also",
  read: (day: string) => `read ${day}`,
  errors: { "#VALUE!": "#VALUE!", "#N/A": "#N/A" },
  units: {
    sek: "SEK",
    sekPerYear: "SEK per year",
    sekPerPerson: "SEK per person",
    persons: "persons",
    years: "years",
    age: "age in whole years",
    calendarYear: "a year of the index",
    share: "share",
    rate: "rate per year",
    ratio: "SEK per SEK",
    factor: "SEK today per SEK that year",
    ore: "öre per 100 SEK",
    truth: "TRUE or FALSE",
  },
  shapes: {
    number: "one number",
    flow: "one row or one column: a {flow}",
    everyYear: "a {flow}; a single number holds every year",
    rate: "one number, or a {discountRate} in steps",
    costTable: "a {costTable}",
    lifetimeOrCostTable: "a {costTable}, or one number",
    programme: "a {programme}",
    terms: "a {terms}",
    actorTable: "an {actorTable}",
    actorTableOrFlow: "an {actorTable}, or one {flow}",
    applications: "three columns: name, cost and net present value, at most 40 rows",
    matrix: "rows and columns of numbers",
    list: "one row or one column of numbers",
    truth: "TRUE or FALSE",
    word: "a word",
    wordOrTable: "a word, or a table of year and index number",
  },
  bounds: {
    whole: "whole number",
    atLeast: (lowest: string) => `at least ${lowest}`,
    between: (lowest: string, highest: string) => `${lowest} to ${highest}`,
    inside: (lowest: string, highest: string) => `above ${lowest} and below ${highest}`,
    any: "either sign",
  },
  usual: {
    lowestAge: "the lowest from-age of the cost table",
    fromAge: "the same as fromAge",
    usualTerms: "every term has its usual value",
    ownYear: "the price year of the cost itself",
    everything: "everything",
    cashable: "what the own actor can take home",
    oneOnly: "one input is tried",
    threeOnly: "as it must be, but for triangular and pert",
    nothing: "nothing",
  },
  symbols: {
    year: "year; year 0 is the year of the decision",
    discountFactor: "discount factor of year t, see {DISCOUNTFACTOR}",
  },
};
export type Pages = typeof pages;
