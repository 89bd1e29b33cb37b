import type { Language } from "../locales/language";
import { payerName, perName, unitCostWords } from "../locales/unitCostWords";
import type { UnitCost } from "./unitCost";

type Words = typeof unitCostWords.en;
/** Every column that a table of own unit costs may have. */
export type CostColumn = keyof Words["columns"] | keyof Words["moreColumns"];

/** A unit cost as the cells of an own table, by column, in the words of a language; what readOwnCosts reads back. */
export function ownCostRow(cost: UnitCost, language: Language): Record<CostColumn, string | number> {
  const words = unitCostWords[language];
  const { source } = cost;
  return {
    code: cost.code,
    name: cost.name[language],
    amount: cost.amount,
    per: perName(cost.per, language),
    payer: payerName(cost.payer, language),
    priceYear: cost.priceYear,
    grade: cost.grade ?? "",
    source: source.title[language],
    low: cost.high === 0 ? "" : cost.low,
    high: cost.high === 0 ? "" : cost.high,
    scope: words.scopes[cost.scope],
    transfer: words.transfers[cost.transfer],
    address: source.address,
    accessed: source.accessed ?? "",
    review: source.review ?? "",
    includes: cost.includes.join(" "),
    overlaps: cost.overlaps.join(" "),
    note: cost.note[language],
    currency: cost.currency ?? "",
  };
}
