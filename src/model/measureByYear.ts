import { averted } from "./averted";
import { costsByAge, countedIn, sumByAge, type CostsByAge } from "./costsByAge";
import { rowsByActor, type CostTable } from "./costTable";
import { discountFactors } from "./discounting";
import { purses, type Perspective, type Purse } from "./perspective";
import { countedYears, ownCosts, ownsActor, programmeCosts, savedPerPerson } from "./programme";
import type { Programme } from "./programmeInputs";
import { room } from "./room";

/** What falls in one purse in each year, SEK in real prices, year 0 first. */
interface SavedByYear {
  saved: number[];
  /** What is saved with one averted person in each intake. */
  perPerson: number[];
}

/**
 * What a measure lowers in one purse, year by year.
 *
 * @param programme the measure
 * @param byAge what exclusion costs whom at which age
 * @param purse whose money
 * @returns SEK a year over the years that are counted
 * @example savedByYear(completeProgramme({ participants: 10, exclusionShare: 0.5, effect: 1, costPerParticipant: 10, startAge: 20, horizon: 2, discountRate: 0, own: "City" }), costsByAge({ actors: ["City"], rows: [{ actor: 0, amount: 15, fromAge: 20, toAge: 64, share: 1, cashable: 1, low: 0, high: 0, transfer: false, group: "", factor: 1 }] }, "City"), { isOwn: true, isCashable: true, isReal: false }).saved // [0, 75]
 */
export function savedByYear(programme: Programme, byAge: CostsByAge, purse: Purse): SavedByYear {
  const perPerson = savedPerPerson(programme, countedIn(byAge, purse), purse, countedYears(programme));
  return { saved: times(perPerson, averted(programme)), perPerson };
}

/** The same, and what the purse pays. */
export interface PurseByYear extends SavedByYear {
  cost: number[];
}

/**
 * A measure in one purse, year by year: what it bears of the cost, and what falls.
 *
 * @param programme the measure
 * @param byAge what exclusion costs whom at which age
 * @param purse whose money
 * @returns SEK a year over the years that are counted
 * @example purseByYear(completeProgramme({ participants: 10, exclusionShare: 0.5, effect: 1, costPerParticipant: 10, coFinancing: 0.5, coFinancedYears: 2, startAge: 20, horizon: 2, discountRate: 0, own: "City" }), costsByAge({ actors: ["City"], rows: [{ actor: 0, amount: 15, fromAge: 20, toAge: 64, share: 1, cashable: 1, low: 0, high: 0, transfer: false, group: "", factor: 1 }] }, "City"), { isOwn: true, isCashable: false, isReal: false }) // { "cost": [50, 0], "saved": [0, 75], "perPerson": [0, 15] }
 */
export function purseByYear(programme: Programme, byAge: CostsByAge, purse: Purse): PurseByYear {
  const whole = programmeCosts(programme, countedYears(programme));
  const { saved, perPerson } = savedByYear(programme, byAge, purse);
  return { cost: purse.isOwn ? ownCosts(programme, whole) : whole, saved, perPerson };
}

/** The same with what is saved less what is paid, and what a krona of each year is worth in year 0. */
export interface PurseFlows extends PurseByYear {
  net: number[];
  factors: number[];
}

/**
 * A measure in one perspective year by year, undiscounted, with what it is discounted by.
 *
 * @param programme the measure
 * @param costs what exclusion costs whom
 * @param whose the perspective
 * @example purseFlows(completeProgramme({ participants: 10, exclusionShare: 0.5, effect: 1, costPerParticipant: 10, coFinancing: 0.5, coFinancedYears: 2, startAge: 20, horizon: 2, discountRate: 0, own: "City" }), { actors: ["City"], rows: [{ actor: 0, amount: 15, fromAge: 20, toAge: 64, share: 1, cashable: 1, low: 0, high: 0, transfer: false, group: "", factor: 1 }] }, "own").net // [-50, 75]
 */
export function purseFlows(programme: Programme, costs: CostTable, whose: Perspective): PurseFlows {
  const flows = purseByYear(programme, costsByAge(costs, programme.own), purses[whose]);
  const net = less(flows.saved, flows.cost);
  return { ...flows, net, factors: discountFactors(programme.discountRate, net.length) };
}

/** A measure year by year, undiscounted, SEK in real prices; every flow has the same length. */
export interface MeasureByYear {
  cost: number[];
  ownCost: number[];
  savings: Record<Perspective, number[]>;
}

/**
 * What a measure costs and saves in each year, in each perspective.
 *
 * @param programme the measure
 * @param costs what exclusion costs whom
 * @returns SEK a year over the horizon, or over the years of the programme where they are more
 * @example measureByYear(completeProgramme({ participants: 10, exclusionShare: 0.5, effect: 1, costPerParticipant: 10, coFinancing: 0.5, coFinancedYears: 2, startAge: 20, horizon: 2, discountRate: 0, own: "City" }), { actors: ["City"], rows: [{ actor: 0, amount: 15, fromAge: 20, toAge: 64, share: 1, cashable: 0.2, low: 0, high: 0, transfer: false, group: "", factor: 1 }] }).savings.cashable // [0, 15]
 */
export function measureByYear(programme: Programme, costs: CostTable): MeasureByYear {
  const byAge = costsByAge(costs, programme.own);
  const inPurse = (whose: Perspective) => purseByYear(programme, byAge, purses[whose]);
  const [own, all] = [inPurse("own"), inPurse("all")];
  const [cashable, real] = [inPurse("cashable").saved, inPurse("real").saved];
  return { cost: all.cost, ownCost: own.cost, savings: { cashable, own: own.saved, all: all.saved, real } };
}

/** The costs avoided actor by actor, in the order of the cost table, and for those who moved away with the people. */
export interface ActorsByYear {
  actors: { actor: string; isOwn: boolean; saved: number[] }[];
  /** What falls for other municipalities: all that falls less what falls for the actors, and so for those who moved. */
  others: number[];
}

/**
 * What falls for each actor in each year; for the own actors only after those who have moved out.
 *
 * @param programme the measure
 * @param costs what exclusion costs whom
 * @param cashableOnly count only what can be taken home, from when it can be
 * @returns SEK a year over the years that are counted
 * @example actorsByYear(completeProgramme({ participants: 10, exclusionShare: 0.5, effect: 1, costPerParticipant: 10, startAge: 20, horizon: 2, discountRate: 0, own: "City", moveOut: 0.2 }), { actors: ["City"], rows: [{ actor: 0, amount: 15, fromAge: 20, toAge: 64, share: 1, cashable: 1, low: 0, high: 0, transfer: false, group: "", factor: 1 }] }, false).others // [0, 15]
 */
export function actorsByYear(programme: Programme, costs: CostTable, cashableOnly: boolean): ActorsByYear {
  const years = countedYears(programme);
  const persons = averted(programme);
  const rowsOf = rowsByActor(costs);
  const others = room(years).fill(0);
  const actors = costs.actors.map((actor, index) => {
    const amounts = sumByAge(rowsOf[index]!, cashableOnly);
    const savedIn = (isOwn: boolean) =>
      times(savedPerPerson(programme, amounts, { isOwn, isCashable: cashableOnly }, years), persons);
    const isOwn = ownsActor(programme.own, actor);
    const saved = savedIn(isOwn);
    if (isOwn) {
      const everywhere = savedIn(false);
      for (let year = 0; year < years; year++) others[year]! += everywhere[year]! - saved[year]!;
    }
    return { actor, isOwn, saved };
  });
  return { actors, others };
}

function times(flow: readonly number[], factor: number): number[] {
  const product = room(flow.length);
  for (let year = 0; year < flow.length; year++) product[year] = flow[year]! * factor;
  return product;
}

/**
 * A flow less another of the same length.
 *
 * @example less([5, 7], [1, 10]) // [4, -3]
 */
export function less(flow: readonly number[], other: readonly number[]): number[] {
  const difference = room(flow.length);
  for (let year = 0; year < flow.length; year++) difference[year] = flow[year]! - other[year]!;
  return difference;
}
