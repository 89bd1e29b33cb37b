import type { FamilyHelp } from "../../helpWords";
import { firstYearOf, reserveLaw, yearsToRestore } from "../../../model/law";
import { usualProgramme } from "../../../model/programmeInputs";
import { alternatives } from "../../../model/waysOfFinancing";
import { inWords } from "../../inWords";
import { formatNumber } from "../../numbers";
import { tables } from "../tables";

const percent = (share: number) => formatNumber(share, "wholeShare", "en");
const { RER, RUR } = reserveLaw;
const { threshold, thresholdAtNegativeEquity, ceiling } = RER.figures;
const years = inWords(yearsToRestore, "en");
const ways = inWords(alternatives.length, "en");

const inBooks = {
  costInYear: "the alternative's own cost in year t, current prices",
  savedInYear: "savings in year t, current prices",
  priceGrowth: "price growth per year",
  frameCut: "share by which the boards' frames are cut",
  taken: "savings that reach the result",
  cover: "what the mark or the reserve covers",
  burden: "burden on the result",
  need: "the result that is to be reached: the budgeted one, or the target's share of taxes and grants",
  resultWith: "the result with the measure",
  net: "net present value for the municipality",
  squeezed: "what other services give way",
};
const notLaw =
  "It is arithmetic on the law's rules, not legal advice. Whether marked equity may be called exceptional grounds is unsettled: ask a municipal economist or lawyer.";

export const books = {
  title: "Financing: the same measure in the municipality's books",
  functions: {
    BALANCE: {
      use: [
        "The balance statement (balanskravsutredning) year by year: from the result to the balance requirement result, and what is left to restore, oldest first. Its lines are those that municipalities print.",
      ],
      limits: [
        "There is no line for social investments or other marked equity: such a payout lowers the result like any cost.",
        "It tests the outcome. That the budget must show revenue above cost is another test (KL 11:5); see {FINANCING.COMPARE}.",
        "Exceptional grounds stand strictly after the balance result here. Some municipalities have shown them within it: their printed result is then higher.",
        notLaw,
      ],
      gives:
        "A table, one column a year. The entries before the sums carry the sign of their effect, all others are amounts.",
      edges: [
        `A deficit of a year is to be restored within ${years} years; restoreWithin gives another number, one for all years or one a year. The law says ${years} years (KL 11:12) or that nothing is restored (KL 11:13); some municipalities have restored later all the same.`,
        "The council must adopt a plan of action (KL 11:12).",
        "Overdue is what is still there at the end of the last year.",
        "A deficit from before year 0 counts as of the year before.",
        "Exceptional is at most the year's deficit: more counts for nothing.",
      ],
      example:
        "Malmö 2014 and 2015: a deficit of 193 million, restored the year after, which leaves 162. Printed in the annual report.",
      symbols: {
        adjusted: "result after balance adjustments",
        balance: "balance requirement result",
        deficit: "the year's deficit to restore",
      },
    },
    "RESERVE.MAX": {
      use: [
        `The most that can be put in the result reserve (RER) at a closing: the lower of the result and the adjusted result, above ${percent(threshold)} of taxes, general grants and equalisation (${percent(thresholdAtNegativeEquity)} with negative equity), and no more than that the reserve afterwards is ${percent(ceiling)} of them.`,
      ],
      limits: [
        "Earlier deficits are taken off first by practice (Malmö does), not by the letter of the law. Leave it out to see the law alone.",
        "The local guidelines must allow the reserve and its use. What it was used for, and why, must stand in the management report.",
        `The older reserve (RUR, ${firstYearOf(RUR)} to ${firstYearOf(RER) - 1}) had no cap of ${percent(ceiling)} and was to even out the business cycle: it could hardly serve social investments. What is left of it may be used for another ${inWords(RUR.figures.yearsOfUseAfter, "en")} years.`,
        notLaw,
      ],
      gives: "SEK, never below 0.",
      edges: ["A full reserve or a result below the threshold gives 0."],
      example:
        "A result of 120 million, 5,000 million in taxes and grants, 210 million in the reserve: the cap decides.",
      symbols: { threshold: `${percent(threshold)}, or ${percent(thresholdAtNegativeEquity)} with negative equity` },
    },
    FINANCING: {
      use: [
        "How one way of paying for a measure shows in the books, year by year: result, balance requirement, what other services give way, what is marked, equity.",
        "Appropriation, disposition of equity, fund with return, result reserve, or outcomes contract. As an investment with depreciation it is not permitted.",
      ],
      limits: [
        "Marked equity covers no deficit by itself. “Exceptional grounds” is the amount for which the council could invoke them, no more.",
        "Squeezed is what must be found elsewhere to keep the budgeted result, or the target: it says how much, not where.",
        "Savings reach the result only as far as the boards' frames are cut; what is not cut the boards keep.",
        "Costs and savings are the municipality's own part in {prices}, results and taxes in current: price growth moves the former.",
        "Equity is not cash, and lost interest on what is paid out is not in it.",
        notLaw,
      ],
      gives: "A table, one row a year, in current prices.",
      edges: [
        "Without a target the budgeted result is kept. Never leave an empty row for the target: a blank is 0.",
        "In an outcomes contract the municipality pays when results come, at most cost plus premium. The usual cap is that of Norrköping 2016, the first Swedish contract.",
        "What returns to the mark comes at the closing and can be used from the next year.",
      ],
      example:
        "Million SEK: a measure of 12 a year in two years, paid from a fund of 15, with a target of 0.1 % of taxes and grants.",
      symbols: inBooks,
    },
    "FINANCING.COMPARE": {
      use: [
        `The ${ways} ways of paying for a measure side by side: what they cost the municipality, what other services give way, how result, balance requirement and equity stand. It replaces ${ways} FINANCING and all their sums.`,
        "The founding document's point comes out in the last row: whatever it is called, equity is the same when one counts what others give way and keep. Only the outcomes contract differs.",
      ],
      limits: [
        "It compares expected values. Paying only for outcomes is worth something only when the outcome is uncertain, and that it does not show.",
        "What differs in decision and protection does not show either: who decides, in what order, when the tax or the cut is decided, how safe the money is in a bad year. Read {FINANCING} year by year.",
        "Two tests, never one: the budget must show revenue above cost (KL 11:5), a negative balance result must be restored (KL 11:12).",
        "The net present value is the municipality's own, not that of all payers: see {APPRAISE}.",
        notLaw,
      ],
      gives: `A table of ${inWords(Object.keys(tables.comparison).length, "en")} measures by ${ways} alternatives, in current prices; the net present value in {prices}, at ${percent(usualProgramme.discountRate)} if nothing else is said.`,
      edges: [
        "With no deficit there is no last year to restore: #N/A in its cell.",
        `Last year to restore is ${years} years after the last deficit, also when that lies beyond the table.`,
        "Share of the cost with money of its own is 100 % for the outcomes contract: the investor pays first.",
      ],
      example: "The measure and the books of {FINANCING}, in million SEK.",
      symbols: inBooks,
    },
    TAXORE: {
      use: [
        "An amount as öre of local tax, so that its size can be felt: one öre on the tax rate brings in a ten-thousandth of the tax base.",
      ],
      limits: [
        "It is a measure of size, not a proposal. A measure for a few years does not need a permanent tax.",
        "A higher tax rate changes neither the tax base nor the equalisation here.",
        "The amount and the tax base must be of the same year.",
      ],
      gives: "Öre per 100 SEK of taxable income (utdebitering).",
      edges: ["A tax base of 0 gives #N/A.", "A negative amount gives the öre by which the tax could fall."],
      example: "10 million in a municipality with a tax base of 20,000 million.",
    },
  },
} satisfies FamilyHelp;
