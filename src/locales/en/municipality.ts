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
  },
  units: { persons: "persons", share: "share", sek: "SEK", number: "number" },
  own: (source: string) => `Own figure: ${source}`,
};
