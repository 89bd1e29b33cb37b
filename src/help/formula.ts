import type { Language } from "../locales/language";
import { inputWords } from "../locales/inputWords";
import { tableWords } from "../locales/tableWords";
import { callsIn, isOneCall, type Call } from "../ranges/calls";
import { piecesOf, type Piece } from "../ranges/formulaPieces";
import { shownFormula } from "../ranges/formulaText";

/** The call of ours that a formula of the help pages is, as it is stored, in English. */
export function callOf(formula: string): Call {
  const [call] = callsIn(formula);
  if (!call || !isOneCall(formula)) throw new Error(`${formula}: is no call of one of our functions`);
  return call;
}

const wordsOf = (tables: typeof tableWords.en, inputs: typeof inputWords.en) => ({
  options: { ...tables.alternatives, ...tables.countings, ...tables.distributions, investment: tables.investment },
  labels: { ...tables.appraisalRows, ...mapped(inputs.programme) },
  truths: { TRUE: tables.truths.true, FALSE: tables.truths.false },
});
const words = { en: wordsOf(tableWords.en, inputWords.en), sv: wordsOf(tableWords.sv, inputWords.sv) };

/** The first of each input's names, which is the one that is shown. */
function mapped(inputs: Record<string, string[]>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([id, names]) => [id, names[0]!]));
}

/** An option, an input or a measure as a person of the language writes it; other texts stay. */
function optionWord(text: string, language: Language): string {
  const { options, labels }: Record<string, Record<string, string>> = words[language];
  return options[text]?.toLowerCase() ?? labels[text] ?? text;
}

/**
 * A formula with its option words in the language, as a person there would type it.
 *
 * @example inLanguage('=SOCIAL.FINANCING("fund",B1)', "sv") // "=SOCIAL.FINANCING(\"fond\",B1)"
 */
export function inLanguage(formula: string, language: Language): string {
  const said = ({ kind, text }: Piece) => (kind === "text" ? `"${optionWord(text.slice(1, -1), language)}"` : text);
  return piecesOf(formula).map(said).join("");
}

/**
 * A formula as Excel shows it in a language.
 *
 * @example printFormula("=SOCIAL.EXCLUDED(9406,12.8%)", "sv") // "=SOCIAL.EXCLUDED(9406;12,8%)"
 * @example printFormula("=SOCIAL.FUND(40,{0,1.5},,TRUE)", "sv") // "=SOCIAL.FUND(40;{0\\1,5};;SANT)"
 */
export function printFormula(formula: string, language: Language): string {
  const truths: Record<string, string> = words[language].truths;
  const said = ({ kind, text }: Piece) => (kind === "name" ? (truths[text] ?? text) : text);
  return shownFormula(piecesOf(formula).map(said).join(""), language);
}
