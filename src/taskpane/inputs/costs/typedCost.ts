import { idsOf, recordOf } from "../../../model/ids";
import type { Language } from "../../../locales/language";
import { plainWord, understood } from "../../../locales/understood";
import { Refusal, type Fact, type Place } from "../../../model/refusal";
import { readCostTable } from "../../../ranges/costTable";
import { costCells } from "../../../stories/costCells";
import { plainCells } from "../../../stories/plainContent";
import type { ScenarioCost } from "../../../stories/scenarioContent";
import { costColumns, costTableWidth } from "../../../stories/scenarioFormat";
import { sheetWords } from "../../../locales/sheetWords";
import type { CellContent, CostLine, Scenario } from "../../../workbook/scenario";
import { typedText, typedValue, type Kind } from "../../kinds";

/** What is typed of a row of costs, and what each holds. */
export const numberKinds = {
  amount: "kronor",
  fromAge: "whole",
  toAge: "whole",
  share: "share",
  cashable: "share",
  low: "kronor",
  high: "kronor",
  priceYear: "year",
  factor: "number",
} as const satisfies Partial<Record<keyof typeof costColumns, Kind>>;
export type NumberField = keyof typeof numberKinds;
export const numberFields = idsOf(numberKinds);

export type TypedCost = Record<NumberField | "actor" | "group" | "grade" | "source", string> & { isTransfer: boolean };

/** A fact about a cell, which the pane names by its field instead of its place. */
type Refused = Extract<Fact, { at: Place }>;

/** What is wrong with a field, so that the row is not written. */
export interface Wrong {
  field: NumberField | "actor";
  because: "unreadable" | "bothOrNone" | { sameYear: number } | Refused;
}

/** A row as it stands, to be typed over. */
export function typedCost(line: CostLine, language: Language): TypedCost {
  const { cells, actor, group, factor, grade, source } = line;
  const cellOf = (field: NumberField) => (field === "factor" ? factor : cells[costColumns[field]]!);
  const shown = (field: NumberField) => typedText(cellOf(field), numberKinds[field], language);
  const kind = understood.kinds.get(plainWord(String(cells[costColumns.kind])));
  return { ...recordOf(numberFields, shown), actor, group, grade, source, isTransfer: kind === "transfer" };
}

/** An empty row, with what rows mostly have in common; how much can be taken home is for the person to say. */
export function freshCost({ costs, priceYear }: Pick<Scenario, "costs" | "priceYear">, language: Language): TypedCost {
  const first = costs[0] && typedCost(costs[0], language);
  return {
    actor: "",
    amount: "",
    cashable: "",
    low: "",
    high: "",
    group: "",
    factor: "",
    grade: "",
    source: "",
    isTransfer: false,
    fromAge: first?.fromAge ?? "",
    toAge: first?.toAge ?? "",
    share: typedText(1, "share", language),
    priceYear: first?.priceYear ?? (priceYear === null ? "" : String(priceYear)),
  };
}

/**
 * What was typed, as a row of costs that the worksheet functions take, or the first thing that is wrong with it.
 *
 * @param others the other rows, whose prices it must share
 */
export function readTypedCost(
  typed: TypedCost,
  others: readonly CostLine[],
  language: Language,
): { cost: ScenarioCost } | { wrong: Wrong } {
  if (typed.actor.trim() === "") return { wrong: { field: "actor", because: "unreadable" } };
  const numbers: Partial<Record<NumberField, number>> = {};
  for (const field of numberFields) {
    const text = typed[field].trim();
    if (text === "" && optional.has(field)) continue;
    const value = typedValue(text, numberKinds[field], language);
    if (typeof value !== "number") return { wrong: { field, because: "unreadable" } };
    numbers[field] = value;
  }
  const { low, high, factor, priceYear = 0, ...needed } = numbers;
  if ((low === undefined) !== (high === undefined)) return { wrong: { field: "low", because: "bothOrNone" } };
  const { actor, group, grade, source, isTransfer } = typed;
  const cost: ScenarioCost = {
    ...(needed as Record<Exclude<NumberField, "low" | "high" | "priceYear" | "factor">, number>),
    actor: actor.trim(),
    grade,
    source: source.trim(),
    isTransfer,
    priceYear,
    ...(low === undefined ? {} : { low, high: high! }),
    ...(group.trim() === "" ? {} : { group: group.trim() }),
    ...(factor === undefined ? {} : { factor }),
  };
  const wrong = refusedField(cost, language) ?? otherYear(priceYear, others);
  return wrong ? { wrong } : { cost };
}

const optional: ReadonlySet<NumberField> = new Set(["low", "high", "priceYear", "factor"]);

/** The cells of a row, in the words of a language. */
export function cellsOf(cost: ScenarioCost, language: Language): CellContent[] {
  return plainCells(costCells(cost, sheetWords[language]));
}

function refusedField(cost: ScenarioCost, language: Language): Wrong | null {
  try {
    readCostTable([cellsOf(cost, language).slice(0, costTableWidth)], "");
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { fact } = error;
    if (!("at" in fact)) throw error;
    const column = (fact.at.column ?? 1) - 1;
    const field = (["actor", ...numberFields] as const).find((one) => costColumns[one] === column) ?? "actor";
    return { field, because: fact };
  }
}

function otherYear(year: number, others: readonly CostLine[]): Wrong | null {
  const theirs = others.map(({ cells }) => Number(cells[costColumns.priceYear])).find((one) => one > 0);
  const isOther = year !== 0 && theirs !== undefined && theirs !== year;
  return isOther ? { field: "priceYear", because: { sameYear: theirs } } : null;
}
