import type { comparison as english } from "../../locales/en/comparison";
import type { Comparison } from "../../model/comparison";
import { alternatives, type Alternative } from "../../model/financing";
import { formats } from "../../locales/numbers";
import type { ResultTable } from "../../workbook/results";
import type { Words } from "../words";
import { rows } from "./rows";

/** The comparison as a table of words and values for a sheet; what has no answer is an empty cell. */
export function resultTable(
  comparison: Record<Alternative, Comparison>,
  says: typeof english,
  words: Words,
): ResultTable {
  const values: (string | number)[][] = [
    [says.measure, says.unit, ...alternatives.map((name) => words.tables.alternatives[name])],
  ];
  const codes = [values[0]!.map(() => "General")];
  for (const { id, unit } of rows) {
    const code = formats[unit === "share" ? "share" : "kronor"].code;
    values.push([words.tables.comparison[id], says[unit], ...alternatives.map((name) => comparison[name][id] ?? "")]);
    codes.push(["General", "General", ...alternatives.map(() => code)]);
  }
  return { values, formats: codes, notes: [says.expected, says.notAllowed] };
}
