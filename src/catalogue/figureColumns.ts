import { plainWord, type Vocabulary } from "../locales/understood";
import type { Cells } from "../ranges/cells";
import { textIn } from "../ranges/texts";

/** A column of values: of a year that its head says or that another column says, with what its head calls the figure. */
export interface ValueColumn {
  index: number;
  year: number | null;
  title: string;
}

/** Where the columns of an export stand, whichever of its layouts it has. */
export interface FigureColumns {
  /** The row of the heads, from 0. */
  header: number;
  /** What the export says of itself above its heads. */
  title: string;
  regions: number[];
  figures: number[];
  sexes: number[];
  ages: number[];
  years: number[];
  values: ValueColumn[];
  /** Columns that nothing is known of; what they say in words says more of the figure. */
  others: number[];
}

type Role = "region" | "figure" | "sex" | "age" | "year" | "value" | "status";

/** The heads of Kolada's and SCB's exports, as texts and as codes. */
const roles: Vocabulary<Role> = new Map<string, Role>([
  ["region", "region"],
  ["regionkod", "region"],
  ["kommun", "region"],
  ["kommunkod", "region"],
  ["kommun-id", "region"],
  ["municipality", "region"],
  ["municipality_id", "region"],
  ["nyckeltal", "figure"],
  ["tabellinnehåll", "figure"],
  ["kpi", "figure"],
  ["kpi_id", "figure"],
  ["kön", "sex"],
  ["kon", "sex"],
  ["gender", "sex"],
  ["sex", "sex"],
  ["ålder", "age"],
  ["alder", "age"],
  ["age", "age"],
  ["år", "year"],
  ["year", "year"],
  ["period", "year"],
  ["tid", "year"],
  ["value", "value"],
  ["värde", "value"],
  ["status", "status"],
]);

/** What a head says of a year that has not been. */
const expected = /prognos|framskriv|beräkn|budget|\bplan|\bmål|forecast|projec|estimate|target/i;

/**
 * The columns of an export: its heads are the first row that names a region. A column that is nothing else holds values where
 * its head ends with a year, or where another column has the years.
 *
 * A head of two years, as 2020–2022, is a mean or a change and no year; beside a key figure, a head that says what is
 * expected, as Prognos 2025, is no outcome of it. Both are passed over.
 *
 * @returns null where no row has such heads
 */
export function figureColumns(cells: Cells): FigureColumns | null {
  const rolesOf = (row: readonly unknown[]) => row.map((cell) => roles.get(plainWord(textIn(cell) ?? "")));
  const header = cells.findIndex((row) => rolesOf(row).includes("region"));
  if (header === -1) return null;
  const found = rolesOf(cells[header]!);
  const at = (wanted: Role) => found.flatMap((role, index) => (role === wanted ? [index] : []));
  const years = at("year");
  const values = at("value").map((index): ValueColumn => ({ index, year: null, title: "" }));
  const others: number[] = [];
  for (const [index, cell] of cells[header]!.entries()) {
    const head = textIn(cell) ?? "";
    if (found[index] !== undefined || head === "") continue;
    const [, title = "", year] = /^(.*?)\s*\b((?:19|20|21)\d\d)$/.exec(head) ?? [];
    if (/\d{4}\s*[-\u2010-\u2015/]$/.test(title)) continue;
    if (at("figure").length > 0 && expected.test(title)) continue;
    if (year !== undefined) values.push({ index, year: Number(year), title });
    else if (years.length > 0 && at("value").length === 0) values.push({ index, year: null, title: head });
    else others.push(index);
  }
  const above = cells.slice(0, header).map((row) => row.map((cell) => textIn(cell) ?? "").find((text) => text !== ""));
  return {
    header,
    title: above.find((text) => text !== undefined) ?? "",
    regions: at("region"),
    figures: at("figure"),
    sexes: at("sex"),
    ages: at("age"),
    years,
    values,
    others,
  };
}
