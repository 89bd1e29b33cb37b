import type { Format } from "../locales/numbers";
import { chartName, first, type ChartTable, type Corner, type LiveChart } from "../stories/chartGrid";
import { chartTable, type LiveChartId } from "../stories/chartTables";
import { plainCells, plainContent } from "../stories/plainContent";
import { resultColumn } from "../stories/resultPlaces";
import { header, note, title } from "../stories/sheet";
import type { SheetChart } from "../stories/story";
import { making, takenBack } from "./door";
import { drawChart } from "./drawChart";
import { putBackCells } from "./put";
import { changedMeanwhile } from "./reason";
import { codeOf } from "./refusal";
import type { CellContent } from "./scenario";
import { writeStoryCells } from "./storyCells";

/** A chart on its way to a scenario's sheet, with the numbers it draws. */
export interface NativeChart {
  /** Names the chart and its cells, so that the next time it takes the place of the last. */
  id: string;
  title: string;
  type: SheetChart["type"];
  hasLine?: boolean;
  axes: SheetChart["axes"];
  isInMillions: boolean;
  /** Said above the numbers where they are values of now: their unit, and that they are so. */
  note: string;
  numbers: { axis: string; marks: (string | number)[]; series: { name: string; values: number[] }[] };
  format: Format;
  /** The numbers as formulas, which follow the sheet; without it they are values of now. */
  live?: { id: LiveChartId; chart: LiveChart };
}

/** The numbers of charts stand below everything on the sheet, where inserted rows move them whole, from this column on. */
const firstColumn = resultColumn("results");
/** Left free above a table, so that one before it may grow. */
const rowsBetween = 6;
/** The chart stands over its numbers, in this many rows. */
const rowsOfChart = 19;

/**
 * Inserts a native chart on a scenario's sheet, drawn from cells of its own there. A chart that was inserted before is
 * replaced where it stands. If Excel refuses anything, the sheet is as it was.
 */
export async function insertChart(sheetId: string, chart: NativeChart): Promise<void> {
  await making(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const name = chartName(chart.id);
    const named = sheet.names.getItemOrNullObject(name);
    const old = sheet.charts.getItemOrNullObject(name).load("id, left, top, width, height");
    const used = sheet.getUsedRange(true).load("rowIndex, rowCount");
    await context.sync();
    const found = named.isNullObject ? null : named.getRangeOrNullObject();
    found?.load("rowIndex, rowCount, columnIndex, columnCount, formulas, values");
    await context.sync();
    const before = found && !found.isNullObject ? found : null; // its rows may have been deleted

    const below = { row: used.rowIndex + used.rowCount + rowsBetween + rowsOfChart, column: firstColumn };
    const place = before && fits(sizeOf(tableOf(chart, below)), before) ? cornerOf(before) : below;
    const table = tableOf(chart, place);
    const { rowCount, columnCount } = sizeOf(table);
    const cells = sheet.getRangeByIndexes(place.row, place.column, rowCount, columnCount);
    const looks = before && keepLooks(before, sheet.getCell(below.row + rowCount, firstColumn));
    await context.sync();
    try {
      if (!old.isNullObject) old.name = `${name}_before`;
      before?.clear();
      if (!named.isNullObject) named.delete();
      sheet.names.add(name, cells); // before the cells: nothing is written over a chart that another pane has just made
      writeStoryCells(sheet, table.rows, place.row, place.column);
      const made = drawChart(sheet, {
        name,
        title: chart.title,
        type: chart.type,
        hasLine: chart.hasLine,
        axes: chart.axes,
        isInMillions: chart.isInMillions,
        series: table.series,
        cells: { row: place.row + first, column: place.column, rows: table.drawn },
        corner: { row: place.row - rowsOfChart, column: place.column },
      });
      if (!old.isNullObject) {
        const { left, top, width, height } = old;
        made.set({ left, top, width, height });
      }
      sheet.activate();
      if (!old.isNullObject) old.delete(); // the last of all: where it is gone, everything was done
      await context.sync();
    } catch (error) {
      if (codeOf(error) === "ItemAlreadyExists") throw error;
      const stood = { before, looks, oldId: old.isNullObject ? null : old.id };
      if (!(await isDone(sheet, name, table, cells, stood.oldId)))
        await takenBack(error, () => putBack(sheet, name, cells, stood));
    }
    looks?.clear("Formats");
    if (old.isNullObject) sheet.getCell(place.row - rowsOfChart, place.column).select();
    await context.sync().catch(() => undefined); // the chart stands, whether it is shown or not
  });
}

/** Whether a chart that Excel said to have refused has taken the place of the one before all the same. */
async function isDone(
  sheet: Excel.Worksheet,
  name: string,
  { rows }: ChartTable,
  cells: Excel.Range,
  oldId: string | null,
): Promise<boolean> {
  if (oldId === null) return false;
  const { context } = sheet;
  const old = sheet.charts.getItemOrNullObject(`${name}_before`);
  const made = sheet.charts.getItemOrNullObject(name).load("id");
  const corner = cells.getCell(0, 0).load("values");
  try {
    await context.sync();
    const [titled] = plainCells(rows[0]!);
    const isOurs = plainContent(corner.values[0]![0] as CellContent) === titled;
    return isOurs && old.isNullObject && !made.isNullObject && made.id !== oldId;
  } catch {
    return false;
  }
}

/** Copies how cells look to free ones, for the case that they have to be put back. */
function keepLooks(cells: Excel.Range, free: Excel.Range): Excel.Range {
  const looks = free.getResizedRange(cells.rowCount - 1, cells.columnCount - 1);
  looks.copyFrom(cells, "Formats");
  return looks;
}

/**
 * Takes away what was made of a chart, and brings back the one that was there, with its cells; where another pane has put its
 * own in the place of that one, nobody knows any more what its cells held.
 */
async function putBack(
  sheet: Excel.Worksheet,
  name: string,
  cells: Excel.Range,
  { before, looks, oldId }: { before: Excel.Range | null; looks: Excel.Range | null; oldId: string | null },
): Promise<void> {
  const { context } = sheet;
  const old = sheet.charts.getItemOrNullObject(`${name}_before`).load("id");
  const made = sheet.charts.getItemOrNullObject(name).load("id");
  const named = sheet.names.getItemOrNullObject(name);
  const written = cells.getUsedRangeOrNullObject(true);
  await context.sync();
  const isOld = oldId !== null && old.isNullObject; // it was refused its other name, and has its own
  if (isOld && made.id === oldId) {
    looks?.clear("Formats");
    await context.sync().catch(() => undefined); // nothing of the chart has come: that was the first of all
    return;
  }
  if (!written.isNullObject) cells.clear();
  const stands = isOld ? made : old;
  const isOthers = oldId !== null && !stands.isNullObject && stands.id !== oldId;
  if (!made.isNullObject && !isOld) made.delete();
  if (!old.isNullObject) old.name = name;
  if (!named.isNullObject) named.delete();
  if (before && looks) {
    const { formulas, values } = before;
    before.copyFrom(looks, "Formats");
    putBackCells(before, formulas, values);
    looks.clear("Formats");
    sheet.names.add(name, before);
  }
  await context.sync();
  if (isOthers) throw new Error(changedMeanwhile());
}

function tableOf(chart: NativeChart, corner: Corner): ChartTable {
  return chart.live ? chartTable(chart.live.id, chart.live.chart, corner) : valuesTable(chart);
}

/** The numbers of now, with the title and the note over them. */
function valuesTable({ title: told, note: says, numbers: { axis, marks, series }, format }: NativeChart): ChartTable {
  const rows = [
    [title(plainContent(told))],
    [note(says)],
    [axis, ...series.map(({ name }) => name)].map((name) => header(plainContent(name))),
    ...marks.map((mark, row) => [mark, ...series.map(({ values }) => ({ value: values[row]!, format }))]),
  ];
  return { rows, drawn: marks.length, series: series.map(({ name }) => name) };
}

type Size = Pick<Excel.Range, "rowCount" | "columnCount">;

function sizeOf({ rows }: ChartTable): Size {
  return { rowCount: rows.length, columnCount: Math.max(...rows.map((cells) => cells.length)) };
}

function fits(one: Size, room: Size): boolean {
  return one.rowCount <= room.rowCount && one.columnCount <= room.columnCount;
}

function cornerOf({ rowIndex, columnIndex }: Excel.Range): Corner {
  return { row: rowIndex, column: columnIndex };
}
