import type { Language } from "../../locales/language";
import { readNumber, signs } from "../../locales/numbers";
import { storedFormula } from "../../ranges/formulaText";

/** What a person's typing means: a value with the format it was written in, a formula, or nothing that is certain. */
export type Typed =
  | { kind: "number"; value: number; format: string | null }
  | { kind: "boolean"; value: boolean }
  | { kind: "text"; value: string }
  | { kind: "formula"; value: string }
  | { kind: "refused"; because: "number" | "formula" };

const truths: Record<Language, [yes: string, no: string]> = { sv: ["SANT", "FALSKT"], en: ["TRUE", "FALSE"] };
const grouped: Record<Language, RegExp> = { sv: /\d[ \u00a0\u202f]\d/, en: /\d,\d{3}/ };
/** Signs, digits and what stands between them in numbers, dates and times of any language. */
const likeNumber =
  /^[-+\u2212]?\s*(?=[^\d]*\d)[\d\s.,:/'\u00a0\u202f-]*\d[\d\s.,:/'\u00a0\u202f-]*(e[-+]?\d+)?\s*(%|kr|SEK|\u20ac|\$)?$/i;

/** The format code that a number was written in: as many decimals of a percentage as were typed, or grouped kronor. */
function writtenFormat(text: string, language: Language): string | null {
  const decimals = (text.split(signs[language].decimal)[1] ?? "").replace(/\D/g, "").length;
  if (text.includes("%")) return decimals ? `0.${"0".repeat(decimals)}%` : "0%";
  if (!grouped[language].test(text) && !/kr|SEK/i.test(text)) return null;
  return decimals ? `#,##0.${"0".repeat(decimals)}` : "#,##0";
}

/**
 * Reads what was typed into a cell the way the language writes it. What looks like a number or a date but is not written
 * as this language writes numbers is refused; a leading ' makes anything text.
 *
 * @example readTyped("12,8 %", "sv") // {"kind":"number","value":0.128,"format":"0.0%"}
 * @example readTyped("12.8", "sv") // {"kind":"refused","because":"number"}
 * @example readTyped("Stockholm", "sv") // {"kind":"text","value":"Stockholm"}
 */
export function readTyped(text: string, language: Language): Typed {
  const bare = text.trim();
  if (bare.startsWith("=")) {
    const value = storedFormula(bare, language);
    return value === null ? { kind: "refused", because: "formula" } : { kind: "formula", value };
  }
  if (bare.startsWith("'")) return { kind: "text", value: bare.slice(1) };
  const number = readNumber(bare, language);
  if (number !== null) return { kind: "number", value: number, format: writtenFormat(bare, language) };
  for (const words of [truths[language], truths.en])
    if (words.includes(bare.toUpperCase())) return { kind: "boolean", value: bare.toUpperCase() === words[0] };
  return likeNumber.test(bare) ? { kind: "refused", because: "number" } : { kind: "text", value: text };
}

/** The word for TRUE or FALSE. */
export function truthWord(value: boolean, language: Language): string {
  return truths[language][value ? 0 : 1];
}
