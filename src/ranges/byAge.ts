import { costsByAge, type CostsByAge } from "../model/costsByAge";
import type { CostTable } from "../model/costTable";

const known = new WeakMap<CostTable, Map<string, CostsByAge>>();

/** What a cost table comes to by age, made once: many cells ask with one table, in every calculation. */
export function byAgeOf(costs: CostTable, own: string): CostsByAge {
  const ofTable = known.get(costs) ?? new Map<string, CostsByAge>();
  known.set(costs, ofTable);
  const byAge = ofTable.get(own) ?? costsByAge(costs, own);
  ofTable.set(own, byAge);
  return byAge;
}
