import { helpWords } from "../locales/helpWords";
import { tableWords } from "../locales/tableWords";
import type { Language } from "../locales/language";
import { exactNumber } from "../locales/numbers";
import type { ArgumentFacts } from "./arguments";

/** Whether an argument is shown in per cent. */
export function isPercent(unit: ArgumentFacts["unit"]): boolean {
  return unit === "share" || unit === "rate";
}

/** A number with the digits that it has, in per cent where it is a share or a rate. */
export function numberText(value: number, inPercent: boolean, language: Language): string {
  return inPercent ? `${exactNumber(value * 100, language)} %` : exactNumber(value, language);
}

/** The value that an argument has when it is left out, in words. */
export function usualText({ usual, unit }: ArgumentFacts, language: Language): string {
  const { pages } = helpWords[language];
  const { truths, countings, appraisalRows } = tableWords[language];
  if (usual === undefined) return pages.usual.nothing;
  if (typeof usual === "number") return numberText(usual, isPercent(unit), language);
  if (typeof usual === "boolean") return truths[usual ? "true" : "false"];
  const known: Record<string, string> = { ...appraisalRows, ...pages.usual, ...countings };
  return known[usual]?.replace(/^./, (first) => first.toLowerCase()) ?? usual;
}
