import type { FamilyHelp } from "../../helpWords";

const cohortSymbols = {
  age: "age",
  costRow: "a row of the cost table",
  rowShare: "share of the persons in that row",
  rowCost: "SEK per person and year in that row",
  rowFrom: "from age in that row",
  rowTo: "to age in that row",
  actor: "an actor; its own rows only",
  share: "the actor's share",
};
const gross =
  "The cost is gross: what exclusion costs without any measure. It says nothing of how many a measure helps ({AVERTED}), nor of what the municipality can take home ({SAVINGS} with cashableOnly).";

export const exclusion = {
  title: "Cohort: what exclusion costs",
  functions: {
    EXCLUDED: {
      use: [
        "How many of a cohort are expected to end up excluded if nothing is done. The published municipal calculator rounds up, and so does this function, so that its printed numbers come out.",
      ],
      limits: [
        "The share is an average over a large group. Your own neighbourhood or class can differ much.",
        "12.8 % is a reconstruction: it reproduces six published places, but no document that was read states it.",
        "It does not say who, nor what can be done: that is the effect in {AVERTED}.",
      ],
      gives: "Whole persons. (Elsewhere persons may be fractions: they are expected numbers.)",
      edges: [
        "The product is freed from the computer's rounding before it is rounded up: 100 × 7 % is 7, not 8.",
        "A share of 0 gives 0 persons.",
      ],
      example:
        "Stockholm's six-year-olds in 2012. The cohort and the result are printed; the share is a reconstruction.",
    },
    EXCLUSIONCOST: {
      use: [
        "What exclusion costs over the ages of a {costTable}, for all actors in it together, as a present value at the start age. Without rate, growth and exit it is the plain sum, like the published figure of nearly 19 billion for Stockholm's six-year-olds.",
        "With one number instead of a table it is persons × lifetime cost.",
      ],
      limits: [
        gross,
        "The published figure is undiscounted. At 4 % it is little more than a quarter as much, since most of it falls decades ahead: show both.",
        "Lost tax is not in it. {LOSTTAX} is another total; never add the two without saying so.",
        "A table with both transfers and real costs sums what payers pay. Society as a whole does not lose the transfers: {APPRAISE} shows both.",
      ],
      gives: "SEK, in the prices of the cost table.",
      edges: [
        "Ages before the start age are past and not counted; above every to-age the cost is 0.",
        "With a rate, growth or exit rate the start age must be given, since the answer hangs on it.",
        "A lifetime cost (one number) takes no further argument: it is already summed.",
      ],
      example:
        "Stockholm's six-year-olds, valued at age 6 at 4 %. The cohort is printed; the share and 350,000 a year from 20 to 64 are a reconstruction of the printed total.",
      symbols: cohortSymbols,
    },
    "EXCLUSIONCOST.BYACTOR": {
      use: [
        "Who pays for exclusion: undiscounted, as present value, and as a share. One table instead of a cell for every actor.",
      ],
      limits: [
        gross,
        "Shares depend on the kind of exclusion: about a third was the municipality's in Luleå, about a seventh in a study of bullying. Do not carry a share from one to the other.",
        "It is who bears the cost today, not who gains from a measure.",
      ],
      gives:
        "A table: one row an actor, in the order of the cost table, and a total. The share is that of the present value.",
      edges: [
        "When the total is 0 the shares are #N/A in their cells.",
        "With nothing to show (every cost lies before the start age) the answer is #N/A.",
      ],
      example: "Ten persons, three payers, valued at age 6 at 3 %.",
      symbols: cohortSymbols,
    },
    "EXCLUSIONCOST.BYAGE": {
      use: [
        "The same cost year by year of the persons' lives, one column an actor: when the costs come, and how much of them falls within a term of office or a plan.",
      ],
      limits: [
        gross,
        "Amounts are present values when there is a rate. For the amounts of each year leave the rate out.",
      ],
      gives: "An {actorTable} by age, from the start age to the highest to-age.",
      edges: ["Years without cost are rows of 0, so that the first column rises by 1."],
      example: "Ten persons, school until 19 and social services until 21, valued at age 16 at 3 %.",
      symbols: cohortSymbols,
    },
    LOSTTAX: {
      use: [
        "Tax that is not paid when persons stand without work. It is kept apart from the cost of exclusion, as in the published figures, where it comes on top.",
        "Earnings are pay less the taxable benefits that are paid instead: only the difference is lost.",
      ],
      limits: [
        "For one municipality most of it is taken back by income equalisation. The average municipality keeps about 10 %; some lose when more people work. Set equalised to about 90 %, or 0 for the public sector as a whole.",
        "It is not a resource cost: tax moves money. For society lost production counts instead, and never both.",
        "Whoever finds work may take it from another: see displacement in {AVERTED}.",
      ],
      gives: "SEK, as present value at the start age.",
      edges: [
        "Equalised may exceed 100 % (up to 120 %): then the municipality gains when tax falls away, and the answer is negative.",
        "From age above to age is refused.",
      ],
      example: "Ten persons who earn 180,000 less a year from 20 to 64, for a municipality; valued at age 6 at 3 %.",
      symbols: { age: "age" },
    },
    "COHORT.TRACE": {
      use: [
        "How a group spreads over states (in school, at risk, excluded …), cycle by cycle, when each state has fixed chances of the next. A Markov cohort, as in health economics.",
      ],
      limits: [
        "The chances depend on the state only, not on how long a person has been there. Give a state two versions (new, lasting) when that matters.",
        "Transitions for Swedish cohorts of young people are seldom published. Say where yours come from.",
      ],
      gives:
        "A table: one row a cycle with the start first, one column a state. Persons, or shares if the start is shares.",
      edges: [
        "Each row of the transitions must sum to 1; the sentence names the row that does not.",
        "The group keeps its size in every cycle.",
      ],
      example:
        "Two states, well and excluded: 10 % become excluded and 20 % of the excluded recover each cycle; 100 begin well.",
      symbols: { trace: "persons in each state after cycle k", cycle: "cycle" },
    },
    "COHORT.COST": {
      use: [
        "What the states along a trace cost, as a present value; one amount an actor when the costs have a column for each.",
      ],
      limits: [
        "When in the cycle persons are counted changes the answer. Counting at the beginning (the first formula), at the end (the second) or the mean of both (the third, the life-table method) are all in use: say which.",
      ],
      gives: "SEK: one amount, or one an actor in a row.",
      edges: [
        "A cost for each state is needed, as many as the trace has columns.",
        "A trace needs at least the start and one cycle.",
      ],
      example: "The trace of {COHORT.TRACE}, where a person who is excluded costs 150,000 a cycle; at 3 %.",
      symbols: { cycles: "the number of cycles: the rows of the trace less the start" },
    },
  },
} satisfies FamilyHelp;
