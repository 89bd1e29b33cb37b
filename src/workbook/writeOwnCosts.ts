import { idsOf } from "../model/ids";
import { ownCostRow, type CostColumn } from "../catalogue/ownCostRow";
import type { UnitCost } from "../catalogue/unitCost";
import type { Language } from "../locales/language";
import { unitCostWords } from "../locales/unitCostWords";
import { plainWord } from "../locales/understood";
import { making } from "./door";
import { ownTableOrMade } from "./makeOwnTable";
import { headerOf, ownTableIn, type OwnTable } from "./ownTable";
import { movedMeanwhile } from "./movedMeanwhile";
import { putContents } from "./put";
import { inTurns, ofOurs, runsOf } from "./runs";
import { runsBack, stoodIn } from "./runsBack";
import type { CellContent } from "./scenario";
import { isFormula } from "./sheetContent";
import { refusedWith, restored, type Written } from "./writeCells";

/**
 * Writes unit costs into the municipality's own table, which is made where there is none: those with a new code below the
 * others, those with a known code in its row. All of them or none.
 *
 * Columns of the table that are not ours stay as they are, and a column that the table lacks is added where there is
 * something to put in it. A row with a formula is not written over. The table is looked at again in the request that writes: where
 * somebody else has changed which row is whose, what stood there stands again. Where Excel refuses, or does not answer, it is
 * read again before it is said to have failed.
 */
export async function writeOwnCosts(costs: readonly UnitCost[], language: Language): Promise<Written> {
  try {
    return await making(async (context) => {
      const { table, made } = await ownTableOrMade(context, language);
      const planned = plan(table, costs, language);
      if (planned.replaced.some(({ row }) => table.formulas[row]!.some(isFormula))) return { outcome: "formula" };
      return write(context, table, planned, made);
    });
  } catch (error) {
    return refusedWith(error);
  }
}

interface Planned {
  /** The column of the codes. */
  codeColumn: number;
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
  const rows = costs.map((cost) => {
    const row = ownCostRow(cost, language);
    return idsOf(row).map((column): [CostColumn, CellContent] => [column, row[column]]);
  });
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
    return whole;
  };
  let below = headerRow + 1;
  cells.forEach((row, index) => {
    if (index > headerRow && row.some((cell) => cell !== "")) below = index + 1;
  });
  const planned: Planned = {
    codeColumn: columns.get("code") ?? 0,
    header: { row: headerRow, column: known, cells: header.slice(known) },
    width: header.length,
    replaced: [],
    below,
    added: [],
  };
  costs.forEach(({ code }, index) => {
    const known = plainWord(code);
    const row = Object.hasOwn(rowOfCode, known) ? rowOfCode[known] : undefined; // a code may be "constructor"
    if (row === undefined) planned.added.push(filled(rows[index]!, []));
    else planned.replaced.push({ row, cells: filled(rows[index]!, cells[row]!) });
  });
  return planned;
}

async function write(
  context: Excel.RequestContext,
  table: OwnTable,
  { codeColumn, header, width, replaced, added, below }: Planned,
  made: Excel.Worksheet | null,
): Promise<Written> {
  const sheet = context.workbook.worksheets.getItem(table.sheetId);
  const rowsAt = (row: number, count: number) => sheet.getRangeByIndexes(table.top + row, table.left, count, width);
  const more = () =>
    rowsAt(header.row, 1)
      .getCell(0, header.column)
      .getResizedRange(0, header.cells.length - 1);
  const heads = rowsAt(header.row, 1).load("values");
  const headsWere = Array.from({ length: width }, (_, column) => table.cells[header.row]?.[column] ?? "");
  const areHeads = () => JSON.stringify(heads.values[0]) === JSON.stringify(headsWere);
  const withoutHeader = async () => {
    if (header.cells.length === 0) return;
    const now = more().load("values");
    await context.sync();
    if (header.cells.every((cell, index) => now.values[0]![index] === cell)) more().clear("Contents");
    await context.sync();
  };
  const withoutSheet = async () => {
    if (made === null) return;
    const left = await ownTableIn(context);
    if (left && idsOf(left.rowOfCode).length === 0) made.delete();
    await context.sync();
  };
  const runs = runsOf([...replaced, ...added.map((cells, index) => ({ row: below + index, cells }))]);
  const last = below + added.length;
  const look = () => sheet.getRangeByIndexes(table.top, table.left + codeColumn, last, 1).load("values");
  const codes = (cells: OwnTable["cells"], column: number) =>
    Array.from({ length: last }, (_, row) => String(cells[row]?.[column] ?? ""));
  const before = codes(table.cells, codeColumn);
  const seen = look();
  let stood: Excel.Range[] = [];
  try {
    if (header.cells.length > 0) putContents(more(), [header.cells]);
    stood = await inTurns(context, runs, (run) => {
      const before = rowsAt(run.row, run.rows.length).load("values, formulas");
      const ours = ofOurs(run, width, (row, column) => run.rows[row]![column]!);
      putContents(rowsAt(run.row, run.rows.length), ours);
      return before;
    });
  } catch (error) {
    return restored(error, async () => {
      const standing = (row: number) => ({ formulas: table.formulas[row] ?? [], values: table.cells[row] ?? [] });
      const came = await runsBack(context, runs, rowsAt, standing, false);
      if (came === "mine") {
        const now = look();
        await context.sync();
        const areSame =
          codes(now.values as CellContent[][], 0)
            .slice(0, below)
            .join("\n") === before.slice(0, below).join("\n");
        return added.length === 0 && areSame ? "written" : "not"; // what had come below by then, nobody has seen
      }
      await withoutHeader();
      await withoutSheet();
      return came === "others" ? "not" : "restored";
    });
  }
  const areSame = codes(seen.values as CellContent[][], 0).join("\n") === before.join("\n");
  if (areSame && areHeads()) return { outcome: "written" };
  return movedMeanwhile(async () => {
    const came = await runsBack(context, runs, rowsAt, stoodIn(runs, stood), true);
    if (areHeads()) await withoutHeader(); // else they are another's too
    await withoutSheet();
    return came === "mine";
  });
}
