import type { FamilyHelp } from "../../helpWords";

const ledger = {
  closing: "closing balance of year t; the opening balance before year 0",
  repaid: "repaid in year t",
  waiting: "what waits from the year before, with a queue; else 0",
  available: "what can be granted in year t",
  granted: "granted in year t",
};
const noCash =
  "A fund is a mark on equity. It pays no invoice, and what is paid out is an ordinary cost of its year that lowers the result: {FINANCING} shows how.";

export const fund = {
  title: "Fund and disposition",
  functions: {
    DISPOSITION: {
      use: [
        "What is left of a part of equity that the council has set aside at a closing, when the outlays of the years that follow are deducted from it. That is how Stockholm did with vision Järva, and how Norrköping solved the accounts.",
      ],
      limits: [
        "A disposition moves nothing in the result: each payout is a cost of its year, covered by nothing but the year's own surplus, the reserve or exceptional grounds. See {FINANCING}.",
        "Nothing comes back to it: for that there is {FUND} or {FUND.BYSAVINGS}.",
      ],
      gives: "A table, one row a year: opening, payout, what the disposition covers, what it does not, closing.",
      edges: [
        "It is dated by the first year in which it can be used: the year after the closing that decides it, since the council approves the accounts the spring after.",
        "When it is used up, payouts stand as not covered.",
      ],
      example: "15 million set aside, 6 million paid out a year.",
      symbols: { covered: "covered in year t", left: "what is left at the beginning of year t" },
    },
    FUND: {
      use: [
        "A social investment fund year by year when each grant is repaid by plan: a share of it, in equal parts over some years. What is repaid can be granted in the year it comes.",
      ],
      limits: [
        noCash,
        "Repayment by plan comes whether costs fell or not. Where the return follows the saving, take {FUND.BYSAVINGS}.",
        "Repayment seems to keep applicants away: Norrköping abolished it for starts after 2021. With a share of 0 nothing comes back.",
        "Here a grant is money gone. In reality it is paid out over years; the closing is what is not yet committed.",
      ],
      gives:
        "A table, one row a year, from opening to closing balance. Opening + dispositions + repaid − granted = closing.",
      edges: [
        "What cannot be granted falls away, or waits for the next year with a queue.",
        "A share above 100 % is a fund with a margin.",
        "Repayments after the last year are not in the table.",
      ],
      example: "40 million, requests for 30, 30 and 10, grants repaid in full over the two years after.",
      symbols: ledger,
    },
    "FUND.BYSAVINGS": {
      use: [
        "The fund under Norrköping's rule: when costs fall the boards' frames are cut, and that surplus, or a share of it, goes back to the fund at the closing, at most what was granted before.",
      ],
      limits: [
        noCash,
        "Savings are the municipality's own and cashable. What falls at the region or the state never comes to the fund.",
        "It believes the savings it is given. Measuring them was much harder than thought, said Norrköping's chair.",
        "The rule was abolished in Norrköping for starts after 2021.",
      ],
      gives: "The same table as {FUND}. What is repaid in a year can be granted from the next.",
      edges: [
        "Costs that rise return nothing; they are not taken from the fund either.",
        "Never more comes back than was granted before the year.",
        "From a year on: set returnFrom; before it nothing comes back.",
      ],
      example: "30 million, requests for 10 in four years, savings that grow to 10 a year, half of which goes back.",
      symbols: ledger,
    },
    "FUND.SCENARIOS": {
      use: [
        "How large must the fund be? The same requests against several opening balances, one row each. One table instead of a {FUND} for each size.",
      ],
      limits: [
        noCash,
        "It says when the fund is short, not which requests are worth granting.",
        "Turnover is how many times the money was used, not what came of it.",
      ],
      gives:
        "A table, one row an opening: granted, never granted, first short year, closing, turnover (granted per krona put in), and what lies idle on average.",
      edges: [
        "An opening that is enough has no short year: #N/A in its cell.",
        "With a queue, not granted is what still waits at the end.",
      ],
      example:
        "Requests for 30, 30 and 10 million against 20, 40 and 60 million, grants repaid over the two years after.",
      symbols: { ...ledger, numberOfYears: "number of years", turnover: "turnover", idle: "idle on average" },
    },
    PRIORITISE: {
      use: [
        "Which applications a limited budget should grant. Of all sets that the budget is enough for it finds the one worth the most, which is not always the first ones by value per krona.",
      ],
      limits: [
        "It sees what has a net present value. What is not counted in kronor, and what the council wants for other reasons, is not in it.",
        "An application is granted whole or not at all, and each is taken to be worth as much whatever else is granted.",
      ],
      gives:
        "A table with the applications in order of value per krona; granted is 1 or 0, and the cost to date sums what is granted.",
      edges: [
        "The value is the net present value: the cost is already deducted, as in {APPRAISE}. What is worth nothing is not granted.",
        "Of sets worth the same the cheaper is granted, then the one with earlier rows.",
        "What costs nothing has no value per krona: #N/A in that cell.",
      ],
      example: "Ten million for three applications. A gives most per krona, but B and C together are worth more.",
      symbols: {
        grantedSet: "what is granted",
        application: "an application",
        valueOf: "its net present value",
        costOf: "its cost",
      },
    },
    DISPOSABLE: {
      use: [
        "How much of the year's result can be marked for social investments without breaking the municipality's own target for the result.",
      ],
      limits: [
        "It is policy, not law. A disposition moves nothing in the result, so the law sets it no limit; the target is the council's own.",
        "That it can be marked does not mean that there is money: equity is not cash.",
        "The law's own limit on the result reserve is {RESERVE.MAX}.",
      ],
      gives: "SEK, never below 0.",
      edges: ["Earlier deficits and what goes to the reserve come first.", "A result below the target gives 0."],
      example: "A result of 120 million, taxes and grants of 5,000 million, a target of 2 %.",
    },
  },
} satisfies FamilyHelp;
