import { roundedNumber, signs, type Format } from "../../locales/numbers";
import type { CostRow, CostTable } from "../../model/costTable";
import type { NumericInput } from "../../model/programmeInputs";
import type { Histogram } from "../../model/histogram";
import { uncertaintyWords } from "../../locales/uncertaintyWords";
import type { Decision, Knowledge } from "../../simulation/findings";
import { inputName } from "../../locales/sentence";
import { million } from "../chart/units";
import { sortOf, typedText, type Kind } from "../kinds";
import type { Words } from "../words";
import { finestOfAmounts, lastPlace } from "./digits";
import type { ShownPurse } from "./shownPurses";

/** Something that can have a range: an input of the programme, or a row of the cost table. */
export type Ranged = NumericInput | CostRow;

/** An amount in millions, with the digits that its error allows. */
export function millions(amount: number, error: number | null, { language }: Words): string {
  const place = lastPlace(amount / million, error === null ? null : error / million, finestOfAmounts(amount));
  return roundedNumber(amount / million, place, language);
}

/** The middle of each part of a histogram, in millions. */
export function middlesOf({ low, high, counts }: Histogram, words: Words): string[] {
  const width = (high - low) / counts.length;
  const format: Format = width < million / 10 ? "exact" : "years";
  return counts.map((_, part) => words.number((low + (part + 0.5) * width) / million, format));
}

/** A number of years with the digits that its error allows. */
export function years(value: number, error: number | null, { language }: Words): string {
  return roundedNumber(value, lastPlace(value, error, 0.1), language);
}

/** A share in whole percent, or coarser where its error is. */
export function percent(share: number, error: number | null, { language }: Words): string {
  const sign = signs[language].percent;
  if (share > 0 && share < 0.01) return `<\u00a01${sign}`;
  if (share < 1 && share > 0.99) return `>\u00a099${sign}`;
  return roundedNumber(share * 100, lastPlace(share * 100, error === null ? null : error * 100, 1), language) + sign;
}

/** From so many draws on, shares of a few per cent have a decimal. */
const fineFrom = 100_000;

/** How shares of so many draws are written. */
export function formatOfShares(draws: number): Format {
  return draws < fineFrom ? "wholeShare" : "share";
}

/** A count, such as that of the draws. */
export function count(value: number, { number }: Words): string {
  return number(value, "persons" satisfies Format);
}

/** What something that can have a range is called. */
export function nameOf(of: Ranged, { actors }: CostTable, { language, tables }: Words): string {
  if (typeof of === "string") return inputName(of, language);
  return tables.costRow(actors[of.actor]!, of.fromAge, of.toAge);
}

/** By which it is found again, also in a copy of the table. */
export function keyOf(of: Ranged): string {
  return typeof of === "string" ? of : `cost ${of.actor} ${of.fromAge}–${of.toAge} ${of.amount}`;
}

export const rangeEnds = ["low", "high"] as const;

/** By which an end of a range is found again, in whose purse. */
export function driveId(end: (typeof rangeEnds)[number], purse: ShownPurse): string {
  return `${end} ${purse}`;
}

/** By which a difference to another scenario is found again. */
export function againstId(decision: Decision, { sheetId }: { sheetId: string }): string {
  return `${decision} ${sheetId}`;
}

/** What is known together, and what it is called; the text says that it is several. */
export function keyOfKnown({ of }: Knowledge): string {
  return of.map(keyOf).join("+");
}

export function nameOfKnown({ of }: Knowledge, costs: CostTable, words: Words): string {
  const list = of.map((one) => nameOf(one, costs, words)).join(", ");
  const { knowing } = uncertaintyWords[words.language];
  return of.length > 1 ? knowing.together(list) : list;
}

/** What kind of number it is. */
export function kindOf(of: Ranged): Kind {
  return typeof of === "string" ? sortOf(of, 0).kind : "kronor";
}

/** A value of it, with all the digits that were given. */
export function valueOf(of: Ranged, value: number, { language }: Words): string {
  return typedText(value, kindOf(of), language);
}
