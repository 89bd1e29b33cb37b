import { formats } from "../../../locales/numbers";
import type { ResultTable } from "../../../workbook/results";
import type { Scenario } from "../../../workbook/scenario";
import { dueSource } from "../../dueSource";
import { isPercent } from "../../kinds";
import type { Words } from "../../words";
import { assumptionsOf } from "../../assumptions/assumptions";
import { originsNote } from "../../assumptions/originsText";
import { nameOf, pricesOf, unitOf, type Saying } from "./names";

/** The assumptions as a table of a sheet, the weakest first. */
export function assumptionTable(scenario: Scenario, says: Saying, words: Words): ResultTable {
  const values: (string | number)[][] = [Object.values(says.columns)];
  const codes = [values[0]!.map(() => "General")];
  for (const one of assumptionsOf(scenario)) {
    const { value, low, high, source, grade, isChanged, kind } = one;
    const code = isPercent(kind) ? formats.share.code : kind.endsWith("ronor") ? formats.kronor.code : "General";
    const row = [
      nameOf(one, says, words),
      typeof value === "boolean" ? String(value) : value,
      low ?? "",
      high ?? "",
      unitOf(one, says),
      pricesOf(one, says),
      dueSource(source, words.language) || says.noSource,
      grade ?? "",
      isChanged ? says.yes : says.no,
    ];
    values.push(row);
    codes.push(row.map((_, column) => (column >= 1 && column <= 3 ? code : "General")));
  }
  return { values, formats: codes, notes: [says.note, originsNote(scenario, words)] };
}
