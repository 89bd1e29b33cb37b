import type { FamilyHelp } from "../../helpWords";
import { yieldYears } from "../../../model/appraisal";
import { inWords } from "../../inWords";
import { tables } from "../tables";

export const programme = {
  title: "Programme: what a measure saves",
  functions: {
    AVERTED: {
      use: [
        "How many avoid exclusion thanks to a measure: those who take part, complete it, would otherwise have become excluded, and do not because of the measure.",
      ],
      limits: [
        "An effect measured against a comparison group is net: leave deadweight out. Taken from before–after figures it needs a deadweight, since some would have managed anyway.",
        "Effect is the relative reduction of the share otherwise excluded: 30 % of 35 % is 10.5 percentage points.",
        "Displacement is considerable for subsidised jobs: a job that one gets another may lose.",
        "The result is an expected number. How uncertain it is, {APPRAISE} at a low and a high effect begins to show.",
      ],
      gives: "Persons, a number with decimals.",
      edges: ["Everything left out is as if all complete and nothing is lost.", "A participation of 0 gives 0."],
      example: "120 take part, 35 % of them would have become excluded, the effect is 30 % and 85 % complete.",
    },
    SAVINGS: {
      use: [
        "Which actor's costs fall, by how much, year by year, when some persons avoid exclusion. One table for all actors and years: feed it to {PAYBACK.BYACTOR}, or its own actors' columns to {FINANCING}.",
        "With cashableOnly it counts only what can be taken home by lower frames.",
      ],
      limits: [
        "A cost avoided is not money in the bank. Rooms, staff and contracts fall away later or not at all: the cashable share says how much does.",
        "It is undiscounted. Discount with {PRESENTVALUE}.",
        "That an effect lasts is an assumption: dropOff says how fast it fades.",
      ],
      gives: "An {actorTable}: years 0 to years − 1, SEK a year in {prices}.",
      edges: [
        "With cashableOnly nothing is counted before cashableLag years after the lag.",
        "The lag is counted from year 0, the measure's start: with lag 1 the first saving comes in year 1.",
        "Cost rows count when the age of the year (start age + year) lies within them.",
      ],
      example:
        "Ten persons aged 18 avoid exclusion; the effect begins in year 1 and fades by 10 % a year; what can be taken home.",
      symbols: {
        actor: "an actor",
        costRow: "a row of the cost table that belongs to the actor",
        rowFrom: "from age in that row",
        rowTo: "to age in that row",
        rowShare: "share of the persons in that row",
        rowCost: "SEK per person and year in that row; times the cashable share with cashableOnly",
        rowFactor: "effect factor of that row",
      },
    },
    BREAKEVEN: {
      use: [
        "How many must succeed for a measure to bear its cost. It turns the question around where the effect is not known: is that number believable?",
      ],
      limits: [
        "It does not say that so many will succeed.",
        "The answer hangs on whose saving it is and over which years: within a term of office, for the municipality alone, it is many times that of all payers over a life.",
        "Savings in years to come should be present values. The lifetime sums that are published are undiscounted.",
      ],
      gives: "Persons, unrounded: round up to whole ones with ROUNDUP.",
      edges: ["If success saves nothing there is no break-even: #N/A.", "A cost of 0 gives 0."],
      example:
        "Parent support for 10 million and what one person's exclusion costs all payers in a term of office of four years. The cost is printed; the yearly cost is a reconstruction.",
      symbols: { mustSucceed: "persons who must succeed" },
    },
    APPRAISE: {
      use: [
        `Everything about a measure from one cell: persons, cost, savings, what can be taken home, net present value, ratio, payback, break-even, yield over ${inWords(yieldYears, "en")} years. For the own actor with its boards (what it can take home, and all that falls), for all payers, and without transfers.`,
        "It replaces some forty cells: prefer it to a function for every figure.",
      ],
      limits: [
        "The own actor's columns bear the cost less what others pay (co-financing); the others bear the whole.",
        "What the municipality gets back is the cashable column and nothing else: a cost that falls and cannot be taken home is a freed resource, not money.",
        "“All payers” are the actors of the {costTable}, not society: lost production, quality of life and those who are no payers are not in it. “Without transfers” leaves out what only moves money.",
        "Net present value does not say which year the books bear what: see {APPRAISE.BYYEAR} and {FINANCING.COMPARE}.",
        "It shows one value of each input. {SENSITIVITY}, {TORNADO} and {SIMULATE} show what hangs on them.",
        "In the own columns savings fall as people move out (moving out per year); the others keep them.",
      ],
      gives: `A table of ${inWords(Object.keys(tables.appraisalRows).length, "en")} measures; money is present values in {prices}, at the discount rate of the programme table (3 % where it has none).`,
      edges: [
        "A measure without an answer is #N/A in its cell, with its sentence, and the rest is calculated.",
        "Without a return on capital the yield and its test have no answer.",
        "A break-even effect above 100 % is out of reach: the measure cannot bear its cost.",
        `The yield is that of gross flows: what is saved and what is laid out in years 0 to ${yieldYears}.`,
      ],
      example: "A measure for 120 young people over ten years, and what exclusion costs three payers.",
      symbols: {
        costInYear: "the measure's cost in year t",
        savedInYear: "savings in year t, of the column's actors: see {SAVINGS}",
        net: "net present value",
        ratio: "benefit–cost ratio",
        mustSucceed: "break-even persons",
        savedByOne: "present value of what one averted person saves, the mean of the intakes",
        intakes: "number of intakes",
        effectNeeded: "break-even effect",
        reached: "participants of an intake",
        completing: "retention",
        risk: "share otherwise excluded",
        deadweight: "deadweight",
        displaced: "displacement of others",
      },
    },
    "APPRAISE.BYYEAR": {
      use: [
        "The measure year by year: what it costs and what falls, in each perspective and for each actor. Feed the own cost and the cashable column to {FINANCING} and {FINANCING.COMPARE}, and the columns of savings to {FOLLOWUP}.",
        "With cashableOnly the own actors' columns are what each board's frame can be cut by; their sum is the cashable column.",
      ],
      limits: [
        "It is undiscounted and in {prices}. {APPRAISE} is this table discounted.",
        "“Other municipalities” is what falls where those live who have moved away; it is nobody's in the table.",
        "It shows expected values: no year will come out so.",
      ],
      gives:
        "A table, one row a year over the horizon, or over the programme where that is longer: year, whole cost, own cost, the four perspectives, one column an actor, other municipalities.",
      edges: [
        "The actors' columns and other municipalities are together all payers, or with cashableOnly its cashable part.",
        "The perspectives' columns are the same with cashableOnly and without.",
        "The measure's own cost grows by the real growth of unit costs too.",
      ],
      example: "The measure in {APPRAISE}, year by year, with what each actor can take home.",
      symbols: {
        costInYear: "the measure's whole cost in year t",
        running: "intakes in the programme in year t",
        reached: "participants of an intake",
        perParticipant: "cost per participant",
        programmeYears: "programme years",
        fixed: "fixed cost",
        intakes: "number of intakes",
        growth: "real growth of unit costs",
        ownCost: "own cost in year t",
        coFinanced: "co-financing in year t; 0 after the co-financed years",
        savedInYear:
          "savings in year t; terms before the lag, and before the cashable lag in the cashable column, are 0",
        averted: "averted persons of one intake: see {AVERTED}",
        lag: "lag",
        dropOff: "drop-off per year",
        moving: "moving out per year, in the own columns; else 0",
        costAtAge:
          "what the column's actors pay for one person at age x: share × SEK × factor, times the cashable share where that is counted",
      },
    },
  },
} satisfies FamilyHelp;
