import Papa from "papaparse";
import type { Cells } from "../ranges/cells";
import { decodeText, repaired, type Decoded } from "./decodeText";
import { readOwnCosts, type OwnCosts } from "./ownCosts";
import { textCells } from "./textCells";

/** What an import would take and what it would refuse, for a person to look at before anything is written. */
export interface CostImport extends OwnCosts, Omit<Decoded, "text"> {
  separator: Separator;
}

const separators = [";", "\t", ","] as const;
type Separator = (typeof separators)[number];

/**
 * Unit costs in a CSV file: bytes as they were read from a disk, or text that was pasted.
 *
 * Semicolons, tabs or commas between the columns, Swedish or English numbers, UTF-8, UTF-16 or Windows-1252. Every row that is
 * not blank is accepted whole or refused with its reason and all its cells, so nothing is lost and nothing is guessed.
 *
 * @example importCosts("Kod;Kronor;Per;Betalare;Prisår\nkontakt;1 234,50;timme;Socialnämnden;2024").accepted[0].amount // 1234.5
 */
export function importCosts(file: Uint8Array | string): CostImport {
  const { text, encoding, isRepaired } = textOfFile(file);
  const table = withoutSeparatorLine(text);
  const separator = table.separator ?? separatorOf(table.text);
  const parsed = Papa.parse<string[]>(table.text, { delimiter: separator });
  const own = importCells(parsed.data);
  for (const { code, row } of parsed.errors) {
    if (code !== "MissingQuotes" || row === undefined) continue;
    const fact = { code: "quote-unclosed", at: { argument: "ownCosts", row: row + 1 } } as const;
    const refused = own.refused.find((one) => one.row === row + 1);
    if (refused) refused.fact = fact;
  }
  return { ...own, encoding, isRepaired, separator };
}

/** Unit costs in a range that somebody has selected, in which numbers may be texts. */
export function importCells(cells: Cells): OwnCosts {
  return readOwnCosts(cells, textCells);
}

/** The text of a file or of the clipboard. */
export function textOfFile(file: Uint8Array | string): Decoded {
  return typeof file === "string" ? pasted(file) : decodeText(file);
}

/** Pasted text; where it holds zeros, some program took the bytes of UTF-16 for letters. */
function pasted(text: string): Decoded {
  const codes = Array.from(text, (letter) => letter.charCodeAt(0));
  if (codes.includes(0) && codes.every((code) => code < 256)) return decodeText(Uint8Array.from(codes));
  return { ...repaired(text.startsWith("\ufeff") ? text.slice(1) : text), encoding: "UTF-8" };
}

/** A first line such as sep=; is for Excel, and says what stands between the columns; it becomes a blank row. */
function withoutSeparatorLine(text: string): { text: string; separator?: Separator } {
  const line = /^sep=([;\t,])\r?\n/i.exec(text);
  return line ? { text: `\n${text.slice(line[0].length)}`, separator: line[1] as Separator } : { text };
}

/** What stands between the heads of the columns, which hold none of these signs themselves. */
function separatorOf(text: string): Separator {
  const header = /^\s*(.*)/.exec(text)?.[1] ?? "";
  let found: Separator = ";";
  for (const separator of separators) {
    if (header.split(separator).length > header.split(found).length) found = separator;
  }
  return found;
}
