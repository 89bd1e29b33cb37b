import type { Call, Written } from "../ranges/calls";
import { addressWithin } from "./address";
import { reading } from "./door";
import type { CellContent, Place } from "./scenario";

type Reference = Extract<Written, { kind: "reference" }>;

/** The cells that an argument refers to. */
export interface Referred {
  /** The first cell. */
  at: Place;
  /** With the sheet's name, as Excel says it. */
  address: string;
  values: CellContent[][];
  /** Whether the first cell shows its number as a percentage. */
  isPercent: boolean;
}

/** More cells than an argument can mean are not read. */
const most = 200_000;

/**
 * Reads the cells that calls refer to, by the text of the reference; what refers to nothing any more is left out.
 *
 * @param sheetId of the formula: an address or a name without a sheet is of that sheet
 */
export async function readReferences(sheetId: string, calls: readonly Call[]): Promise<Map<string, Referred>> {
  const references = calls.flatMap(({ given }) => given.flatMap(referencesIn));
  return reading(async (context) => {
    const { worksheets, names } = context.workbook;
    const here = worksheets.getItem(sheetId);
    const sought = references.map((one) => ({
      one,
      sheet: one.sheet === null ? here : worksheets.getItemOrNullObject(one.sheet),
      own: one.isName ? here.names.getItemOrNullObject(one.address) : null,
      shared: one.isName ? names.getItemOrNullObject(one.address) : null,
    }));
    for (const { sheet, own, shared } of sought) for (const each of [sheet, own, shared]) each?.load("name");
    await context.sync();
    const found = sought.flatMap(({ one, sheet, own, shared }) => {
      if (sheet.isNullObject) return [];
      const named = own && !own.isNullObject ? own : shared;
      if (one.isName && (!named || named.isNullObject)) return [];
      const range = one.isName ? named!.getRangeOrNullObject() : sheet.getRange(one.address);
      const cells = one.isSpilled ? range.getSpillingToRangeOrNullObject() : range;
      cells.load("address, cellCount");
      const of = cells.worksheet.load("id");
      return [{ text: one.text, cells, of }];
    });
    await context.sync();
    const read = found.filter(({ cells }) => !cells.isNullObject && cells.cellCount > 0 && cells.cellCount <= most);
    for (const { cells } of read) cells.load("values");
    const formats = read.map(({ cells }) => cells.getCell(0, 0).load("numberFormat"));
    await context.sync();
    return new Map(
      read.map(({ text, cells, of }, place) => {
        const within = cells.address.replace(/^.*!/, "");
        const at = { sheetId: of.id, address: addressWithin(within, 0, 0) };
        const isPercent = String(formats[place]!.numberFormat[0]![0]).includes("%");
        return [text, { at, address: cells.address, values: cells.values as CellContent[][], isPercent }];
      }),
    );
  });
}

function referencesIn(written: Written): Reference[] {
  if (written.kind === "call") return written.call.given.flatMap(referencesIn);
  return written.kind === "reference" ? [written] : [];
}
