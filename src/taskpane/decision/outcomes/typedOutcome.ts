import { recordOf } from "../../../model/ids";
import type { Language } from "../../../locales/language";
import { outcomeColumns, type OutcomeColumn } from "../../../stories/scenarioFormat";
import type { OutcomeLine, Scenario } from "../../../workbook/scenario";
import { typedText, typedValue } from "../../kinds";

export type TypedOutcome = Record<OutcomeColumn, string>;

export const freshOutcome = recordOf(outcomeColumns, () => "");

/** A row as it stands, to be typed over. */
export function typedOutcome({ cells }: Pick<OutcomeLine, "cells">, language: Language): TypedOutcome {
  return recordOf(outcomeColumns, (_, column) => typedText(cells[column]!, "number", language));
}

/** What was typed as the cells of a row; a change that is no number stands as words. */
export function outcomeCells(typed: TypedOutcome, language: Language): (string | number)[] {
  return outcomeColumns.map((column) => {
    const text = typed[column].trim();
    return (column === "change" ? typedValue(text, "number", language) : null) ?? text;
  });
}

/** The outcomes as they stand on the sheet. */
export function namesOf({ outcomes }: Pick<Scenario, "outcomes">): string[] {
  return (outcomes ?? []).map(({ name }) => name);
}
