import { idsOf } from "../../../model/ids";
import type { Language } from "../../../locales/language";
import { plainWord, understood } from "../../../locales/understood";
import type { ScenarioCost } from "../../../stories/scenarioContent";
import { costColumnOn, costColumns } from "../../../stories/scenarioFormat";
import { addressWithin } from "../../../workbook/address";
import type { CellContent, CostLine } from "../../../workbook/scenario";
import type { Edit } from "../../../workbook/writeCells";
import { cellsOf } from "./typedCost";

/**
 * The cells to write so that a row of costs says something else; those that say the same already are left alone.
 *
 * @param tableWidth how many columns the sheet's table of costs has
 */
export function costEdits(line: CostLine, cost: ScenarioCost, tableWidth: number, language: Language): Edit[] {
  const { at, actor, cells } = line;
  const all = cellsOf({ ...cost, code: line.code }, language);
  return idsOf(costColumns).flatMap((id) => {
    const [column, value] = [costColumnOn(tableWidth, id), all[costColumns[id]]!];
    if (column === null) return [];
    const was = cells[column]!;
    if (isSame(column, was, value)) return [];
    const place = { ...at, address: addressWithin(at.address, 0, column) };
    return [{ at: place, value, was, label: { at, text: actor } }];
  });
}

function isSame(column: number, was: CellContent, value: CellContent): boolean {
  if (typeof was !== "string" || typeof value !== "string") return was === value;
  const word = (text: string) => (column === costColumns.kind ? kindOf(text) : text.trim());
  return word(was) === word(value);
}

/** A blank kind is a resource. */
function kindOf(word: string): string {
  return word.trim() === "" ? "real" : (understood.kinds.get(plainWord(word)) ?? word);
}
