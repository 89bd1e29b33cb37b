import type { Language } from "../locales/language";
import { piecesOf, type Piece } from "./formulaPieces";

/** The pieces whose signs each language writes in its own way. */
const isTranslated = ({ kind }: Piece) => kind === "number" || kind === "sign" || kind === "space";

/**
 * Applies a change to what is neither quoted nor a name: numbers, separators and operators, as far as they follow upon
 * each other in or outside of a written table.
 */
function translated(formula: string, change: (text: string, isInTable: boolean) => string): string {
  let [text, pending, isInTable] = ["", "", false];
  const changed = () => (pending === "" ? "" : change(pending, isInTable));
  for (const piece of piecesOf(formula)) {
    const goesOn = isTranslated(piece) && piece.isInTable === isInTable;
    if (goesOn) pending += piece.text;
    else {
      text += changed();
      isInTable = piece.isInTable;
      pending = isTranslated(piece) ? piece.text : "";
      if (pending === "") text += piece.text;
    }
  }
  return text + changed();
}

/**
 * A stored formula as the language writes it: in Swedish a decimal comma, and semicolons between arguments.
 *
 * @example shownFormula("=SOCIAL.EXCLUDED(9406,12.8%)", "sv") // "=SOCIAL.EXCLUDED(9406;12,8%)"
 * @example shownFormula('=IF(A1>0.5,"a,b",{1,"b";2,3})', "sv") // "=IF(A1>0,5;\"a,b\";{1\\\"b\";2\\3})"
 */
export function shownFormula(formula: string, language: Language): string {
  if (language === "en") return formula;
  return translated(formula, (text, isInTable) => text.replace(/,/g, isInTable ? "\\" : ";").replace(/\./g, ","));
}

/**
 * A typed formula as it is stored, or null when it cannot be read with certainty: in Swedish a point in a number, or a
 * comma that is not a decimal sign, belongs to the English way of writing; in English a semicolon to the Swedish.
 *
 * @example storedFormula("=SOCIAL.EXCLUDED(9406; 12,8%)", "sv") // "=SOCIAL.EXCLUDED(9406, 12.8%)"
 * @example storedFormula("=SUM(A1,B1)", "sv") // null
 * @example storedFormula("=SUM({1,5\\2;3\\4})", "sv") // "=SUM({1.5,2;3,4})"
 */
export function storedFormula(formula: string, language: Language): string | null {
  let certain = true;
  const stored = translated(formula, (text, isInTable) => {
    if (language === "en") {
      if (text.includes(";") && !isInTable) certain = false;
      return text;
    }
    if (/\./.test(text) || /,(?!\d)|(?<!\d),|\d,\d+,\d/.test(text)) certain = false;
    const points = text.replace(/,/g, ".");
    return isInTable ? points.replace(/\\/g, ",") : points.replace(/;/g, ",");
  });
  return certain ? stored : null;
}
