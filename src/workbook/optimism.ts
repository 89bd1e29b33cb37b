import type { OptimismTable } from "../model/optimism";
import { isBlank, numberIn } from "../ranges/cells";
import { notNegative, share } from "../ranges/domains";
import { attempt } from "./problems";
import type { CellContent, Place, Problem } from "./scenario";
import type { Block } from "./sheetContent";

/** A row of the table as it stands, and its cells: the grade, what is added to the costs, what is taken from the effect. */
export interface OptimismRow {
  grade: string;
  costs: CellContent;
  benefits: CellContent;
  at: Place;
  costsAt: Place;
  benefitsAt: Place;
}

/** The rows of the table below its header, those without a grade too. */
export function optimismRows(block: Block | null): OptimismRow[] {
  const rows: OptimismRow[] = [];
  for (let row = 1; block && row < block.rows; row++) {
    rows.push({
      grade: String(block.value(row, 0)).trim(),
      costs: block.value(row, 1),
      benefits: block.value(row, 2),
      at: block.place(row, 0),
      costsAt: block.place(row, 1),
      benefitsAt: block.place(row, 2),
    });
  }
  return rows;
}

/** The user's correction for optimism by grade; a row whose shares are blank corrects nothing and is left out. */
export function understandOptimism(block: Block | null, problems: Problem[]): OptimismTable {
  if (!block) return {};
  return attempt(problems, "SIMULATE", { "": block }, () => readOptimism(block.cells(3))) ?? {};
}

function readOptimism(cells: CellContent[][]): OptimismTable {
  const table: Record<string, { costs: number; benefits: number }> = {};
  // the first row is the header
  for (const [row, [grade, costs, benefits]] of cells.entries()) {
    if (row === 0 || isBlank(grade) || (isBlank(costs) && isBlank(benefits))) continue;
    const at = (column: number) => ({ argument: "", row: row + 1, column });
    table[String(grade).trim()] = {
      costs: notNegative(numberIn(costs, at(2)), at(2)),
      benefits: share(numberIn(benefits, at(3)), at(3)),
    };
  }
  return table;
}
