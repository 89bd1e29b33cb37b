import { looks } from "../stories/looks";
import { costWidth } from "../stories/scenarioFormat";
import type { CellContent } from "./scenario";
import { standing } from "./standing";

/** As wide as the inputs are: what is put in or taken out moves all of them alike, and the results beside them stay. */
const inputsWidth = costWidth;

/** The rows of a scenario's block as they stand, to put rows in and take rows out, and to put all back. */
export class BlockRows {
  private constructor(
    private readonly sheet: Excel.Worksheet,
    private readonly name: string,
    readonly columns: number,
    private readonly top: number,
    private readonly left: number,
    private readonly before: Excel.Range,
  ) {}

  static async read(context: Excel.RequestContext, sheetId: string, name: string): Promise<BlockRows> {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const named = sheet.names.getItem(name).getRange().load("rowIndex, columnIndex, rowCount, columnCount");
    await context.sync();
    const { rowIndex, columnIndex, rowCount, columnCount } = named;
    const before = sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, inputsWidth);
    before.load("formulas, values, numberFormat");
    await context.sync();
    return new BlockRows(sheet, name, columnCount, rowIndex, columnIndex, before);
  }

  get formulas(): CellContent[][] {
    return this.before.formulas as CellContent[][];
  }

  get values(): CellContent[][] {
    return this.before.values as CellContent[][];
  }

  /** Rows of the block, counted from its first. */
  at(row: number, count: number): Excel.Range {
    return this.sheet.getRangeByIndexes(this.top + row, this.left, count, inputsWidth);
  }

  /** The row of a cell of the block. */
  rowOf(address: string): number {
    return Number(/\d+$/.exec(address)?.[0]) - 1 - this.top;
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
    const { format } = this.sheet.getRangeByIndexes(this.top + last, this.left + first, count, columns);
    format.fill.color = paper!;
    format.font.color = ink!;
    return last;
  }

  /** Takes out what `grow` put in, if anything was, and writes what stood there. @returns whether all is as it was */
  async putBack(context: Excel.RequestContext, grown: number): Promise<boolean> {
    const { formulas, values, numberFormat } = this.before;
    const named = () => this.sheet.names.getItem(this.name).getRange().load("rowCount");
    const grownBlock = named();
    await context.sync();
    if (grownBlock.rowCount > values.length) this.at(values.length - 1, grown).delete("Up");
    const block = this.at(0, values.length);
    block.numberFormat = numberFormat;
    block.formulas = formulas.map((row, index) => row.map((cell, column) => standing(cell, values[index]![column])));
    await context.sync().catch(() => undefined); // looked at below
    const after = this.at(0, values.length).load("formulas");
    const restoredBlock = named();
    await context.sync();
    return restoredBlock.rowCount === values.length && JSON.stringify(after.formulas) === JSON.stringify(formulas);
  }
}
