import { allCosts, costWithCode, searchCosts, successorOf, type FoundCost } from "../catalogue/findCosts";
import { readSeries } from "../catalogue/readSeries";
import type { UnitCost } from "../catalogue/unitCost";
import type { Language } from "../locales/language";
import { exactNumber } from "../locales/numbers";
import { plainWord } from "../locales/understood";
import { moneyText, payerName, perName, shownSource, unitCostWords, withReview } from "../locales/unitCostWords";
import { priceIndex } from "../model/priceIndex";
import { Refusal } from "../model/refusal";
import { isLeftOut } from "../ranges/cells";
import { calendarYear } from "../ranges/domains";
import { nearest } from "../ranges/nearest";
import { readNumberArgument } from "../ranges/scalars";
import { readText } from "../ranges/texts";
import { inCell, type Shown } from "./inCell";
import { headerLanguage } from "./languages";
import { refuseBeforeOwnTables } from "./ownTables";
import { refuseOutside } from "./priceIndex";

/**
 * A unit cost in SEK, from the municipality's own table or else from the catalogue, in the prices of the year you choose.
 *
 * What it returns is already moved to priceYear by the consumer price index (KPI): do not move it again, and write that
 * year in the price-year column of the cost table. KPI understates costs that follow wages. Look at payer, grade and source
 * with UNITCOSTS before using a figure; grade C is a figure from media or advocacy, or derived.
 *
 * @customfunction UNITCOST
 * @param code Code of the catalogue or of the own table, as UNITCOSTS lists them
 * @param [priceYear] Year in whose prices the SEK shall be, by KPI or the series; left out: the price year of the cost itself
 * @param [series] KPI (the usual one), PBB, PKV, or a table of your own: year, index number
 * @returns SEK; #N/A for an unknown code, or a year outside the series
 */
export function UNITCOST(code: any, priceYear?: any, series?: any[][]): any {
  return inCell("UNITCOST", () => {
    const cost = readCost(code);
    if (isLeftOut(priceYear) && isLeftOut(series)) return cost.amount;
    const { name, levels } = readSeries(series);
    const year = readNumberArgument(priceYear, "priceYear", calendarYear);
    if (year === cost.priceYear) return cost.amount;
    const at = { argument: "priceYear" };
    refuseOutside(levels, name, year, at);
    refuseOutside(levels, name, cost.priceYear, at);
    return cost.amount * priceIndex(levels, cost.priceYear, year)!;
  });
}

function readCost(given: unknown): UnitCost {
  const code = readText(given, "code");
  refuseBeforeOwnTables();
  const found = costWithCode(code);
  const at = { argument: "code" };
  if (found?.cost.currency !== undefined) {
    const { amount, currency, priceYear } = found.cost;
    throw new Refusal({ code: "foreign-currency", at, got: found.cost.code, amount, currency, year: priceYear });
  }
  if (found) return found.cost;
  const near = { nearest: nearestCodes(code), successor: successorOf(code) };
  throw new Refusal({ code: "unknown-code", at, got: code, ...near, among: "costs" });
}

/** The codes that a search for the same words finds, or else those that are spelled most alike. */
function nearestCodes(code: string): string[] {
  const found = searchCosts(code);
  if (found.length > 0) return found.slice(0, 3).map(({ cost }) => cost.code);
  return nearest(
    plainWord(code),
    allCosts().map(({ cost }) => cost.code),
    3,
  );
}

/**
 * The unit costs of the catalogue and of the municipality's own table, with payer, price year, grade and source.
 *
 * The own table comes first, and hides the catalogue's figure with the same code. Amounts are in the prices of their own
 * year. Grade A is printed by whoever is responsible, B by another who names the source, C by media or advocacy, or derived.
 *
 * @customfunction UNITCOSTS
 * @param [search] Parts of code, name, payer or unit, in Swedish or English; left out: all
 * @returns Table: Code, Name, SEK, Per, Payer, Price year, Grade, Source; #N/A if nothing is found
 */
export function UNITCOSTS(search?: any): any[][] {
  return inCell("UNITCOSTS", () => {
    const wanted = readText(search, "search", "");
    refuseBeforeOwnTables();
    const found = searchCosts(wanted);
    const at = { argument: "search" };
    if (found.length === 0) throw new Refusal({ code: "nothing-found", at, got: wanted, among: "costs" });
    const language = headerLanguage();
    const columns = unitCostWords[language].columns;
    return [Object.values(columns), ...found.map((one) => shownRow(one, language))];
  });
}

function shownRow({ cost, isOwn }: FoundCost, language: Language): Shown[] {
  return [
    cost.code,
    cost.name[language],
    cost.currency === undefined ? cost.amount : moneyText(cost, exactNumber(cost.amount, language), language),
    perName(cost.per, language),
    payerName(cost.payer, language),
    cost.priceYear,
    cost.grade ?? "",
    withReview(
      shownSource(cost.source.title[language], cost.grade, isOwn, language),
      cost.source.review ?? "",
      language,
    ),
  ];
}
