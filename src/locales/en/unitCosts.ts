/** Words of the catalogue of unit costs and of the municipality's own table of them. */
export const unitCosts = {
  /** The sheet table that is read before the catalogue. */
  ownTable: "Own unit costs",
  /** What UNITCOSTS shows, in the contract's order. */
  columns: {
    code: "Code",
    name: "Name",
    amount: "SEK",
    per: "Per",
    payer: "Payer",
    priceYear: "Price year",
    grade: "Grade",
    source: "Source",
  },
  /** Further columns that an own table may have. */
  moreColumns: {
    low: "Low",
    high: "High",
    scope: "Scope",
    transfer: "Transfer",
    address: "Address",
    accessed: "Read on",
    review: "Review by",
    includes: "Includes",
    overlaps: "Overlaps",
    note: "Note",
    currency: "Currency",
  },
  /** Of a figure that is past the day by which it was to be looked at again. */
  due: "Past its day of review",
  per: {
    hour: "hour",
    day: "day",
    month: "month",
    year: "year",
    visit: "visit",
    episode: "episode",
    event: "event",
    person: "person",
    "pupil-year": "pupil and year",
    "child-year": "child and year",
    "household-year": "household and year",
  },
  payers: {
    municipality: "Municipality",
    region: "Region",
    state: "State",
    "social-insurance": "Social Insurance Agency",
    "employment-service": "Employment Service",
    "prison-service": "Prison and Probation Service",
    several: "Several payers",
  },
  scopes: { financial: "Financial", real: "Real resources", societal: "Society as a whole" },
  transfers: { yes: "Yes", no: "No", mixed: "Mixed" },
  /** An amount with its currency; without one it is in kronor. */
  money: (amount: string, currency = "SEK") => `${currency} ${amount}`,
  foreign: (currency: string) =>
    `The amount is in ${currency} and is not converted: it can be looked at for comparison, and not be put into a sum.`,
  /** What a figure of grade C is marked with wherever it shows. */
  uncertain: (source: string) => `Uncertain (C): ${source}`,
  own: (source: string) => `Own figure: ${source}`,
  ownUnsourced: "Own figure, no source given",
  moved: (from: number, to: number, factor: string, until: number) =>
    `Moved from the prices of ${from} to those of ${to} by KPI (× ${factor}; KPI to ${until})`,
  /** By the municipality's own index; from a year on, where KPI does until then. */
  movedByOwn: (from: number, to: number, factor: string, joined: number | null) =>
    `Moved from the prices of ${from} to those of ${to} by ${joined === null ? "" : `KPI to ${joined} and then by `}the municipality's own price index (× ${factor})`,
  /** Before chosen unit costs are summed. */
  warnings: {
    holds: (one: string, other: string) =>
      `“${one}” already holds “${other}”. Both in one sum count it twice, if they are of the same person and time.`,
    overlaps: (one: string, other: string) =>
      `“${one}” and “${other}” count something of the same, or are two figures of it. Look for double counting.`,
    transferWithReal: (transfers: string) =>
      `Transfers beside resources: ${transfers}. Give them the kind transfer in the cost table; the sum without transfers leaves them out.`,
    societalWithOthers: (societal: string) =>
      `A total for society beside what single payers pay: ${societal}. Do not put them in the same sum.`,
    oldPrices: (cost: string, year: number, years: number) =>
      `“${cost}” is in the prices of ${year}, ${years} years ago. Moving it by KPI does not make it new: look for a later figure.`,
    carried: (costs: string, until: number) =>
      `Carried past the end of KPI (${until}) by the municipality's own index, which is a forecast there: ${costs}.`,
    uncertain: (costs: string) => `Uncertain figures (grade C: media, advocacy or derived): ${costs}.`,
  },
};
