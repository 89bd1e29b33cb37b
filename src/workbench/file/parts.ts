import { zip, ZipReader } from "@cj-tech-master/excelts/archive";
import { FileRefusal } from "./refusal";

/** The parts of a file, by their names within it. */
export type Parts = Map<string, Uint8Array>;

/** More than a workbook of the workbench needs, and less than a browser can hold. */
export const most = { fileBytes: 20e6, bytes: 100e6, parts: 500, cells: 100_000, rows: 100_000, columns: 702 };

const zipBegins = [0x50, 0x4b, 0x03, 0x04];
/** Of Excel's older format, and of a newer file under a password. */
const compoundBegins = [0xd0, 0xcf, 0x11, 0xe0];
const begins = (bytes: Uint8Array, with_: number[]) => with_.every((byte, place) => bytes[place] === byte);

/** Unpacks a file, no further than its parts may be large together: what it says of its size is not believed. */
export async function unpacked(bytes: Uint8Array): Promise<Parts> {
  if (begins(bytes, compoundBegins)) throw new FileRefusal("password");
  if (!begins(bytes, zipBegins)) throw new FileRefusal("notXlsx");
  if (bytes.length > most.fileBytes) throw new FileRefusal("tooLarge");
  const parts: Parts = new Map();
  let sum = 0;
  try {
    for await (const entry of new ZipReader(bytes).entries()) {
      if (entry.type === "directory") continue;
      if (parts.size >= most.parts) throw new FileRefusal("tooManyParts");
      if (entry.isEncrypted) throw new FileRefusal("password");
      const pieces: Uint8Array[] = [];
      for await (const piece of entry.stream()) {
        sum += piece.length;
        if (sum > most.bytes) throw new FileRefusal("tooLarge");
        pieces.push(piece);
      }
      if (parts.has(entry.path)) throw new FileRefusal("damaged", entry.path);
      parts.set(entry.path, joined(pieces));
    }
  } catch (error) {
    throw error instanceof FileRefusal ? error : new FileRefusal("damaged");
  }
  return parts;
}

function joined(pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Packs parts into a file: the same parts are the same bytes. */
export function packed(parts: Parts): Promise<Uint8Array> {
  const archive = zip({ reproducible: true });
  for (const [name, bytes] of parts) archive.add(name, bytes);
  return archive.bytes();
}

export function textOfPart(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  return bytes ? new TextDecoder().decode(bytes) : "";
}

export function setPart(parts: Parts, name: string, text: string): void {
  parts.set(name, new TextEncoder().encode(text));
}
