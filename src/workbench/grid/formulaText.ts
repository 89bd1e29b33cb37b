import type { Language } from "../../locales/language";

/** The parts of a formula that are left as they are: text in quotes, sheet names in quotes, error values. */
const untouched = /"(?:[^"]|"")*"|'(?:[^']|'')*'|#[A-Z0-9/]+[!?]?/gi;
/** Names, references and function names: a point in them belongs to the name. */
const word = /[\p{L}_$\\][\p{L}\d_.$\\]*/gu;

/** A table written out in a formula, {1,2;3,4}: Swedish writes its columns with a backslash. */
const writtenTable = /\{[^{}]*\}/g;

type Part = { text: string; matched: boolean };
type Change = (text: string, inTable: boolean) => string;

function parts(formula: string, pattern: RegExp): Part[] {
  const found: Part[] = [];
  let from = 0;
  for (const match of formula.matchAll(pattern)) {
    found.push({ text: formula.slice(from, match.index), matched: false }, { text: match[0], matched: true });
    from = match.index + match[0].length;
  }
  found.push({ text: formula.slice(from), matched: false });
  return found;
}

/** Applies a change to what is neither quoted nor a name: numbers, separators and operators. */
function translated(formula: string, change: Change): string {
  let text = "";
  for (const outer of parts(formula, untouched))
    for (const middle of outer.matched ? [outer] : parts(outer.text, writtenTable))
      for (const inner of middle.matched ? [middle] : parts(middle.text, word)) {
        const table = middle !== outer && middle.matched;
        text += table || !inner.matched ? change(inner.text, table) : inner.text;
      }
  return text;
}

/**
 * A stored formula as the language writes it: in Swedish a decimal comma, and semicolons between arguments.
 *
 * @example shownFormula("=SOCIAL.EXCLUDED(9406,12.8%)", "sv") // "=SOCIAL.EXCLUDED(9406;12,8%)"
 * @example shownFormula('=IF(A1>0.5,"a,b",2)', "sv") // "=IF(A1>0,5;\"a,b\";2)"
 */
export function shownFormula(formula: string, language: Language): string {
  if (language === "en") return formula;
  return translated(formula, (text, inTable) => text.replace(/,/g, inTable ? "\\" : ";").replace(/\./g, ","));
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
  const stored = translated(formula, (text, inTable) => {
    if (language === "en") {
      if (text.includes(";") && !inTable) certain = false;
      return text;
    }
    if (/\./.test(text) || /,(?!\d)|(?<!\d),|\d,\d+,\d/.test(text)) certain = false;
    const points = text.replace(/,/g, ".");
    return inTable ? points.replace(/\\/g, ",") : points.replace(/;/g, ",");
  });
  return certain ? stored : null;
}
