import Papa from "papaparse";
import { isSum, plainWord } from "../locales/understood";
import { Refusal, type Fact, type Place } from "../model/refusal";
import { givenIn, type Cells } from "../ranges/cells";
import { textIn } from "../ranges/texts";
import type { Decoded } from "./decodeText";
import { figureColumns, type FigureColumns, type ValueColumn } from "./figureColumns";
import { textOfFile } from "./importCosts";
import { figureOf, koladaId } from "./figureTitle";
import { isRatio, type Scale } from "./koladaFigures";
import { findMunicipality, nearestMunicipalities } from "./municipality";
import { refuseMoreCells, type RefusedRow } from "./ownCosts";
import { isDash, numberInText, textCells } from "./textCells";

/** A figure as an export prints it, of one municipality and year. */
export interface BroughtFigure {
  municipality: string;
  /** An id that we know, or else the export's title. */
  id: string;
  title: string;
  year: number;
  value: number;
  /** Null where the export does not say what it counts in: somebody is asked. */
  scale: Scale | null;
  source: string;
}

/** What an export holds, for a person to look at before anything is written. */
export interface FigureImport {
  figures: BroughtFigure[];
  refused: RefusedRow[];
  /** Null for cells that were selected. */
  encoding: Decoded["encoding"] | null;
}

/**
 * Figures in an export of Kolada or SCB: bytes as they were read from a disk, or text that was pasted.
 *
 * The national figures and those of counties and regions are passed over. A missing figure (.., ., -) is missing, never 0; what
 * could be read two ways is refused with its row.
 *
 * @param name of the file, which is the source where the export names none itself
 * @example importFigures("Nyckeltal;Kommun;2024\nInvånare 6 år (N01823);Luleå;811", "x").figures[0].value // 811
 * @example importFigures("Region,2024\n0114,1.234", "x").refused[0].fact.code // "ambiguous-number"
 */
export function importFigures(file: Uint8Array | string, name: string): FigureImport {
  const { text, encoding } = textOfFile(file);
  return { ...importFigureCells(cellsOfText(text), name), encoding };
}

/** Figures in a range that somebody has selected, in which numbers may be texts. */
export function importFigureCells(cells: Cells, name: string): FigureImport {
  const columns = figureColumns(cells);
  const missing = columns === null ? "region" : columns.values.length === 0 ? "value" : null;
  if (columns === null || missing !== null) {
    const fact: Fact = { code: "column-missing", at: { argument: "ownFigures" }, column: missing ?? "region" };
    return { figures: [], refused: [{ row: 1, fact, cells: cells[0] ?? [] }], encoding: null };
  }
  const reading = new ExportReading(cells, columns, name);
  return { figures: reading.figures(), refused: reading.refused, encoding: null };
}

/** Cells of a table between commas, semicolons or tabs, whichever makes a header; or of what Kolada's programs are given. */
function cellsOfText(text: string): Cells {
  if (text.trimStart().startsWith("{")) return cellsOfJson(text) ?? [[text.slice(0, longestQuote)]];
  const tables = [";", "\t", ","].map((delimiter) => Papa.parse<string[]>(text, { delimiter }).data);
  return tables.find((cells) => (figureColumns(cells)?.values.length ?? 0) > 0) ?? tables[0]!;
}

const longestQuote = 100;

interface KoladaAnswer {
  values?: { kpi?: unknown; municipality?: unknown; period?: unknown; values?: Record<string, unknown>[] }[];
}

function cellsOfJson(text: string): Cells | null {
  try {
    const { values } = JSON.parse(text) as KoladaAnswer;
    if (!Array.isArray(values)) return null;
    const rows = values.flatMap(({ kpi, municipality, period, values: parts = [] }) =>
      parts.map(({ gender, value }) => [kpi, municipality, period, gender, value]),
    );
    return [["kpi", "municipality_id", "period", "gender", "value"], ...rows];
  } catch {
    return null; // no JSON
  }
}

type Sex = "all" | "women" | "men";
/** Anything else in a column of sexes is refused. */
const sexes: ReadonlyMap<string, Sex> = new Map<string, Sex>([
  ["", "all"],
  ["t", "all"],
  ["totalt", "all"],
  ["total", "all"],
  ["båda könen", "all"],
  ["1+2", "all"],
  ["samtliga", "all"],
  ["k", "women"],
  ["women", "women"],
  ["flickor", "women"],
  ["kvinnor", "women"],
  ["2", "women"],
  ["m", "men"],
  ["men", "men"],
  ["pojkar", "men"],
  ["män", "men"],
  ["1", "men"],
]);

/** The figure of a municipality and a year, by sex as it stands in the rows; null where it is missing. */
interface Gathered extends Omit<BroughtFigure, "value"> {
  row: number;
  cells: readonly unknown[];
  bySex: Map<Sex, number | null>;
}

class ExportReading {
  readonly refused: RefusedRow[] = [];
  private readonly gathered = new Map<string, Gathered>();

  constructor(
    private readonly cells: Cells,
    private readonly columns: FigureColumns,
    private readonly name: string,
  ) {}

  figures(): BroughtFigure[] {
    for (let index = this.columns.header + 1; index < this.cells.length; index++) {
      const row = this.cells[index]!;
      if (row.some((cell) => textIn(cell) !== "")) this.attempt(index + 1, row, () => this.readRow(row, index + 1));
    }
    return [...this.gathered.values()].flatMap((gathered) => {
      const value = this.attempt(gathered.row, gathered.cells, () => valueOf(gathered));
      if (value === null || value === undefined) return [];
      const { municipality, id, title, year, scale, source } = gathered;
      return [{ municipality, id, title, year, value, scale, source }];
    });
  }

  /** What is wrong with a row is said once. */
  private attempt<Answer>(row: number, cells: readonly unknown[], read: () => Answer): Answer | undefined {
    try {
      return read();
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      if (!this.refused.some((one) => one.row === row)) this.refused.push({ row, fact: refusal.fact, cells });
      return undefined;
    }
  }

  private readRow(row: readonly unknown[], number: number): void {
    refuseMoreCells(row, this.cells[this.columns.header]!.length, this.at(number));
    const text = (indices: readonly number[]) =>
      indices.map((index) => textIn(row[index]) ?? "").find((one) => one !== "") ?? "";
    const region = text(this.columns.regions);
    if (region === "" || isNoMunicipality(region)) return;
    const municipality = findMunicipality(region);
    if (!municipality) {
      const at = this.at(number, this.columns.regions[0]);
      const nearest = nearestMunicipalities(region);
      throw new Refusal({ code: "unknown-code", at, got: region, nearest, among: "municipalities" });
    }
    const sex = sexes.get(plainWord(text(this.columns.sexes)));
    if (sex === undefined) {
      const at = this.at(number, this.columns.sexes[0]);
      throw new Refusal({ code: "unknown-option", at, got: text(this.columns.sexes), options: ["T", "K", "M"] });
    }
    const said = text(this.columns.figures);
    const age = text(this.columns.ages);
    for (const column of this.columns.values) {
      const year = column.year ?? this.year(text(this.columns.years), number);
      const value = readValue(row[column.index], this.at(number, column.index));
      const title = this.withOthers(said || column.title || this.columns.title, row);
      const figure = figureOf(textCells.text(title, this.at(number)), age, this.name);
      refuseShare(figure.id, value, this.at(number, column.index));
      this.gather({ ...figure, municipality: municipality.code, year, row: number, cells: row }, sex, value, column);
    }
  }

  /** A title with what unknown columns say beside it: the unmarried are not the inhabitants. A key figure is what its id says. */
  private withOthers(title: string, row: readonly unknown[]): string {
    if (title === "" || koladaId.test(title)) return title;
    const more = this.columns.others.map((index) => textIn(row[index]) ?? "");
    return [title, ...more.filter((text) => /\p{L}/u.test(text) && !isSum(text) && text !== title)].join(", ");
  }

  private gather(found: Omit<Gathered, "bySex">, sex: Sex, value: number | null, column: ValueColumn): void {
    const key = [found.municipality, found.year, found.id, found.title].join(" ");
    const gathered = this.gathered.get(key);
    if (!gathered) this.gathered.set(key, { ...found, bySex: new Map([[sex, value]]) });
    else if (!gathered.bySex.has(sex)) gathered.bySex.set(sex, value);
    else if (gathered.bySex.get(sex) !== value) {
      const at = this.at(found.row, column.index);
      throw new Refusal({ code: "doubled-figure", at, got: found.title, firstRow: gathered.row });
    }
  }

  private year(text: string, number: number): number {
    if (/^(19|20|21)\d\d$/.test(text)) return Number(text);
    const [index] = this.columns.years;
    if (index === undefined) throw new Refusal({ code: "column-missing", at: this.at(number), column: "year" });
    throw new Refusal({ code: "number-expected", at: this.at(number, index), got: text });
  }

  private at(row: number, column?: number): Place {
    return { argument: "ownFigures", row, ...(column !== undefined && { column: column + 1 }) };
  }
}

/** A tax rate in per cent is above 1: below, a cell that shows per cent holds the share. */
function refuseShare(id: string, value: number | null, at: Place): void {
  if (value !== null && value < 1 && taxRates.has(id))
    throw new Refusal({ code: "too-low", at, got: value, lowest: 1 });
}
const taxRates: ReadonlySet<string> = new Set(["taxRate", "municipalTaxRate", "regionalTaxRate"]);

/** The country, counties and regions, which exports hold beside the municipalities. */
function isNoMunicipality(region: string): boolean {
  return /^00(\d\d)?\b/.test(region) || /^\d\d(\s|$)/.test(region) || /^riket$|\blän$|^alla /i.test(region);
}

/** A number, or null where it is missing. */
function readValue(cell: unknown, at: Place): number | null {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  const text = textIn(cell);
  if (text === null) throw new Refusal({ code: "number-expected", at, got: givenIn(cell) });
  if (text === "" || isDash(text) || /^[.…]+$/.test(text)) return null;
  return numberInText(text.replace(/^[\u2010-\u2013]/, "-"), at);
}

/** What a title says of a figure that women's and men's do not add up to. */
const isMean = /median|medel|genomsnitt|snitt|average|mean|kvot|index|andel|poäng|värde/i;

/** The figure of all: as it is printed, or of women and men together where it counts something. */
function valueOf({ bySex, row, title, scale }: Gathered): number | null {
  const all = bySex.get("all");
  if (all !== undefined) return all;
  const [women, men] = [bySex.get("women"), bySex.get("men")];
  const at = { argument: "ownFigures", row };
  if (women === undefined || men === undefined) throw new Refusal({ code: "one-sex-only", at, got: title });
  if (scale === "percent" || scale === "krPerInhabitant" || scale === "kr" || isRatio(title) || isMean.test(title)) {
    throw new Refusal({ code: "shares-not-summed", at, got: title });
  }
  return women === null || men === null ? null : women + men;
}
