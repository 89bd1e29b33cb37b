import { ownCostRow, type CostColumn } from "../catalogue/ownCostRow";
import type { UnitCost } from "../catalogue/unitCost";
import type { Language } from "../locales/language";
import { unitCostWords } from "../locales/unitCostWords";
import { plainWord } from "../locales/understood";
import { ownCostsSheet } from "../stories/ownCostsSheet";
import { plainContent } from "../stories/plainContent";
import { writing } from "./door";
import { headerOf, readOwnTable, type OwnTable } from "./ownTable";
import { reasonOf } from "./reason";
import type { CellContent } from "./scenario";
import { isFormula } from "./sheetContent";
import { standing } from "./standing";
import { restored, type Written } from "./writeCells";
import { writeSheet } from "./writeSheet";

/** Excel takes so many rows at a time. */
const rowsAtATime = 1000;

/**
 * Writes unit costs into the municipality's own table, which is made where there is none: those with a new code below the
 * others, those with a known code in its row. All of them or none.
 *
 * Columns of the table that are not ours stay as they are, and a column that the table lacks is added where there is
 * something to put in it. A row with a formula is not written over.
 */
export async function writeOwnCosts(costs: readonly UnitCost[], language: Language): Promise<Written> {
  let made: string | null = null;
  try {
    if ((await readOwnTable()) === null) made = await writeSheet(ownCostsSheet(language));
    const table = (await readOwnTable())!;
    const planned = plan(table, costs, language);
    if (planned.replaced.some(({ row }) => table.formulas[row]!.some(isFormula))) return { outcome: "formula" };
    return await writing((context) => write(context, table, planned, made));
  } catch (error) {
    return { outcome: "failed", reason: reasonOf(error) };
  }
}

interface Planned {
  /** The columns that the table lacks, from the first of them on. */
  header: { row: number; column: number; cells: CellContent[] };
  width: number;
  replaced: { row: number; cells: CellContent[] }[];
  /** The first row below all others, from the table's first. */
  below: number;
  added: CellContent[][];
}

function plan({ cells, rowOfCode }: OwnTable, costs: readonly UnitCost[], language: Language): Planned {
  const { row: headerRow, columns } = headerOf(cells);
  const header = [...(cells[headerRow] ?? [])];
  while (header.at(-1) === "") header.pop();
  const known = header.length;
  const rows = costs.map((cost) => Object.entries(ownCostRow(cost, language)) as [CostColumn, CellContent][]);
  const { columns: usual, moreColumns } = unitCostWords[language];
  const words: Record<CostColumn, string> = { ...usual, ...moreColumns };
  for (const [column, content] of rows.flat()) {
    if (content !== "" && !columns.has(column)) columns.set(column, header.push(words[column]) - 1);
  }
  const filled = (row: [CostColumn, CellContent][], standing: readonly CellContent[]) => {
    const whole = header.map((_, index) => standing[index] ?? "");
    for (const [column, content] of row) {
      const index = columns.get(column);
      if (index !== undefined) whole[index] = content;
    }
    return whole.map(plainContent);
  };
  let below = headerRow + 1;
  cells.forEach((row, index) => {
    if (index > headerRow && row.some((cell) => cell !== "")) below = index + 1;
  });
  const planned: Planned = {
    header: { row: headerRow, column: known, cells: header.slice(known).map(plainContent) },
    width: header.length,
    replaced: [],
    below,
    added: [],
  };
  costs.forEach(({ code }, index) => {
    const row = rowOfCode[plainWord(code)];
    if (row === undefined) planned.added.push(filled(rows[index]!, []));
    else planned.replaced.push({ row, cells: filled(rows[index]!, cells[row]!) });
  });
  return planned;
}

async function write(
  context: Excel.RequestContext,
  table: OwnTable,
  planned: Planned,
  made: string | null,
): Promise<Written> {
  const sheet = context.workbook.worksheets.getItem(table.sheetId);
  const { header, width, replaced } = planned;
  const rowsAt = (row: number, count: number) => sheet.getRangeByIndexes(table.top + row, table.left, count, width);
  const added = rowsAt(header.row, 1)
    .getCell(0, header.column)
    .getResizedRange(0, header.cells.length - 1);
  const before = replaced.map(({ row }) => {
    const [formulas, values] = [table.formulas[row] ?? [], table.cells[row] ?? []];
    const content = Array.from({ length: width }, (_, column) =>
      standing(formulas[column] ?? "", values[column] ?? ""),
    );
    return { cells: rowsAt(row, 1), content };
  });
  try {
    if (header.cells.length > 0) added.values = [header.cells];
    for (const { row, cells } of replaced) rowsAt(row, 1).values = [cells];
    for (let first = 0; first < planned.added.length; first += rowsAtATime) {
      const rows = planned.added.slice(first, first + rowsAtATime);
      rowsAt(planned.below + first, rows.length).values = rows;
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a request may hold 5 MB
      await context.sync();
    }
    await context.sync();
  } catch (error) {
    return restored(error, async () => {
      if (made !== null) context.workbook.worksheets.getItem(made).delete();
      else {
        if (header.cells.length > 0) added.clear("Contents");
        for (const { cells, content } of before) cells.formulas = [content];
        if (planned.added.length > 0) rowsAt(planned.below, planned.added.length).clear("Contents");
      }
      await context.sync();
      return true;
    });
  }
  return { outcome: "written" };
}
