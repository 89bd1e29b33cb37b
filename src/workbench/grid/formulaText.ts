import type { Language } from "../../locales/language";

/** The parts of a formula that are left as they are: text in quotes, sheet names in quotes, error values. */
const untouched = /"(?:[^"]|"")*"|'(?:[^']|'')*'|#[A-Z0-9/]+[!?]?/gi;
/** Names, references and function names: a point in them belongs to the name. */
const word = /[\p{L}_$\\][\p{L}\d_.$\\]*/gu;

type Part = { text: string; translate: boolean };

function parts(formula: string, pattern: RegExp): Part[] {
  const found: Part[] = [];
  let from = 0;
  for (const match of formula.matchAll(pattern)) {
    found.push({ text: formula.slice(from, match.index), translate: true }, { text: match[0], translate: false });
    from = match.index + match[0].length;
  }
  found.push({ text: formula.slice(from), translate: true });
  return found;
}

/** Applies a change to what is neither quoted nor a name: numbers, separators and operators. */
function translated(formula: string, change: (text: string) => string): string {
  let text = "";
  for (const outer of parts(formula, untouched))
    for (const inner of outer.translate ? parts(outer.text, word) : [outer])
      text += inner.translate ? change(inner.text) : inner.text;
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
  return translated(formula, (text) => text.replace(/,/g, ";").replace(/\./g, ","));
}

/**
 * A typed formula as it is stored, or null when it cannot be read with certainty: in Swedish a point in a number, or a
 * comma that is not a decimal sign, belongs to the English way of writing; in English a semicolon to the Swedish.
 *
 * @example storedFormula("=SOCIAL.EXCLUDED(9406; 12,8%)", "sv") // "=SOCIAL.EXCLUDED(9406, 12.8%)"
 * @example storedFormula("=SUM(A1,B1)", "sv") // null
 */
export function storedFormula(formula: string, language: Language): string | null {
  let certain = true;
  const stored = translated(formula, (text) => {
    if (language === "en") {
      if (text.includes(";") && !formula.includes("{")) certain = false;
      return text;
    }
    if (/\./.test(text) || /,(?!\d)|(?<!\d),|\d,\d+,\d/.test(text)) certain = false;
    return text.replace(/,/g, ".").replace(/;/g, ",");
  });
  return certain ? stored : null;
}
