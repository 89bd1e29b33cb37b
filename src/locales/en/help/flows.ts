import type { FamilyHelp } from "../../helpWords";
import { yieldYears } from "../../../model/appraisal";
import { beginning, inWords } from "../../inWords";

const period = `${inWords(yieldYears, "en")} years`;

export const flows = {
  title: "Appraisal: what a flow is worth and when it pays back",
  functions: {
    DISCOUNTFACTOR: {
      use: [
        "What one krona in a later year is worth in the year of the decision, at the rate you appraise with. Multiply any amount of a year by it.",
      ],
      limits: [
        "It says nothing of inflation. With amounts in {prices} the rate is real; the rate of a loan is not.",
        "No rate is laid down for municipalities. 3 % is built into a national template, 4 % was used by agencies around 2010: show what the answer is at several.",
      ],
      gives: "SEK in the year of the decision per SEK in the year; 1 in year 0.",
      edges: [
        "A table of from year and rate gives a rate that falls in the distance, as the British Treasury's does.",
        "A year before the first row of the table is refused, not guessed at.",
      ],
      example: "One krona in ten years at 3 %.",
    },
    ANNUITY: {
      use: [
        "The equal amount a year that is worth as much as an amount today. Of a measure's cost it is the equivalent annual cost, which can be compared between measures of different length.",
      ],
      limits: [
        "It is a way of comparing, not of booking: the outlay is a cost of its year whatever its annuity is.",
        "Amounts in {prices} want a real rate; a loan is repaid at a nominal one.",
      ],
      gives: "SEK a year, the same every year.",
      edges: [
        "The first payment is in year 0 unless you say otherwise; a loan is first paid in year 1.",
        "With a rate of 0 it is the amount shared by the years.",
      ],
      example: "A million over ten years at 3 %.",
      symbols: { yearly: "the amount a year" },
    },
    PRESENTVALUE: {
      use: [
        "What a series of yearly amounts is worth in the year of the decision. Amounts of different years can then be added and compared.",
        "Year 0 is the decision and is not discounted. Set timing to 0.5 when money moves through the year, 1 when it moves at its end: that is what Excel's own NPV does with all its amounts.",
      ],
      limits: [
        "Not who pays and who gains: do it for each actor ({PAYBACK.BYACTOR}), or take {APPRAISE}.",
        "Not when the money is back: see {PAYBACK}. And not whether the amounts are certain: they are expected values.",
        "Amounts in {prices} need a real rate, those in current prices a nominal one. Do not mix them.",
      ],
      gives: "SEK in the value of year 0.",
      edges: [
        "A {blank} counts as 0 and keeps its year; Excel's NPV would move the later years forward.",
        "With a rate table and timing above 0, a rate is needed for the year after the last too.",
      ],
      example: "A measure that costs a million at once and saves 400,000 a year from year 2.",
    },
    PAYBACK: {
      use: [
        "After how many years the money is back, and stays back: the time from which the cumulative flow is at or above zero to the end. With a discount rate it is the discounted payback.",
      ],
      limits: [
        "What comes after payback does not count: a measure can pay back late and still be worth most. Show {PRESENTVALUE} beside it.",
        "It is the flow's time, not the budget's: that lower costs can be taken home (cut frames) is an assumption in the flow.",
        "For the payer who bears the cost the time is often longer than for all payers together: see {PAYBACK.BYACTOR}.",
      ],
      gives: "Years, with decimals; the amount of a year is taken to come evenly through it.",
      edges: [
        "A sum that touches zero and falls back has not paid back.",
        "A flow that is never negative has a payback of 0.",
        "If the money is not back by the last year the answer is #N/A, with the amount that is missing.",
      ],
      example: "A million at once, 400,000 a year from year 2, at 3 %.",
      symbols: {
        cumulative: "cumulative discounted flow up to year t",
        lastNegative: "the last year in which the cumulative flow is below 0",
      },
    },
    "PAYBACK.BYYEAR": {
      use: [
        "What {PAYBACK} looks at, year by year: the flow, its present value and the sum so far. Draw the last column.",
      ],
      limits: [
        "It does not say when the money is back: that is {PAYBACK}, the time from which the last column stays at or above 0.",
      ],
      gives: "A table with one row a year. Where the flow has calendar years, so has the first column.",
      edges: ["Without a discount rate the present value is the flow itself."],
      example: "A million at once and 400,000 a year from year 2, at 3 %.",
      symbols: { cumulative: "cumulative discounted flow up to year t" },
    },
    "PAYBACK.BYACTOR": {
      use: [
        "The wrong-pocket picture: who invests, whose costs fall, the net of each, and when each has its money back. One table instead of a PAYBACK for every actor.",
      ],
      limits: [
        "A saving in another's purse is not money that the municipality can use.",
        "It does not show who ought to pay, nor what the actors could agree on.",
      ],
      gives: "A table: one row an actor and a total, present values in SEK, payback in years.",
      edges: [
        "An actor that invests nothing has an empty payback. One that invests and never has its money back has #N/A in its cell.",
        "Investments as one flow are paid by the first actor of the savings.",
      ],
      example: "The municipality invests a million in year 0; three payers' costs fall in years 1 to 3.",
      symbols: { actor: "an actor" },
    },
    IRR: {
      use: [
        "The rate at which the flow is worth exactly nothing: the flow's own yield, when what comes back can be placed at the same rate.",
      ],
      limits: [
        "It is not the internal rate that SKR recommends each year for capitalised investments. That one is a cost of capital for assets; a social investment is not an asset.",
        "It assumes that what comes back yields as much as the measure, which is seldom so. {YIELD} places it at the municipality's own return instead.",
        "It cannot compare measures of different size: a small one with a high rate can be worth less. Use {PRESENTVALUE}.",
      ],
      gives: "Share per year.",
      edges: [
        "A flow that changes sign more than once may have several rates; then none of them is the answer, and the sentence lists them.",
        "A flow that never changes sign has no rate. In a flow of nothing but zeros every rate makes the present value 0: there is nothing to calculate.",
      ],
      example: "A million at once, 400,000 a year from year 2.",
      symbols: { internal: "the internal rate that is sought" },
    },
    YIELD: {
      use: [
        `What the money yields a year over a fixed period, when what comes back meanwhile is placed as the municipality places its money. It answers the founding document's question: is it as good as ordinary capital placement over ${period}?`,
      ],
      limits: [
        `What comes after the period is not counted: a measure for small children looks bad over ${period} whatever it is worth. Show {PRESENTVALUE} over the whole horizon too.`,
        "It does not say that the money can be placed: equity is not cash.",
      ],
      gives: "Share per year, real if the flow and the return are.",
      edges: [
        "Years that the flow does not have count as 0; years after the period are passed over.",
        "Without an outlay there is nothing to yield: #N/A.",
      ],
      example: `A million at once and 400,000 a year from year 2, beside placements that yield 2 %; over ${period}.`,
    },
    "YIELD.TEST": {
      use: [
        `TRUE if the measure is as good as, or better than, the municipality's ordinary capital placement over the period, ${period} unless you say otherwise. The criterion was proposed when Stockholm discussed social investments in 2013.`,
        "It is a present-value test: TRUE exactly when the present value of the years of the test, at the return on capital, is not negative.",
      ],
      limits: [
        `${beginning(period)} is a policy, not a rule of law. Most early measures pay back later.`,
        "It tests the flow you give it. With only the municipality's cashable part the answer is often FALSE where it is TRUE for all payers.",
      ],
      gives: "TRUE or FALSE.",
      edges: [
        "A difference as small as the rounding of the computer's numbers counts as none.",
        "Without an outlay: #N/A.",
      ],
      example: "The same flow as in {YIELD}: a million at once and 400,000 a year from year 2.",
      symbols: { yield: "the yield, see {YIELD}" },
    },
    BENEFITCOST: {
      use: [
        "SEK of benefit per SEK of cost, both as present values. Above 1 the benefits are worth more than they cost.",
      ],
      limits: [
        "A ratio hides the size: 3 of 100,000 is less than 1.5 of ten million. Show the net present value beside it.",
        "What you call a lower cost instead of a benefit changes the ratio but not the net. Say what is counted where.",
        "Tell whose benefits they are: for all payers the ratio is higher than for the one who pays.",
      ],
      gives: "SEK per SEK.",
      edges: ["Costs worth 0 give #N/A: there is nothing to divide by."],
      example: "Half a million in years 0 and 1; costs fall by 400,000 a year from year 2.",
    },
  },
} satisfies FamilyHelp;
