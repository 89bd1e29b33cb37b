import { readNumber } from "../locales/numbers";
import { Refusal, type Place } from "../model/refusal";
import { givenIn, isBlank } from "../ranges/cells";
import { textIn } from "../ranges/texts";
import { misreadLetter } from "./decodeText";
import type { CellReaders } from "./ownCosts";

/** A longer text is no name or note, but a file that was cut at the wrong places. */
const longestText = 2000;
/** What is not a letter, a digit, a sign or a line break. */
// eslint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/;

/** Cells of a file or of a pasted range, where numbers may be texts, and where a text could be a formula. */
export const textCells: CellReaders = {
  number(cell, at) {
    if (typeof cell === "number" && Number.isFinite(cell)) return cell;
    const text = textIn(cell);
    if (text === "" || isDash(text)) return 0;
    return text === null ? refuseNumber(cell, at) : numberInText(text, at);
  },

  text(cell, at) {
    if (isBlank(cell)) return "";
    const text = textIn(cell);
    if (text === null) throw new Refusal({ code: "text-expected", at, got: givenIn(cell) });
    if (text === "" || isDash(text)) return "";
    if (text.length > longestText) {
      throw new Refusal({ code: "text-too-long", at, got: text.length, highest: longestText });
    }
    if (unprintable.test(text) || misreadLetter.test(text)) throw new Refusal({ code: "garbled-text", at, got: text });
    if (/^[=+\-@]/.test(text)) throw new Refusal({ code: "formula-text", at, got: text });
    return text;
  },
};

/** A dash alone says that there is nothing. */
export function isDash(text: string | null): boolean {
  return text === "-" || text === "\u2013" || text === "\u2212";
}

/** The number in a text, where Swedish and English reading agree or only one of them can read it. */
export function numberInText(text: string, at: Place): number {
  if (text.includes("%")) refuseNumber(text, at);
  const swedish = readNumber(text, "sv");
  const english = readNumber(text, "en");
  const thousands = /^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/.exec(text) ? pointsAsThousands(text) : null;
  const readings = [...new Set([swedish, english, thousands].filter((reading) => reading !== null))];
  if (readings.length > 1) throw new Refusal({ code: "ambiguous-number", at, got: text, readings });
  return readings[0] ?? refuseNumber(text, at);
}

/** As Germans and Danes write thousands: 1.234,50. */
function pointsAsThousands(text: string): number {
  return Number(text.replace(/\./g, "").replace(",", "."));
}

function refuseNumber(cell: unknown, at: Place): never {
  throw new Refusal({ code: "number-expected", at, got: givenIn(cell) });
}
