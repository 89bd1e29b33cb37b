/** What the sheet of the finance office's own price index and internal rate says. */
export const indexSheet = {
  sheet: "Indices and rates",
  title: "Municipal price index (PKV) and internal rate",
  intro:
    "For the finance office to fill in, one row a year. What is filled in already has a source; the newer years are yours.",
  where: (address: string) =>
    `PKV: SKR publishes it with each circular on the economy (the October edition is usual in contracts). ${address}`,
  whereRate: (address: string) => `Internal rate: SKR's yearly circular. ${address}`,
  note: "The internal rate is for capitalised investments only; here it is a low alternative to the discount rate.",
  use: "Move an amount between years: =SOCIAL.PRICEINDEX(from; to; the two columns Year and Index). Example, first to last filled year:",
  heads: { year: "Year", index: "PKV as an index", change: "PKV, change", rate: "Internal rate", source: "Source" },
  published: "Published",
  forecast: "A forecast when it was published",
  part: "Own price index and internal rate",
  says: "The pane moves prices by the consumer price index, or by the sheet of your own for the years that stand there. The municipal index (PKV) and the internal rate are tables that the finance office fills in, on a sheet of their own.",
  make: "Make a sheet for PKV and internal rate",
  made: "The sheet is made.",
  shown: "The sheet was there already, and is shown.",
  failed: (reason: string) => `That did not work: ${reason}`,
};
