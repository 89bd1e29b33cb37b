import { agesCovered, type CostTable } from "../model/costTable";
import type { Ageing } from "../model/exclusionCost";
import { Refusal } from "../model/refusal";
import { cellsOf, isLeftOut, numberIn } from "./cells";
import { readCostTable } from "./costTable";
import { age, notNegative, rate, share } from "./domains";
import { isZeroRate, readRate } from "./rate";
import { readNumberArgument } from "./scalars";

/** How costs change with age, for the persons and the rates of a call. */
export interface AgeingRanges {
  startAge: unknown;
  discountRate: unknown;
  growth: unknown;
  exitRate: unknown;
}

/** One lifetime cost in place of a cost table; null where it is a table. Nothing may then be said of ages and rates. */
export function readLifetimeCost(costs: unknown, further: AgeingRanges): number | null {
  if (!isOneNumber(costs)) return null;
  const at = { argument: "costs" };
  const perPerson = notNegative(numberIn(cellsOf(costs)[0]![0], at), at);
  for (const [argument, given] of Object.entries(further)) {
    if (!isLeftOut(given)) throw new Refusal({ code: "only-lifetime-cost", at: { argument } });
  }
  return perPerson;
}

/** A cost table, where one lifetime cost will not do. */
export function readCostTableOnly(costs: unknown): CostTable {
  if (isOneNumber(costs)) throw new Refusal({ code: "cost-table-expected", at: { argument: "costs" } });
  return readCostTable(costs, "costs");
}

function isOneNumber(costs: unknown): boolean {
  if (isLeftOut(costs)) return false;
  const cells = cellsOf(costs);
  return cells.length === 1 && cells[0]!.length === 1;
}

/** Without a start age nothing may hang on it: no discounting, no growth, nobody who leaves. */
export function readAgeing(costs: CostTable, given: AgeingRanges): Ageing {
  const discountRate = readRate(given.discountRate, "discountRate", 0);
  const growth = readNumberArgument(given.growth, "growth", rate, 0);
  const exitRate = readNumberArgument(given.exitRate, "exitRate", share, 0);
  if (isLeftOut(given.startAge) && !(isZeroRate(discountRate) && growth === 0 && exitRate === 0)) {
    throw new Refusal({ code: "start-age-needed", at: { argument: "startAge" } });
  }
  const lowest = agesCovered(costs)?.lowest ?? 0;
  return { startAge: readNumberArgument(given.startAge, "startAge", age, lowest), discountRate, growth, exitRate };
}
