import type { Finding } from "../../catalogue/finding";
import { findingDetails } from "../../catalogue/findingDetails";
import { findingSource, offeredEffect } from "../../catalogue/offeredEffect";
import type { Language } from "../../locales/language";
import { inputEdit } from "../../workbook/inputCell";
import type { Scenario } from "../../workbook/scenario";
import type { Edit } from "../../workbook/writeCells";
import { basisEdits, inputWith } from "../inputs/choices/edits";

/**
 * The cells to write so that the effect is that of a finding: value, range, grade and source, and that it was measured against a
 * comparison group; null where the finding gives no effect, or the scenario has no row for it.
 */
export function effectEdits(
  found: Finding,
  scenario: Pick<Scenario, "sheetId" | "inputs">,
  language: Language,
): Edit[] | null {
  const input = inputWith("effect", scenario);
  const details = findingDetails[found.code]!;
  const offered = offeredEffect(found, details);
  if (!input || typeof offered === "string") return null;
  const wanted = {
    value: offered.value,
    low: offered.low ?? "",
    high: offered.high ?? "",
    grade: found.grade,
    source: findingSource(found, details, language),
  };
  const columns = ["value", "low", "high", "grade", "source"] as const;
  return [...columns.map((column) => inputEdit(input, column, wanted[column])), ...basisEdits(scenario, "comparison")];
}
