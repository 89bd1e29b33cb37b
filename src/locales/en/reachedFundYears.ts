/** How the numbers of a fund's years are explained. */
export const reachedFundYears = {
  formulas: {
    requested: "What the investments that start in the year ask for.",
    waiting: "What was not granted the year before and waits, where those who are left without wait.",
    granted:
      "What is asked for and waits, as far as what is uncommitted is enough: the opening balance, the disposition and, by a plan, what is returned in the year.",
    notGranted: "What is asked for and waits, less what is granted.",
    paid: "Each grant is paid in equal parts over its years. That is what was committed before, plus what is granted, less what is committed at the end.",
    repaid: {
      plan: "The plan's share of each grant, in equal parts over the plan's years, from its first year on.",
      savings: "The share of the reduced costs that is returned, at most what is left of the grants to return.",
    },
    committed: "What was committed the year before, plus what is granted, less what is paid.",
    closing: "The opening balance plus the disposition and what is returned, less what is granted.",
    balance: "What is uncommitted plus what is committed: the money in the fund at the end of the year.",
  },
  returning: (year: string) => `Of which returned in year ${year}`,
  nothingWaits: "nothing waits",
  amounts: {
    asked: "asked for and waiting",
    available: "uncommitted money to grant",
    gain: "reduced costs",
    returnedShare: "returned share",
    due: "to be returned",
    outstanding: "left to return",
  },
  smaller: "the smaller of the two",
};
