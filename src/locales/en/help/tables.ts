/**
 * The page on how cells and tables are read. Of each section: what a link to it says, its title, its paragraphs.
 */
export const tablesHelp = {
  title: "How cells and tables are read",
  intro: "What holds for every function, once.",
  sections: {
    flow: {
      link: "flow",
      title: "A flow",
      says: [
        "One row or one column of amounts, year 0 first. A blank cell is 0 and keeps its year (Excel's own NPV skips blank cells and moves every later year forward). One leading text without digits is a header and is passed over, so that a column of a spilled table can be fed on with its heading (“Forecast 2025” is one too). A dash, “..” and an amount with a unit are no headers and no numbers: they are refused.",
        "Budgets have calendar years: two columns, year and amount, or two rows, the years above. They may stand in any order, a year between that is missing is 0, and the earliest is year 0; the answer says calendar years, but arguments such as returnFrom still count from year 0. Of several flows with years, budgeted results, taxes and grants must have every year. A whole column ends with its last amount.",
        "Several flows of one call must be equally long. A single number is that of year 0, and 0 after; for budgeted results, taxes and grants and years to restore, it holds every year.",
      ],
    },
    discountRate: {
      link: "discount rate",
      title: "A discount rate",
      says: [
        "One number, such as 3 %, or two columns: from year and rate, sorted by year. The rate of a year is that of the last row that has begun. Year 0 is not discounted. Rates are real when the amounts are.",
        "In a programme table or a terms table a rate is one number.",
      ],
    },
    blank: {
      link: "blank cell",
      title: "A blank cell is 0",
      says: [
        "A blank cell, an empty text and 0 mean the same in every range, because Excel for Windows and Mac hands them on as the same. No meaning hangs on a cell being blank. A reference to a blank cell is 0, not an argument left out.",
      ],
    },
    costTable: {
      link: "cost table",
      title: "A cost table",
      says: [
        "What exclusion costs and who pays: one row a cost, 4, 5, 6, 8, 9, 10, 11 or 12 columns in this order. An actor may have many rows. A heading row without digits is passed over, and so are rows in which both actor and SEK are blank; a table in which no row is left is refused.",
        "A name with a colon belongs to what stands before it: “Municipality: Social services board” is one of the boards of “Municipality”.",
      ],
    },
    actorTable: {
      link: "actor table",
      title: "An actor table",
      says: [
        "A heading row with Year (or Age), the actors and Total, then one row a year. {SAVINGS} and {EXCLUSIONCOST.BYAGE} give one. As an argument, the total may be missing; the first column rises by 1, and its first row is year 0 of the calculation.",
      ],
    },
    programme: {
      link: "programme table",
      title: "A programme table",
      says: [
        "The measure: two to five columns, input, value, low, high, group. An input is named in Swedish or English, in capitals or not. Leave a row out to get the value below; a row that is there counts, and a blank value in it is 0, or refused where 0 would mean nothing. Low and high are used by {TORNADO} and {SIMULATE} only; inputs of one group move together.",
      ],
    },
    terms: {
      link: "terms table",
      title: "A terms table",
      says: [
        "How the municipality finances and returns: term and value, in the same way as a programme table. Leave “Result target” out to keep the budgeted result; with a row for it, the result is kept at that share of taxes and grants.",
      ],
    },
    prices: {
      link: "real prices",
      title: "Real and current prices",
      says: [
        "What a measure costs and saves is in real prices, those of one price year, and is discounted with a real rate. The municipality's books (result, balance requirement, fund, tax) are in current prices. {FINANCING} and {FINANCING.COMPARE} take costs and savings in real prices and move them with the term for price growth; the net present value is moved back to real prices.",
      ],
    },
    errors: {
      link: "errors",
      title: "#VALUE! and #N/A",
      says: [
        "#VALUE! means that something given must change: the wrong kind, outside what is allowed, an unknown name. #N/A means that there is no answer: the money never comes back, nothing to divide by, an unknown code. Select the cell and press the warning sign to read the sentence that says which argument, where in the range, what it must be and what it got.",
        "In a table a missing answer stands in its own cell and the rest is calculated.",
      ],
    },
    text: {
      link: "numbers as text",
      title: "Numbers as text",
      says: [
        "A number that was entered as text (“12.8 %” with an apostrophe, pasted from a report) is refused: enter it as a number. Option words, inputs and terms are understood in Swedish and English.",
      ],
    },
  },
  columns: {
    heading: ["Column", "What it holds", "If left out"],
    rows: [
      [
        "Actor",
        "Who pays. A name that begins with Total, Totalt, Summa, Sum and the like is a sum, not an actor.",
        "must be there",
      ],
      ["SEK per person and year", "At least 0, in the prices of one year", "must be there"],
      ["From age", "Whole number, inclusive", "must be there"],
      ["To age", "Whole number, inclusive; not below from age", "must be there"],
      ["Share of the persons", "Above 0 and at most 100 %", "100 %"],
      ["Cashable share", "What can be taken home by lower frames, 0–100 %", "100 %"],
      ["Low", "SEK, for TORNADO and SIMULATE; low and high 0: no range", "no range"],
      ["High", "SEK; low ≤ value ≤ high", "no range"],
      [
        "Kind",
        "Real (a resource is used) or Transfer (economic assistance: a cost to its payer, not to society)",
        "Real",
      ],
      ["Price year", "All rows that say one must say the same", "not said"],
      ["Group", "Rows and inputs of one group move together in SIMULATE", "none"],
      ["Factor", "How strongly a measure lowers the cost in proportion to its effect: 0.5 half, 2 twice", "1"],
    ],
  },
  inputs: { heading: ["Input", "Allowed", "If left out"], required: "must be there" },
  usual: {
    own: "the first actor with a cost, up to its colon",
    lag: "the same as programme years",
    coFinancedYears: "all years",
    capitalReturn: "none: the yield has no answer",
    target: "none: the budgeted result is kept",
  },
  anyText: "an actor's name",
};
export type TablesHelp = typeof tablesHelp;
