/** How the bytes of a file were read. */
export type Encoding = "UTF-8" | "UTF-16" | "Windows-1252";

export interface Decoded {
  text: string;
  encoding: Encoding;
  /** Swedish letters that some program had read in the wrong encoding were put right. */
  isRepaired: boolean;
}

/**
 * The text of a file whose encoding nobody has said: UTF-16 by its mark or its zeros, UTF-8 where the bytes allow it,
 * otherwise Windows-1252, as older Swedish programs write. Letters that were read wrongly before (Ã¥ for å) are put right.
 */
export function decodeText(file: Uint8Array): Decoded {
  const wide = wideEncoding(file);
  if (wide !== null)
    return { text: withoutMark(new TextDecoder(wide).decode(file)), encoding: "UTF-16", isRepaired: false };
  const asUtf8 = strictUtf8(file);
  if (asUtf8 !== null) return { ...repaired(withoutMark(asUtf8)), encoding: "UTF-8" };
  return { ...repaired(fromWindows1252(file)), encoding: "Windows-1252" };
}

/** UTF-16 by its byte-order mark, or by the zeros that every other byte of plain letters is. */
function wideEncoding(file: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (file[0] === 0xff && file[1] === 0xfe) return "utf-16le";
  if (file[0] === 0xfe && file[1] === 0xff) return "utf-16be";
  const looked = Math.min(file.length, 1000);
  const zeros = [0, 0];
  for (let place = 0; place < looked; place++) if (file[place] === 0) zeros[place % 2]!++;
  if (zeros[1]! > looked / 4) return "utf-16le";
  return zeros[0]! > looked / 4 ? "utf-16be" : null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null; // not UTF-8
  }
}

function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/**
 * A text whose UTF-8 letters were once read as Windows-1252 or Latin-1, put right; any other text as it is.
 *
 * @example repaired("Ã–rnskÃ¶ldsvik") // { "text": "Örnsköldsvik", "isRepaired": true }
 * @example repaired("Örnsköldsvik") // { "text": "Örnsköldsvik", "isRepaired": false }
 */
export function repaired(text: string): { text: string; isRepaired: boolean } {
  if (!misreadLetter.test(text)) return { text, isRepaired: false };
  const bytes = new Uint8Array(text.length);
  for (let place = 0; place < text.length; place++) {
    const byte = byteOf(text[place]!);
    if (byte === null) return { text, isRepaired: false };
    bytes[place] = byte;
  }
  const right = strictUtf8(bytes);
  return right === null ? { text, isRepaired: false } : { text: right, isRepaired: true };
}

/** Å, Ä, Ö, å, ä, ö, é and the like, of which the first of two bytes is Ã and the second 128–191. */
export const misreadLetter =
  /\u00c3[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;

/** The letters of the bytes 128–159; all others are the letters of their numbers. (Not every TextDecoder knows them.) */
const windows1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

function fromWindows1252(file: Uint8Array): string {
  return Array.from(file, (byte) => windows1252[byte - 128] ?? String.fromCharCode(byte)).join("");
}

function byteOf(letter: string): number | null {
  const place = windows1252.indexOf(letter);
  if (place !== -1) return 128 + place;
  return letter.charCodeAt(0) < 0x100 ? letter.charCodeAt(0) : null;
}
