/** Words of the figures of the municipalities. */
export const municipality = {
  /** What MUNICIPALITY shows, in the contract's order. */
  columns: { figure: "Figure", value: "Value", unit: "Unit", year: "Year", source: "Source" },
  figures: {
    population: "Population",
    county: "County",
    taxRate: "Tax rate",
    municipalTaxRate: "Municipal tax rate",
    regionalTaxRate: "Regional tax rate",
    aged0: "Inhabitants aged 0",
    aged1to5: "Inhabitants aged 1–5",
    aged6: "Inhabitants aged 6",
    aged7to15: "Inhabitants aged 7–15",
    aged16to19: "Inhabitants aged 16–19",
    aged0to19: "Inhabitants aged 0–19",
    aged20to64: "Inhabitants aged 20–64",
    movedIn: "Moved in",
    movedOut: "Moved out",
    result: "Result of the year",
    resultShare: "Result, share of taxes and grants",
    taxRevenue: "Tax revenue",
    generalGrants: "General grants and equalisation",
    equity: "Equity",
    balanceResult: "Balance requirement result",
    resultReserve: "Result equalisation reserve",
    taxBase: "Tax base",
    solidity: "Solidity, pensions included",
    vocationalEligible: "Eligible for a vocational programme",
    examWithinThreeYears: "Upper-secondary exam within three years",
    universityWithinThreeYears: "Eligible for university within three years",
    neitherWorkNorStudy: "Neither working nor studying, 16–24",
    assistedHouseholds: "Households with economic assistance",
    assistedShare: "Share with economic assistance",
    individualAndFamilyCare: "Cost of individual and family care",
    individualAndFamilyCareNet: "Cost of individual and family care, net",
  },
  units: { persons: "persons", share: "share", sek: "SEK", number: "number" },
  own: (source: string) => `Own figure: ${source}`,
  /** The sheet table of the figures that the municipality has brought itself, and its first column. */
  ownTable: "Own figures",
  municipality: "Municipality",
  intro:
    "MUNICIPALITY takes these figures before its own. Of rows for one municipality, figure and year the lowest counts, so that a new export can be put below an old one. Shares are fractions: 0.34 is 34 %.",
  /** Columns that an export must have. */
  exportColumns: { region: "Region", year: "Year", value: "Value" },
  /** How a figure per inhabitant was made kronor. */
  perInhabitant: (source: string, amount: string, inhabitants: string, year: number) =>
    `${source}: SEK ${amount} per inhabitant × ${inhabitants} inhabitants in ${year}`,
};
