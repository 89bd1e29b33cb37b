import { languages } from "../locales/language";
import { payerName, perName } from "../locales/unitCostWords";
import { plainWord } from "../locales/understood";
import { sharedOwnCosts } from "./ownCostsDoor";
import { searched } from "./search";
import type { UnitCost } from "./unitCost";
import { retiredCodes, unitCosts } from "./unitCosts";

/** A unit cost, and whether the municipality's own table says it. */
export interface FoundCost {
  cost: UnitCost;
  isOwn: boolean;
}

/**
 * Every unit cost: the municipality's own first, and those of the catalogue whose codes it has not used.
 *
 * @param own the municipality's own; from the door where they are not given
 */
export function allCosts(own: readonly UnitCost[] = sharedOwnCosts()): FoundCost[] {
  const ownCodes = new Set(own.map((cost) => plainWord(cost.code)));
  return [
    ...own.map((cost) => ({ cost, isOwn: true })),
    ...unitCosts.filter((cost) => !ownCodes.has(cost.code)).map((cost) => ({ cost, isOwn: false })),
  ];
}

/**
 * The unit cost with a code; the municipality's own wins over the catalogue's. Case and outer spaces do not matter.
 *
 * @example costWithCode(" Prison-Day-2019 ", [])?.cost.amount // 3202
 */
export function costWithCode(code: string, own: readonly UnitCost[] = sharedOwnCosts()): FoundCost | undefined {
  const wanted = plainWord(code);
  const ownCost = own.find((cost) => plainWord(cost.code) === wanted);
  if (ownCost) return { cost: ownCost, isOwn: true };
  const cost = catalogueByCode.get(wanted);
  return cost && { cost, isOwn: false };
}
const catalogueByCode = new Map(unitCosts.map((cost) => [cost.code, cost]));

/**
 * The code that is used instead of one that is not used any more.
 *
 * @example successorOf("prison-day-2019") ?? null // null
 */
export function successorOf(code: string): string | undefined {
  const retired = plainWord(code);
  return Object.hasOwn(retiredCodes, retired) ? retiredCodes[retired] : undefined;
}

/**
 * The unit costs that hold every word searched for, in code, name, payer or unit, in Swedish or English.
 *
 * Case and the dots and rings of å, ä and ö do not matter. Nothing searched for finds all.
 *
 * @example searchCosts("anstalt dygn 2020", []).map(({ cost }) => cost.code) // ["prison-day-2020"]
 * @example searchCosts("PRISON day 2020", []).map(({ cost }) => cost.code) // ["prison-day-2020", "remand-day-2020"]
 */
export function searchCosts(search: string, own: readonly UnitCost[] = sharedOwnCosts()): FoundCost[] {
  return searched(search, allCosts(own), ({ cost }) => textsOf(cost));
}

function textsOf(cost: UnitCost): string[] {
  const texts = [cost.code];
  for (const language of languages) {
    texts.push(cost.name[language], payerName(cost.payer, language), perName(cost.per, language));
  }
  return texts;
}
