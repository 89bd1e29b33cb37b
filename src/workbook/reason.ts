import { isIdOf } from "../model/ids";
import { doorWords } from "../locales/doorWords";
import type { Language } from "../locales/language";
import { codeOf, Halfway, Unanswered, wayOf } from "./refusal";

/** The language that the page speaks; English where there is no page. */
function spoken(): Language {
  return typeof document !== "undefined" && document.documentElement.lang === "sv" ? "sv" : "en";
}

/** Why something was put back that came about. */
export function changedMeanwhile(): string {
  return doorWords[spoken()].changed;
}

/** Why something failed: what a person can do about it, or else in the words of whoever refused it. */
export function reasonOf(error: unknown, language: Language = spoken()): string {
  const says = doorWords[language];
  if (error instanceof Halfway) return says.halfway(reasonOf(error.refused, language));
  if (error instanceof Unanswered) return says.unanswered(String(error.seconds));
  const code = codeOf(error);
  if (isIdOf(says.codes, code)) return says.codes[code];
  if (code.endsWith("PayloadSizeLimitExceeded")) return says.tooLarge;
  if (wayOf(error) !== "tell") return says.busy;
  return error instanceof Error ? error.message : String(error);
}
