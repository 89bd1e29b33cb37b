import { firstYearOf, reserveLaw } from "../../model/law";
import { alternatives } from "../../model/waysOfFinancing";
import { inWords } from "../inWords";
import { formatNumber } from "../numbers";
const ways = inWords(alternatives.length, "en");

/** What the view that compares scenarios and ways of financing says. */
export const comparison = {
  title: "What differs between the ways of financing?",
  region: "Comparison of ways of financing, can be scrolled sideways",
  measure: "Measure",
  unit: "Unit",
  money: { millions: "SEK million", kronor: "SEK" },
  /** An amount in a sentence. */
  amount: { millions: (text: string) => `SEK\u00a0${text} million`, kronor: (text: string) => `SEK\u00a0${text}` },
  counted: { cashable: "what can be taken home", own: "all that falls" },
  caption: {
    cashable: (money: string) =>
      `Amounts in ${money}, current prices unless said otherwise; for the municipality what can be taken home counts. Framed: stands out from what most columns have.`,
    own: (money: string) =>
      `Amounts in ${money}, current prices unless said otherwise. Net present value and payback count all that falls for the municipality; the books follow what can be taken home, for no more can be taken from the boards' frames. Framed: stands out from what most columns have.`,
  },
  priceYear: (year: number) => `prices of ${year}`,
  fixedPrices: "fixed prices",
  units: {
    real: (money: string, prices: string) => `${money}, ${prices}`,
    current: (money: string) => `${money}, current prices`,
    share: "share of the cost",
    yearsOwn: "years, discounted",
    yearsAll: "years, all that falls, discounted",
    count: "number of years",
    year: "year, counted from the decision",
    ore: "öre per 100 SEK of taxable income, worst year",
    rate: "a year",
  },
  groups: {
    worth: "What the measure gives",
    left: "What others give way and what is left",
    balance: "Result and balance requirement",
    own: "The measure's own money",
    investor: "The investor of an outcomes contract",
  },
  rows: {
    npvWhole: "Net present value for the municipality, all that falls",
    paybackOwn: {
      cashable: "Payback for the municipality, cashable",
      own: "Years until all that falls matches the cost, municipality",
    },
    paybackAll: "Payback for all payers",
    worstOre: "Squeezed, as öre of tax",
  },
  same: "same in all",
  standsOut: "stands out",
  sameRows: (names: string) => `Same in all columns: ${names}.`,
  noSameRows: "No measure is the same in all columns.",
  pricesDiffer: (years: string) =>
    `The scenarios have different price years (${years}): their net present values cannot be compared krona by krona.`,
  without: (names: string) => `Cannot be compared until what is wrong is put right: ${names}.`,
  beyondBooks: (name: string, counted: number, booked: number) =>
    `${name} is counted over ${counted} years, but the books have ${booked}: what comes after year ${booked - 1} is not in this comparison. Add rows to the books to include it.`,
  empty: "All columns are hidden. Choose columns to compare.",
  choose: {
    open: "Choose columns",
    scenarios: "Scenarios beside the chosen one",
    alternatives: "Ways of financing",
    notAllowed: (name: string) => `${name}: not allowed`,
    investment: "Investment with depreciation",
    sortBy: "Order of the columns",
    asInWorkbook: "As in the workbook",
    largestFirst: "Largest first",
    kronor: "Show whole kronor",
    hidden: (count: number) => (count === 1 ? "1 column is hidden." : `${count} columns are hidden.`),
    showAll: "Show all",
    reset: "Reset",
  },
  allRows: (count: number) => `Show all ${count} rows`,
  keyRows: (count: number) => `Show the ${inWords(count, "en")} rows that matter most`,
  hide: (column: string) => `Hide ${column}`,
  pin: (column: string) => `Pin ${column} first`,
  unpin: (column: string) => `Unpin ${column}`,
  checksum: {
    title: "Checksum",
    says: "Equity at end = opening + budgeted results + net of the measure − what the boards keep + what other services give way.",
    closes: "It closes to the krona in all columns.",
    fails: (names: string) => `It does not close for: ${names}.`,
    region: "The checksum in SEK, can be scrolled sideways",
    unit: "SEK, current prices",
    rows: {
      opening: "Opening equity",
      budgeted: "+ budgeted results without the measure",
      net: "+ net of the measure",
      kept: "− what the boards keep",
      squeezed: "+ what other services give way",
      closing: "= equity at end",
    },
    note: "The net of the measure is the cashable reduction less what the way of financing costs; with an outcomes contract that is the payment to the investor. Each number is rounded by itself.",
  },
  expected:
    "The comparison is of expected values. If fewer succeed than expected, the municipality pays less with an outcomes contract, but the same in the other four; if more succeed it pays more, at most the cost and the premium. What that protection is worth is not shown here.",
  investor: {
    paid: (paid: string, cost: string, rate: string | null) =>
      `The investor of an outcomes contract is expected to be paid ${paid} for the ${cost} that the measure costs${rate === null ? "" : `, ${rate} a year`}.`,
    tooLittle: (paid: string, cost: string) =>
      `The investor of an outcomes contract is expected to be paid ${paid} for the ${cost} that the measure costs. That is less: hardly anybody signs.`,
  },
  boards: {
    title: "The boards' frames in the three-year plan (what can be taken home)",
    says: "So much can each board's frame be cut as costs fall.",
    frameCut: (share: string) => `In the scenario the frames are cut by ${share} of it.`,
    board: "Board",
    answers: "Answers for it",
    nobody: "nobody named",
    /** Where no year of the decision is said. */
    year: (year: number) => `Year ${year}`,
    total: "Sum",
    unit: (prices: string) =>
      `SEK, ${prices}; the effect is expected and after deadweight. Who answers is written on the scenario's sheet.`,
  },
  allPayers:
    "Payback for all payers is of the measure itself, the investor included: it is the same however it is paid for.",
  notAllowed:
    "In the accounts the measure cannot be booked as an investment and depreciated (Stockholm, Utlåtande 2013:176): the outlay is an operating cost of its year.",
  copy: "Copy the table",
  copied: "The table is copied. Paste it into Excel or Word.",
  notCopied: "Copying is not possible here. Put the comparison on a sheet instead.",
  toSheet: "Put the comparison on a sheet",
  sheet: "SOCIAL comparison",
  written: (name: string) => `The comparison was written on the sheet ${name}.`,
  notWritten: (reason: string) => `The sheet could not be written: ${reason}`,
  notShown: {
    title: "What the numbers do not show",
    questions: {
      visible: "Is the room that is used visible?",
      protected: "Is the money protected?",
      bound: "Is the money bound over several years?",
      decides: "Who decides?",
      ground: "What does it rest on?",
    },
    answers: {
      appropriation: {
        visible: "Yes. The appropriation stands in the budget: one sees which room is used and what it competes with.",
        protected: "No. The next budget can take it away. The same conditions can be tied to it as to a fund.",
        bound: "No, one budget year at a time. What is not used can be carried over by a new decision.",
        decides:
          "The council, in the budget. If the council decides on an outlay during the budget year, the decision must state how it is financed (KL 11:15).",
        ground: "KL 11:5 and 11:6: revenue exceeds cost, and appropriations are stated in the budget.",
      },
      disposition: {
        visible: "Partly. The mark shows in the closing; what is drawn is a cost among others in its year.",
        protected: "Partly. The amount is marked in equity, but it is not cash and covers no deficit by itself.",
        bound: "Yes, until it is used. What is disposed in one closing can be used from the year after.",
        decides: "The council, when it approves the annual report (KL 11:21). The Act does not mention dispositions.",
        ground:
          "No section of its own: a partition of equity, whatever it is called. What is drawn is tested against KL 11:5 and 11:12. Exceptional grounds can be invoked in the budget (11:5) and for the outcome (11:13); whether they suffice is unsettled.",
      },
      fund: {
        visible: "Partly. The balance is followed by itself; what is drawn is a cost among others in its year.",
        protected: "Partly. Rules and a balance of its own, but it is not cash and covers no deficit by itself.",
        bound: "Yes, and what is returned can be used again.",
        decides:
          "The council sets aside and makes the rules; they say who grants: the council, the executive board or a committee.",
        ground:
          "No section of its own: a partition of equity, whatever it is called. What is drawn is tested against KL 11:5 and 11:12. Exceptional grounds can be invoked in the budget (11:5) and for the outcome (11:13); whether they suffice is unsettled.",
      },
      reserve: {
        visible: "Yes. Its use has a line in the balance statement, and the management report must say why.",
        protected: "Partly. The reserve may only be used as the council's guidelines say (KL 11:1 and 11:14).",
        bound: "Partly. The reserve stays from year to year, but is used by a decision in each budget.",
        decides: "The council, within the guidelines for good economic management.",
        ground: `KL 11:14, from ${firstYearOf(reserveLaw.RER)}. After what is put in, the reserve may be at most ${formatNumber(reserveLaw.RER.figures.ceiling, "wholeShare", "en")} of taxes, general grants and equalisation; the cap does not apply to what is left of RUR.`,
      },
      outcomes: {
        visible: "Only as it goes: the municipality becomes liable as outcomes come.",
        protected:
          "Yes, if an external investor pays first. In Botkyrka and Örnsköldsvik the municipalities invested themselves.",
        bound: "Yes, the contract runs over several years.",
        decides: "The municipality and the investor, in a contract.",
        ground:
          "No section of its own: a contract. RKR (January 2026): the liability arises as outcomes come. The cap in Norrköping 2016, the first Swedish contract: at most 20% on top of the cost.",
      },
    },
    sources:
      "Sources: the Local Government Act, KL (2017:725) chapter 11; Stockholm, Utlåtande 2013:176; on outcomes contracts RKR's news of January 2026 (only the news was read) and Altinget on Norrköping 2016. Calculation and reading of the law, not legal advice.",
  },
  difference: {
    sameForAll: (npv: string, prices: string) =>
      `Same net present value for the municipality with all ${ways}, ${npv} in ${prices}; the difference is when and where it is felt.`,
    sameForSome: (same: string, npv: string, prices: string, others: string) =>
      `${same} have the same net present value for the municipality, ${npv} in ${prices}; the difference is when and where it is felt. ${others}`,
    other: (name: string, npv: string) => `${name} gives ${npv}.`,
    allDiffer: (parts: string, prices: string) =>
      `The net present values for the municipality, in ${prices}, differ: ${parts}.`,
    part: (name: string, npv: string) => `${name} ${npv}`,
    squeezedDiffers: (most: string, mostAmount: string, least: string, leastAmount: string) =>
      `Most is taken from other services with ${most} (${mostAmount} in current prices), least with ${least} (${leastAmount}).`,
    squeezedSame: (amount: string) =>
      `The same is taken from other services in all ${ways} (${amount} in current prices).`,
    and: (first: string, last: string) => `${first} and ${last}`,
  },
};
