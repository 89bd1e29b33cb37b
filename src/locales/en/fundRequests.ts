/** What the view of a fund says of those who ask for its money. */
export const fundRequests = {
  title: "Who asks",
  unit: "SEK, current prices. Years are counted from year 0 of the books.",
  none: "Nobody asks for the fund's money yet.",
  asks: (amount: string, start: string) => `SEK ${amount}, year ${start}`,
  paid: (years: string) => (years === "1" ? "paid out in one year" : `paid out over ${years} years`),
  saves: (saving: string, delay: string, years: string) =>
    saving === "0" || saving === ""
      ? "nothing is said to be saved"
      : `expected to save SEK ${saving} a year for ${years} years, from ${delay} years after the grant`,
  noSource: "no source",
  fields: {
    name: "Investment",
    start: "Year",
    payoutYears: "Paid out over, years",
    amount: "Amount, SEK in current prices",
    saving: "Expected to save, SEK a year in current prices",
    savingDelay: "From, years after the grant",
    savingYears: "For, years",
    source: "Source and remark",
  },
  must: { name: "Give the investment a name.", amount: "Give an amount above 0, in SEK." },
  add: "Add a request",
  askRemove: (name: string) => `${name} is taken out of those who ask for the fund's money.`,
  written: (name: string) => `${name} is in the sheet.`,
  removed: (name: string) => `${name} is taken out.`,
};
