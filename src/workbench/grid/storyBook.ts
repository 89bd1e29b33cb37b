import {
  BooleanNumber,
  CellValueType,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { formats } from "../../locales/numbers";
import { looks } from "../../stories/looks";
import type { Cell, Look, Story, StorySheet } from "../../stories/story";
import { storedName } from "./names";
import { keptFromStart } from "./kept";

/** A look of a story's cells as Univer draws it. */
function lookStyle(look: Look): IStyleData {
  const { bold, italic, size, ink, paper, wraps } = looks[look];
  return {
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(italic && { it: BooleanNumber.TRUE }),
    ...(size && { fs: size }),
    ...(ink && { cl: { rgb: ink } }),
    ...(paper && { bg: { rgb: paper } }),
    ...(wraps && { tb: WrapStrategy.WRAP }),
  };
}

/** The style of a number that Excel would show by this format code. */
export function formatStyle(code: string): IStyleData {
  return { n: { pattern: code } };
}

/** A value or formula as Univer stores it. */
export function storedValue(value: string | number | boolean): ICellData {
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (value.startsWith("=")) return { f: value };
  if (value.startsWith("'")) return { v: value.slice(1), t: CellValueType.STRING };
  return { v: value, t: CellValueType.STRING };
}

function storedCell(cell: Cell): ICellData {
  if (typeof cell !== "object") return storedValue(cell);
  const style = { ...(cell.look && lookStyle(cell.look)), ...(cell.format && formatStyle(formats[cell.format].code)) };
  return { ...(cell.value !== null && storedValue(cell.value)), s: style };
}

const characterWidth = 7.5;
const lineHeight = 20;

/** The lines that a row needs where its headers wrap. */
function lines(row: StorySheet["rows"][number], widths: number[]): number {
  let most = 1;
  row.forEach((cell, right) => {
    if (typeof cell !== "object" || cell?.look !== "header" || typeof cell.value !== "string") return;
    if (cell.value.startsWith("=")) return; // a formula shows something shorter
    most = Math.max(most, Math.ceil((cell.value.length * 1.15) / (widths[right] ?? 10)));
  });
  return most;
}

/** Rows and columns for what comes below and grows to the right; in Excel there are thousands. */
export const room = { below: 500, right: 120 };

function storedSheet(sheet: StorySheet, id: string) {
  const cellData: Record<number, Record<number, ICellData>> = {};
  sheet.rows.forEach((row, down) => {
    const cells: Record<number, ICellData> = {};
    row.forEach((cell, right) => {
      if (cell !== null) cells[right] = storedCell(cell);
    });
    cellData[down] = cells;
  });
  const rowData = Object.fromEntries(
    sheet.rows.map((row, down) => [down, { h: lines(row, sheet.widths) * lineHeight + 4 }]),
  );
  const columnData = Object.fromEntries(sheet.widths.map((width, right) => [right, { w: width * characterWidth }]));
  const columnCount = Math.max(26, ...sheet.rows.map((row) => row.length + room.right));
  const rowCount = sheet.rows.length + room.below;
  return {
    id,
    name: sheet.name,
    cellData,
    rowData,
    columnData,
    rowCount,
    columnCount,
    custom: keptFromStart(sheet.properties),
  };
}

/** A story as a Univer workbook: its sheets in order with their own names and properties, and the workbook's names. */
export function storyBook(story: Story, unitId: string): IWorkbookData {
  const sheets = story.sheets.map((sheet, place) => storedSheet(sheet, `${unitId}-sheet${place + 1}`));
  const names = Object.entries(story.names).map(([name, address]) => storedName(name, null, address));
  story.sheets.forEach((sheet, place) => {
    for (const [name, address] of Object.entries(sheet.names ?? {}))
      names.push(storedName(name, sheets[place]!.id, address));
  });
  return workbookData(unitId, story.title, sheets, names);
}

/** Sheets in order and names, as Univer opens them. */
export function workbookData(
  unitId: string,
  name: string,
  sheets: (Partial<IWorksheetData> & { id: string })[],
  names: ReturnType<typeof storedName>[],
): IWorkbookData {
  return {
    id: unitId,
    name,
    appVersion: "",
    locale: "enUS" as IWorkbookData["locale"],
    styles: {},
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [
      {
        name: "SHEET_DEFINED_NAME_PLUGIN",
        data: JSON.stringify(Object.fromEntries(names.map((one) => [one.id, one]))),
      },
    ],
  };
}
