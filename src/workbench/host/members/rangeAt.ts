import { areaOf, lastColumn, lastRow, splitAddress } from "../../grid/address";
import { nameOf } from "../../grid/names";
import { badArgument, missing, type Ground } from "../objects";
import type { Range } from "./rangeCells";

/** An area of a sheet by its address; what is no address may be a name of the sheet, or of the workbook. */
export function rangeAt(sheetId: string, address: unknown, ground: Ground): Range {
  if (address === undefined || address === null)
    return { kind: "Range", sheetId, area: { top: 0, left: 0, bottom: lastRow, right: lastColumn } };
  const text = String(address);
  const area = areaOf(splitAddress(text).cells);
  if (area) return { kind: "Range", sheetId, area };
  const name = nameOf(ground.book, sheetId, text) ?? nameOf(ground.book, null, text);
  if (!name) throw badArgument(`"${text}" is not an address.`);
  return referredRange(name.refersTo, ground);
}

/** The range that a name refers to. */
export function referredRange(refersTo: string, ground: Ground): Range {
  const { sheet: name, cells } = splitAddress(refersTo);
  const sheet = ground.book.sheet(name ?? "");
  const area = areaOf(cells);
  if (!sheet || !area) throw missing(`range at ${refersTo}`);
  return { kind: "Range", sheetId: sheet.getSheetId(), area };
}
