import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Compiler } from "webpack";
import {
  catalogueFolder,
  readTables,
  tables,
  type CatalogueTables,
  type IndexRow,
  type UnitCostRow,
} from "./catalogueTables";
import { findingsInOrder, type EvidenceRow } from "./evidenceTable";
import type { MunicipalityRow } from "./municipalityTable";

/** The modules that the tables become, by file name; an entry is a line. */
export function modulesOf({
  unitCosts,
  indices,
  retired,
  evidence,
  municipalities,
}: CatalogueTables): Map<string, string> {
  const texts: Record<string, string> = {
    "unitCosts.ts":
      madeFrom("unitCosts.csv and retiredCodes.csv") +
      `import type { UnitCost } from "./unitCost";\n\n` +
      `export const unitCosts: readonly UnitCost[] = ${lines(unitCosts.map(unitCost))};\n\n` +
      `/** Codes that are no longer used, with what is used instead. */\n` +
      `export const retiredCodes: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(retired))};\n`,
    "publishedPrices.ts":
      madeFrom("priceIndices.csv") +
      Object.entries(pricesBySeries(indices))
        .map(
          ([name, prices]) => `/** Year and figure. */\nexport const ${name}: [number, number][] = ${lines(prices)};\n`,
        )
        .join("\n"),
    "priceSources.ts":
      madeFrom("priceIndices.csv") +
      `import type { PriceSource } from "./priceSeries";\n\n` +
      `export const priceSources: readonly PriceSource[] = ${lines(sourcesOfPrices(indices))};\n`,
    "findings.ts":
      madeFrom("evidence.csv") +
      `import type { Finding } from "./finding";\n\n` +
      `export const findings: readonly Finding[] = ${lines(findingsInOrder(evidence).map(finding))};\n`,
    "findingDetails.ts":
      madeFrom("evidence.csv") +
      `import type { FindingDetails } from "./finding";\n\n` +
      `/** By the finding's code. */\n` +
      `export const findingDetails: Readonly<Record<string, FindingDetails>> = Object.fromEntries(${lines(
        findingsInOrder(evidence).map((row) => [row.code, findingDetails(row)]),
      )});\n`,
    "municipalityRows.ts":
      madeFrom("municipalities.csv") +
      `/** Code, name, county, inhabitants, tax rates of municipality, region and in all in hundredths of a per cent. */\n` +
      `export const municipalityRows: readonly string[] = ${lines(municipalities.map(municipality))};\n`,
  };
  return new Map(Object.entries(texts).map(([name, text]) => [join(catalogueFolder, name), text]));
}

function lines(entries: readonly unknown[]): string {
  return `[\n${entries.map((entry) => `  ${JSON.stringify(entry)},\n`).join("")}]`;
}

function madeFrom(table: string): string {
  return `// Made from ${table} by \`npm run catalogue\`: change that file, not this one.\n`;
}

function unitCost(row: UnitCostRow) {
  return {
    code: row.code,
    name: { sv: row.name_sv, en: row.name_en },
    amount: row.amount,
    low: row.low,
    high: row.high,
    currency: row.currency === "SEK" ? undefined : row.currency,
    per: row.per,
    priceYear: row.price_year,
    payer: row.payer,
    scope: row.scope,
    transfer: row.transfer,
    grade: row.grade,
    source: {
      title: { sv: row.source_sv, en: row.source_en },
      address: row.address,
      isPage: row.page_found,
      accessed: row.accessed,
      review: row.review_by,
    },
    includes: row.includes,
    overlaps: row.overlaps,
    note: { sv: row.note_sv, en: row.note_en },
  };
}

function finding(row: EvidenceRow) {
  return {
    code: row.code,
    name: { sv: row.measure_sv, en: row.measure_en },
    outcome: { sv: row.outcome_sv, en: row.outcome_en },
    wanted: row.wanted,
    finding: row.finding,
    unit: row.unit === "" ? null : row.unit,
    value: row.value,
    treated: row.treated,
    control: row.control,
    certainty: row.certainty,
    grade: row.grade,
    country: { sv: row.country_sv, en: row.country_en },
    source: row.source,
    isChecked: row.checked,
    review: row.review_by,
  };
}

function findingDetails(row: EvidenceRow) {
  return {
    measure: row.measure,
    low: row.low,
    high: row.high,
    comparison: { sv: row.comparison_sv, en: row.comparison_en },
    design: { sv: row.design_sv, en: row.design_en },
    followUp: { sv: row.follow_up_sv, en: row.follow_up_en },
    persons: row.persons,
    version: row.version,
    wording: { sv: row.wording_sv, en: row.wording_en },
    caution: { sv: row.caution_sv, en: row.caution_en },
    address: row.address,
    accessed: row.accessed,
  };
}

/** A line of the packed table: what repeats in every row would otherwise be most of it. */
function municipality(row: MunicipalityRow): string {
  const rates = [row.rate_municipality_2025, row.rate_region_2025, row.rate_total_2026];
  return [row.code, row.name, row.county, row.population_2024, ...rates.map((rate) => Math.round(rate * 100))].join(
    ";",
  );
}

function pricesBySeries(rows: readonly IndexRow[]): Record<string, [number, number][]> {
  const series: Record<string, [number, number][]> = {};
  for (const { series: name, year, value } of rows) (series[name] ??= []).push([year, value]);
  return series;
}

/** The years that share address and note stand together. */
function sourcesOfPrices(rows: readonly IndexRow[]) {
  const sources = new Map<string, { years: number[] }>();
  for (const row of rows) {
    const { series, base, address, page_found: isPage, review_by: review } = row;
    const source = { series, base, address, isPage, review, note: { sv: row.note_sv, en: row.note_en } };
    const key = JSON.stringify(source);
    const years = sources.get(key)?.years ?? [];
    sources.set(key, { ...source, years: [...years, row.year] });
  }
  return [...sources.values()];
}

/** The modules that do not say what the tables say. */
export function outOfDate(): string[] {
  return [...modulesOf(readTables())].filter(([file, text]) => !saysAlready(file, text)).map(([file]) => file);
}

/** Makes the modules anew where they differ. */
export function writeModules(checked: CatalogueTables): void {
  for (const [file, text] of modulesOf(checked)) if (!saysAlready(file, text)) writeFileSync(file, text);
}

function saysAlready(file: string, text: string): boolean {
  return existsSync(file) && readFileSync(file, "utf8") === text;
}

/** Stops the build when the catalogue's tables do not satisfy their schema, or its modules are older than its tables. */
export class CheckedCatalogue {
  apply(compiler: Compiler): void {
    const { WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("CheckedCatalogue", (compilation) => {
      compilation.fileDependencies.addAll(tables);
      try {
        const old = outOfDate();
        if (old.length > 0) throw new Error(`Run npm run catalogue: ${old.join(", ")} differs from its table`);
      } catch (error) {
        compilation.errors.push(new WebpackError(error instanceof Error ? error.message : String(error)));
      }
    });
  }
}
