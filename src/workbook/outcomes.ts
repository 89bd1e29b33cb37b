import { outcomeColumns } from "../stories/scenarioFormat";
import type { OutcomeLine } from "./scenario";
import type { Block } from "./sheetContent";

/** The rows of what has no price; one without an outcome is none. */
export function outcomeLines(block: Block | null): OutcomeLine[] | null {
  if (!block) return null;
  const lines: OutcomeLine[] = [];
  for (let row = 1; row < block.rows; row++) {
    const cells = outcomeColumns.map((_, column) => block.value(row, column));
    const [name, unit, , source] = cells.map((cell) => String(cell).trim());
    if (name === "") continue;
    lines.push({ name: name!, unit: unit!, change: cells[2]!, source: source!, cells, at: block.place(row, 0) });
  }
  return lines;
}
