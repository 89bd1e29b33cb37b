import { formats, type Format } from "../locales/numbers";

/** A chart on its way to a scenario's sheet, with the numbers it draws. */
export interface NativeChart {
  /** Names the chart and its cells, so that the next time it takes the place of the last. */
  id: string;
  title: string;
  type: "Line" | "ColumnClustered" | "BarClustered";
  /** Said above the numbers: their unit, and that they are values of now. */
  note: string;
  numbers: { axis: string; marks: (string | number)[]; series: { name: string; values: number[] }[] };
  format: Format;
}

/** The numbers of charts stand to the right of everything else on the sheet, from this column on. */
const firstColumn = 70;
const rowsAbove = 2;
const rowsOfChart = 16;
const columnsOfChart = 8;

/**
 * Inserts a native chart on a scenario's sheet. Its numbers stand in cells of its own to the right of the sheet's; a
 * chart that was inserted before is replaced. If Excel refuses anything, nothing of it stays.
 */
export async function insertChart(sheetId: string, chart: NativeChart): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const name = `Chart_${chart.id}`;
    const before = sheet.names.getItemOrNullObject(name);
    const old = sheet.charts.getItemOrNullObject(name);
    const used = sheet.getUsedRange(true).load("columnIndex, columnCount");
    await context.sync();
    if (!before.isNullObject) {
      before.getRange().clear();
      before.delete();
    }
    if (!old.isNullObject) old.delete();
    const column = Math.max(firstColumn, used.columnIndex + used.columnCount + 2);
    const table = tableOf(chart);
    const cells = sheet.getRangeByIndexes(rowsAbove, column, table.length, table[0]!.length);
    try {
      sheet.getCell(0, column).values = [[chart.title]];
      sheet.getCell(1, column).values = [[chart.note]];
      cells.numberFormat = table.map((row) =>
        row.map((_, place) => (place === 0 ? "General" : formats[chart.format].code)),
      );
      cells.values = table;
      sheet.names.add(name, sheet.getRangeByIndexes(0, column, rowsAbove + table.length, table[0]!.length));
      const drawn = sheet.charts.add(chart.type, cells, "Columns");
      drawn.name = name;
      drawn.title.text = chart.title;
      const top = rowsAbove + table.length + 1;
      drawn.setPosition(sheet.getCell(top, column), sheet.getCell(top + rowsOfChart, column + columnsOfChart));
      await context.sync();
    } catch (error) {
      sheet.getRangeByIndexes(0, column, rowsAbove + table.length, table[0]!.length).clear();
      await context.sync();
      throw error;
    }
    drawnInSight(sheet, column);
    await context.sync();
  });
}

/** The corner over the marks is empty: Excel then takes the first column as categories, also where they are numbers. */
function tableOf({ numbers: { marks, series } }: NativeChart): (string | number)[][] {
  return [
    ["", ...series.map(({ name }) => name)],
    ...marks.map((mark, row) => [mark, ...series.map(({ values }) => values[row]!)]),
  ];
}

function drawnInSight(sheet: Excel.Worksheet, column: number): void {
  sheet.activate();
  sheet.getCell(0, column).select();
}
