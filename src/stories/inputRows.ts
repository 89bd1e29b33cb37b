import { idsOf } from "../model/ids";
import type { StoryWords } from "../locales/storyWords";
import type { ScenarioInput } from "./scenarioContent";
import type { InputLook } from "./scenarioLooks";
import { header, input, said, type GrowingSheet } from "./sheet";

/** Adds a row for each input that is given: its word, its value and what is known of it. Tells the cell of each value. */
export function addInputRows<Id extends string>(
  sheet: GrowingSheet,
  looks: Record<Id, InputLook>,
  names: Record<Id, readonly string[]>,
  given: Partial<Record<Id, ScenarioInput>>,
): (id: Id) => string {
  const cells = new Map<Id, string>();
  for (const id of idsOf(looks)) {
    const one = given[id];
    if (one) cells.set(id, `$B$${addInput(sheet, names[id][0]!, one, looks[id])}`);
  }
  return (id) => cells.get(id) ?? "";
}

/** Adds the head of rows that have no spread, and tells its row. */
export function addTermsHead(sheet: GrowingSheet, { scenario: { headers } }: StoryWords): number {
  const told = [headers.unit, headers.grade, headers.source].map(header);
  return sheet.add(header(headers.term), header(headers.value), null, null, null, ...told);
}

function addInput(sheet: GrowingSheet, name: string, given: ScenarioInput, look: InputLook): number {
  const { format, unit, remark } = look;
  const isRange = given.low !== undefined && given.high !== undefined;
  const bound = (value: number | undefined) =>
    isRange ? input(value!, format) : look.hasRange ? input("", format) : null;
  const source = shownSource(given, remark);
  return sheet.add(
    name,
    input(given.value, format),
    bound(given.low),
    bound(given.high),
    look.hasRange ? said(given.group ?? "", "input") : null,
    unit,
    given.grade ? said(given.grade) : null,
    source ? said(source, "note") : null,
  );
}

/** The source of an input and the remark on it, as they stand in one cell. */
export function shownSource({ source }: ScenarioInput, remark?: string): string {
  return [source, remark].filter(Boolean).join(". ");
}
