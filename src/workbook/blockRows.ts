import { looks } from "../stories/looks";
import { costTableWidth, inputsWidthOn } from "../stories/scenarioFormat";
import { putBackCells } from "./put";
import type { CellContent } from "./scenario";
import { isFormula } from "./sheetContent";

/**
 * The rows of a scenario's block as they stand, to put rows in and take rows out, and to put all back.
 *
 * They are as wide as the inputs are on that sheet: what is put in or taken out moves all of them alike, and the results
 * beside them stay.
 *
 * They are found through the block's name: rows that somebody puts in above it meanwhile move nothing.
 */
export class BlockRows {
  private constructor(
    private readonly sheet: Excel.Worksheet,
    private readonly name: string,
    readonly columns: number,
    /** How many columns the inputs take. */
    readonly width: number,
    private readonly top: number,
    private readonly before: Excel.Range,
  ) {}

  static async read(context: Excel.RequestContext, sheetId: string, name: string): Promise<BlockRows> {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const named = sheet.names.getItem(name).getRange().load("rowIndex, rowCount, columnCount");
    const costs = sheet.names.getItemOrNullObject("Costs").getRangeOrNullObject().load("columnCount");
    await context.sync();
    const width = inputsWidthOn(costs.isNullObject ? costTableWidth : costs.columnCount);
    const { rowIndex, rowCount, columnCount } = named;
    const before = rowsOf(sheet, name, width, 0, rowCount).load("formulas, values, numberFormat");
    await context.sync();
    return new BlockRows(sheet, name, columnCount, width, rowIndex, before);
  }

  get formulas(): CellContent[][] {
    return this.before.formulas as CellContent[][];
  }

  get values(): CellContent[][] {
    return this.before.values as CellContent[][];
  }

  /** Rows of the block, counted from its first. */
  at(row: number, count: number): Excel.Range {
    return rowsOf(this.sheet, this.name, this.width, row, count);
  }

  /** The row of a cell of the block. */
  rowOf(address: string): number {
    return Number(/\d+$/.exec(address)?.[0]) - 1 - this.top;
  }

  /** Looks at the block again, in the request that changes it. */
  look(): Excel.Range {
    return this.at(0, this.values.length).load("formulas, values, numberFormat");
  }

  /** Whether somebody has changed the block between the two looks. */
  isOther(seen: Excel.Range): boolean {
    return JSON.stringify(seen.formulas) !== JSON.stringify(this.before.formulas);
  }

  /**
   * Puts cells in above the block's last row, so that its name grows.
   *
   * @param first the first column that looks as an input; the block's, unless it is said
   * @returns the first row that was put in
   */
  grow(count: number, first = 0, columns = this.columns): number {
    const last = this.values.length - 1;
    this.at(last, count).insert("Down");
    const { paper, ink } = looks.input;
    const { format } = this.at(last, count)
      .getCell(0, first)
      .getResizedRange(count - 1, columns - 1);
    format.fill.color = paper!;
    format.font.color = ink!;
    return last;
  }

  /**
   * Takes out what `grow` put in, if anything was, and writes what stood where something of one's own has come: what another
   * pane or a colleague has written meanwhile stays.
   *
   * @param mine what the first cells of one's own rows hold; "" where rows were emptied
   * @param stood what it stood as when it was changed, where that was looked at
   * @returns whether nothing of one's own is left, and all that stood stands
   */
  async putBack(
    context: Excel.RequestContext,
    grown: number,
    mine: readonly string[],
    stood: Excel.Range = this.before,
  ): Promise<boolean> {
    const isMine = (row: Row) => mine.includes(String(row[0]).trim());
    const last = stood.formulas.length - 1;
    const now = await this.now(context);
    const isLast = (row: Row) => JSON.stringify(row) === JSON.stringify(stood.formulas[last]);
    const from = [...now.keys()].slice(last);
    const own = [
      ...from.filter((index) => !isBlank(now[index]!) && isMine(now[index]!) && !isLast(now[index]!)),
      ...from.filter((index) => isBlank(now[index]!)),
    ];
    const excess = Math.min(grown, now.length - stood.formulas.length);
    const out = own.slice(0, Math.max(0, excess)).sort((one, other) => other - one);
    for (const index of out) this.at(index, 1).delete("Up");
    const left = now.filter((_, index) => !out.includes(index));
    left.forEach((row, index) => {
      const before: Row = stood.formulas[index] ?? [];
      if (!isMine(row) || JSON.stringify(row) === JSON.stringify(before) || index > last) return;
      const cells = this.at(index, 1);
      cells.numberFormat = [stood.numberFormat[index]!];
      putBackCells(cells, [before], [stood.values[index]!]);
    });
    await context.sync().catch(() => undefined); // looked at below
    const after = await this.now(context);
    const rows = stood.formulas as Row[];
    const standing = new Set(after.map((row) => JSON.stringify(row)));
    const stands = rows.every((row) => isBlank(row) || standing.has(JSON.stringify(row)));
    const count = (all: readonly Row[]) => all.filter((row) => !isBlank(row) && isMine(row)).length;
    return stands && count(after) <= count(rows);
  }

  /**
   * Whether rows of one's own have come about whole though Excel has not said so: what another had written by then in the
   * rows that were free, nobody has seen.
   */
  async hasCome(context: Excel.RequestContext, mine: readonly string[]): Promise<boolean> {
    const count = (rows: readonly Row[]) => rows.filter(([first]) => mine.includes(String(first).trim())).length;
    return count(await this.now(context)) - count(this.formulas) >= mine.length;
  }

  /**
   * What a row's taking out came to that Excel has not said to be done: where another had taken that row out already, the row
   * that had moved into its place went, and is put in again.
   *
   * @returns whether the row is gone and no other, whether every other stands, or neither
   */
  async goneWithout(context: Excel.RequestContext, index: number): Promise<"written" | "restored" | "not"> {
    const now = await this.now(context);
    const left = now.map(kindOf);
    const gone = this.formulas.flatMap((row, at) => {
      const found = left.indexOf(kindOf(row));
      if (found >= 0) left.splice(found, 1);
      return found < 0 && !isBlank(row) ? [at] : [];
    });
    const isOut = (at: number) => kindOf(this.formulas[at]!) === kindOf(this.formulas[index]!);
    const others = gone.filter((at) => !isOut(at));
    const filled = (rows: readonly Row[]) => rows.filter((row) => !isBlank(row)).length;
    const fewer = filled(this.formulas) - filled(now) - (gone.length - others.length);
    if (fewer <= 0) return gone.some(isOut) ? "written" : "not";
    if (fewer > 1 || others.length > 1) return "not";
    return (await this.putIn(context, index, others[0]!, now)) ? "restored" : "not";
  }

  /** Puts a row that was read in at a place, for a blank row. @returns whether it stands */
  private async putIn(
    context: Excel.RequestContext,
    place: number,
    read: number,
    now: readonly Row[],
  ): Promise<boolean> {
    const row = this.formulas[read]!;
    const blank = now.map(isBlank).lastIndexOf(true);
    if (blank < place || row.some(isFormula)) return false;
    this.at(place, 1).insert("Down");
    const cells = this.at(place, 1);
    cells.numberFormat = [this.before.numberFormat[read]!];
    putBackCells(cells, [row], [this.values[read]!]);
    this.at(blank + 1, 1).delete("Up");
    await context.sync().catch(() => undefined); // looked at below
    return (await this.now(context)).some((one) => JSON.stringify(one) === JSON.stringify(row));
  }

  /** Writes all rows as they stood when one of them was taken out. @returns whether they stand again */
  async putAllBack(context: Excel.RequestContext, { formulas, values, numberFormat }: Excel.Range): Promise<boolean> {
    const block = this.at(0, values.length);
    block.numberFormat = numberFormat;
    putBackCells(block, formulas, values);
    await context.sync().catch(() => undefined); // looked at below
    const now = (await this.now(context)).slice(0, formulas.length);
    return JSON.stringify(now) === JSON.stringify(formulas);
  }

  /** The rows of the block as they are now. */
  private async now(context: Excel.RequestContext): Promise<Row[]> {
    const named = this.sheet.names.getItem(this.name).getRange().load("rowCount");
    await context.sync();
    const rows = this.at(0, named.rowCount).load("formulas");
    await context.sync();
    return rows.formulas as Row[];
  }
}

type Row = CellContent[];

/** What a row holds, whichever row of the sheet it is: a formula that refers to its own row reads otherwise after a move. */
function kindOf(row: Row): string {
  return JSON.stringify(row.map((cell) => (isFormula(cell) ? "=" : cell)));
}

function isBlank(row: readonly CellContent[]): boolean {
  return row.every((cell) => cell === "");
}

function rowsOf(sheet: Excel.Worksheet, name: string, width: number, row: number, count: number): Excel.Range {
  const corner = sheet.names.getItem(name).getRange().getCell(row, 0);
  return corner.getResizedRange(count - 1, width - 1);
}
