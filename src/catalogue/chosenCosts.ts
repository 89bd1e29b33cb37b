import type { Language } from "../locales/language";
import { exactNumber } from "../locales/numbers";
import { listed } from "../locales/list";
import { unitCostWords } from "../locales/unitCostWords";
import { priceMove, publishedYears } from "./priceMove";
import type { UnitCost } from "./unitCost";

/** What to look at before chosen unit costs are summed. */
export type CostWarning =
  | { code: "holds"; cost: UnitCost; other: UnitCost }
  | { code: "overlaps"; cost: UnitCost; other: UnitCost }
  | { code: "transfer-with-real"; costs: UnitCost[] }
  | { code: "societal-with-others"; costs: UnitCost[] }
  | { code: "old-prices"; cost: UnitCost; years: number }
  | { code: "uncertain"; costs: UnitCost[] }
  | { code: "carried"; costs: UnitCost[]; until: number };

/** Prices of an earlier year than this many years ago say little of today's. */
const oldestPrices = 10;

/**
 * What to look at among the unit costs that somebody has chosen: pairs that count the same thing twice, transfers beside
 * resources (which a sum without transfers leaves out), society's totals beside what single payers pay, old prices, grade C,
 * and what only the municipality's own index carries past the end of KPI.
 *
 * @param chosen the unit costs, in the order chosen
 * @param currentYear the calendar year of today
 * @param priceYear the year whose prices they are moved to, where it is known
 */
export function warningsOf(
  chosen: readonly UnitCost[],
  currentYear: number,
  priceYear: number | null = null,
): CostWarning[] {
  const warnings: CostWarning[] = [];
  chosen.forEach((cost, index) => {
    for (const other of chosen.slice(index + 1)) {
      if (isNamed(other, cost.includes)) warnings.push({ code: "holds", cost, other });
      else if (isNamed(cost, other.includes)) warnings.push({ code: "holds", cost: other, other: cost });
      else if (isNamed(other, cost.overlaps) || isNamed(cost, other.overlaps)) {
        warnings.push({ code: "overlaps", cost, other });
      }
    }
  });
  const transfers = chosen.filter(({ transfer }) => transfer !== "no");
  const societal = chosen.filter(({ scope }) => scope === "societal");
  const uncertain = chosen.filter(({ grade }) => grade === "C");
  if (transfers.length > 0 && chosen.some(({ transfer }) => transfer === "no")) {
    warnings.push({ code: "transfer-with-real", costs: transfers });
  }
  if (societal.length > 0 && societal.length < chosen.length) {
    warnings.push({ code: "societal-with-others", costs: societal });
  }
  for (const cost of chosen) {
    const years = currentYear - cost.priceYear;
    if (years > oldestPrices) warnings.push({ code: "old-prices", cost, years });
  }
  if (uncertain.length > 0) warnings.push({ code: "uncertain", costs: uncertain });
  const [, until] = publishedYears();
  const carried = priceYear !== null && priceYear > until ? chosen.filter((cost) => movedTo(cost, priceYear)?.own) : [];
  if (carried.length > 0) warnings.push({ code: "carried", costs: carried, until });
  return warnings;
}

/** Whether a cost is among codes, or beginnings of codes with a *. */
function isNamed(cost: UnitCost, patterns: readonly string[]): boolean {
  return patterns.some((pattern) =>
    pattern.endsWith("*") ? cost.code.startsWith(pattern.slice(0, -1)) : cost.code === pattern,
  );
}

/** A warning in words. */
export function warningSentence(warning: CostWarning, language: Language): string {
  const words = unitCostWords[language].warnings;
  const names = (costs: readonly UnitCost[]) =>
    listed(
      costs.map(({ name }) => name[language]),
      language,
    );
  switch (warning.code) {
    case "holds":
    case "overlaps":
      return words[warning.code](warning.cost.name[language], warning.other.name[language]);
    case "old-prices":
      return words.oldPrices(warning.cost.name[language], warning.cost.priceYear, warning.years);
    case "transfer-with-real":
      return words.transferWithReal(names(warning.costs));
    case "societal-with-others":
      return words.societalWithOthers(names(warning.costs));
    case "uncertain":
      return words.uncertain(names(warning.costs));
    case "carried":
      return words.carried(names(warning.costs), warning.until);
  }
}

/** An amount that was moved from its own price year, with what it was moved by. */
export interface MovedAmount {
  amount: number;
  from: number;
  to: number;
  factor: number;
  /** KPI's last year when this was calculated. */
  indexUntil: number;
  /** Moved by the municipality's own index; from a year on, where KPI does until then. */
  own?: { from: number | null };
}

/**
 * A unit cost in the prices of a year, with from and to, so that nobody moves it twice; null where no index has the years, and
 * where it is in another currency, which is not converted.
 *
 * @example movedTo({ amount: 3202, priceYear: 2019 }, 2019) // { "amount": 3202, "from": 2019, "to": 2019, "factor": 1, "indexUntil": 2025 }
 */
export function movedTo(
  { amount, priceYear, currency }: Pick<UnitCost, "amount" | "priceYear" | "currency">,
  to: number,
): MovedAmount | null {
  if (currency !== undefined) return null;
  const move = priceMove(priceYear, to);
  if (move === null) return null;
  const { factor, by } = move;
  const [, indexUntil] = publishedYears();
  const own = by === "KPI" ? {} : { own: { from: by === "own" ? null : by.joined } };
  return { amount: amount * factor, from: priceYear, to, factor, indexUntil, ...own };
}

/**
 * How an amount was moved, in words.
 *
 * @example movedSentence({ amount: 4000, from: 2019, to: 2023, factor: 1.25, indexUntil: 2025 }, "en") // "Moved from the prices of 2019 to those of 2023 by KPI (× 1.25; KPI to 2025)"
 */
export function movedSentence({ from, to, factor, indexUntil, own }: MovedAmount, language: Language): string {
  const words = unitCostWords[language];
  const times = exactNumber(Number(factor.toPrecision(6)), language);
  return own ? words.movedByOwn(from, to, times, own.from) : words.moved(from, to, times, indexUntil);
}
