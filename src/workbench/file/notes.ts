import { xmlDecode } from "@cj-tech-master/excelts";
import { areaOf } from "../grid/address";
import type { CellContent } from "./content";
import { textOfPart, type Parts } from "./parts";
import { attributesOf, relationsOf } from "./relations";

/**
 * Puts what a file has noted beside the cells of a sheet with them; the library forgets it of a cell that is blank and looks
 * as usual.
 */
export function withNotes(cells: CellContent[], parts: Parts, sheetPart: string): CellContent[] {
  const found = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  for (const [address, note] of notesOf(parts, sheetPart)) {
    const area = areaOf(address);
    if (!area || note === "") continue;
    const place = { row: area.top, column: area.left };
    const at = `${place.row},${place.column}`;
    found.set(at, { ...(found.get(at) ?? { ...place, value: "" }), note });
  }
  return [...found.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}

/** Each note of a sheet, by the address of its cell, as plain text. */
function notesOf(parts: Parts, sheetPart: string): [address: string, note: string][] {
  const part = relationsOf(parts, sheetPart).find(({ kind }) => kind === "comments")?.target ?? "";
  const comments = textOfPart(parts, part).matchAll(
    /<(?:\w+:)?comment(\s[^>]*)>((?:(?!<\/(?:\w+:)?comment>)[\s\S])*)<\/(?:\w+:)?comment>/g,
  );
  return [...comments].map(([, attributes = "", inner = ""]) => [
    attributesOf(attributes).ref ?? "",
    [...inner.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)].map(([, text]) => xmlDecode(text!)).join(""),
  ]);
}
