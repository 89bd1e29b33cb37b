import { looks } from "../stories/looks";
import { costTableWidth, inputsWidthOn } from "../stories/scenarioFormat";
import { putBackCells } from "./put";
import type { CellContent } from "./scenario";

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
   * Takes out what `grow` put in, if anything was, and writes what stood there.
   *
   * @param stood what it stood as when it was changed, where that was looked at
   * @returns whether all is as it was
   */
  async putBack(context: Excel.RequestContext, grown: number, stood: Excel.Range = this.before): Promise<boolean> {
    const { formulas, values, numberFormat } = stood;
    const named = () => this.sheet.names.getItem(this.name).getRange().load("rowCount");
    const grownBlock = named();
    await context.sync();
    if (grownBlock.rowCount > values.length) this.at(values.length - 1, grown).delete("Up");
    const block = this.at(0, values.length);
    block.numberFormat = numberFormat;
    putBackCells(block, formulas, values);
    await context.sync().catch(() => undefined); // looked at below
    const after = this.at(0, values.length).load("formulas");
    const restoredBlock = named();
    await context.sync();
    return restoredBlock.rowCount === values.length && JSON.stringify(after.formulas) === JSON.stringify(formulas);
  }
}

function rowsOf(sheet: Excel.Worksheet, name: string, width: number, row: number, count: number): Excel.Range {
  const corner = sheet.names.getItem(name).getRange().getCell(row, 0);
  return corner.getResizedRange(count - 1, width - 1);
}
