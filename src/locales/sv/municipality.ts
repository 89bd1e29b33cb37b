import type { municipality as english } from "../en/municipality";

export const municipality: typeof english = {
  columns: { figure: "Uppgift", value: "Värde", unit: "Enhet", year: "År", source: "Källa" },
  figures: {
    population: "Folkmängd",
    county: "Län",
    taxRate: "Skattesats",
    municipalTaxRate: "Kommunal skattesats",
    regionalTaxRate: "Regional skattesats",
  },
  units: { persons: "personer", share: "andel", sek: "kronor", number: "tal" },
  own: (source) => `Egen uppgift: ${source}`,
};
