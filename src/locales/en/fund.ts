/** What the view of a fund says. */
export const fund = {
  title: "The fund: how far does the money go?",
  without: "The scenario's sheet has no fund. A new scenario has one.",
  notYet: "This cannot be calculated until the municipality's books can be read.",
  enough: (opening: string, left: string, year: number) =>
    `SEK ${opening} million is enough for all that is asked for; ${left} million is uncommitted after year ${year}.`,
  short: (opening: string, year: number, notGranted: string) =>
    `SEK ${opening} million is not enough: the first short year is year ${year}, and ${notGranted} million is never granted.`,
  waits: (opening: string, year: number) =>
    `SEK ${opening} million is short from year ${year}, but everything is granted in time.`,
  returns: (granted: string, repaid: string, share: string) =>
    `${granted} million is granted and ${repaid} million (${share}) comes back within the years of the books.`,
  ends: (year: number, after: string) =>
    `Starts after year ${year} return nothing; they are granted SEK ${after} million.`,
  sizes: "Sizes side by side",
  size: "Opening balance",
  rows: {
    granted: "Granted",
    notGranted: "Never granted",
    repaid: "Returned",
    firstShortYear: "First short year",
    closing: "Uncommitted at the end",
    idle: "Idle: uncommitted, mean of the years",
    turnover: "Turnover: granted per krona put in",
  },
  none: "none",
  unit: "SEK million, current prices; turnover in times",
  chart: {
    title: "Money in the fund",
    balance: "In the fund",
    closing: "Of which uncommitted",
    says: (year: number, balance: string, uncommitted: string) =>
      `After year ${year} there is SEK ${balance} million in the fund, of which ${uncommitted} million is uncommitted.`,
  },
  years: "Year by year",
  columns: {
    requested: "Asked for",
    waiting: "Waiting",
    granted: "Granted",
    notGranted: "Not granted",
    paid: "Paid out",
    repaid: "Returned",
    committed: "Committed",
    closing: "Uncommitted",
    balance: "Balance",
  },
  committed:
    "Committed is granted and not yet paid out. Balance = committed + uncommitted. Only what is uncommitted can be granted.",
  measured:
    "What an investment saves is an expectation until it has been measured. Effects have been much harder to measure than was thought where this has been tried.",
  choice: { nothing: "Not said" },
  form: "The fund's money and rules",
};
