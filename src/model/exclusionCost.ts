import { agesCovered, costAtAge, type ActorTable, type CostTable } from "./costTable";
import { type Rate, rateInYear } from "./discounting";

/** How the costs of later ages are brought to the age today. */
export interface Ageing {
  /** The age that costs are discounted to; earlier ages are past and not counted. */
  startAge: number;
  discountRate: Rate;
  /** Real growth of unit costs, share per year. */
  growth: number;
  /** Share that each year recovers, moves or dies. */
  exitRate: number;
}

/**
 * Cost of exclusion by age and actor, present values.
 *
 * E (1 − exitRate)^t (1 + growth)^t d(t) Σ share × SEK, with t years from startAge.
 *
 * @param excluded persons
 * @param costs cost table
 * @param ageing the age today, the rates
 * @returns SEK by age from startAge to the highest to-age; no rows when every cost is past
 * @example exclusionCostByAge(2, { actors: ["All"], rows: [{ actor: 0, amount: 100, fromAge: 20, toAge: 21, share: 1, cashable: 0, low: 0, high: 0, transfer: false, group: "", factor: 1 }] }, { startAge: 20, discountRate: 0.25, growth: 0, exitRate: 0 }).rows // [[200], [160]]
 */
export function exclusionCostByAge(excluded: number, costs: CostTable, ageing: Ageing): ActorTable {
  const { startAge, discountRate, growth, exitRate } = ageing;
  const highest = agesCovered(costs)?.highest ?? -1;
  const rows: number[][] = [];
  let weight = excluded;
  for (let age = startAge; age <= highest; age++) {
    if (age > startAge) {
      weight *= ((1 - exitRate) * (1 + growth)) / (1 + rateInYear(discountRate, age - startAge));
    }
    const amounts = costAtAge(costs, age, false);
    for (let actor = 0; actor < amounts.length; actor++) amounts[actor]! *= weight;
    rows.push(amounts);
  }
  return { actors: costs.actors, first: startAge, rows };
}

/**
 * Cost of exclusion (kostnad för utanförskap), all actors and ages.
 *
 * @param excluded persons
 * @param costs cost table
 * @param ageing the age today, the rates
 * @returns SEK in the value of the year at startAge
 * @source Stockholm, Utlåtande 2013:176: 1 204 persons, 18 963 mkr; 350 000 a year at ages 20–64 is a reconstruction
 * @example exclusionCost(1204, { actors: ["All"], rows: [{ actor: 0, amount: 350000, fromAge: 20, toAge: 64, share: 1, cashable: 0, low: 0, high: 0, transfer: false, group: "", factor: 1 }] }, { startAge: 20, discountRate: 0, growth: 0, exitRate: 0 }) // 18963000000
 */
export function exclusionCost(excluded: number, costs: CostTable, ageing: Ageing): number {
  const { startAge, discountRate, growth, exitRate } = ageing;
  const highest = agesCovered(costs)?.highest ?? -1;
  const yearly = (1 - exitRate) * (1 + growth);
  let sum = 0;
  let weight = excluded;
  for (let age = startAge; age <= highest; age++) {
    if (age > startAge) weight *= yearly / (1 + rateInYear(discountRate, age - startAge));
    let perPerson = 0;
    for (const row of costs.rows) {
      if (age >= row.fromAge && age <= row.toAge) perPerson += row.amount * row.share;
    }
    sum += weight * perPerson;
  }
  return sum;
}

/** What one actor bears of the cost of exclusion, SEK. */
export interface ActorCost {
  actor: string;
  undiscounted: number;
  presentValue: number;
}

/**
 * Cost of exclusion by actor, undiscounted and as present value.
 *
 * @param excluded persons
 * @param costs cost table
 * @param ageing the age today, the rates
 * @returns one entry an actor, in the table's order; none when every cost is past
 * @example exclusionCostByActor(1, { actors: ["A"], rows: [] }, { startAge: 0, discountRate: 0, growth: 0, exitRate: 0 }) // []
 */
export function exclusionCostByActor(excluded: number, costs: CostTable, ageing: Ageing): ActorCost[] {
  const presentValues = sumByActor(exclusionCostByAge(excluded, costs, ageing));
  const undiscounted = sumByActor(exclusionCostByAge(excluded, costs, { ...ageing, discountRate: 0 }));
  return presentValues.map((presentValue, actor) => ({
    actor: costs.actors[actor]!,
    undiscounted: undiscounted[actor]!,
    presentValue,
  }));
}

function sumByActor(table: ActorTable): number[] {
  if (table.rows.length === 0) return [];
  const sums = table.actors.map(() => 0);
  for (const amounts of table.rows) {
    for (let actor = 0; actor < sums.length; actor++) sums[actor]! += amounts[actor]!;
  }
  return sums;
}
