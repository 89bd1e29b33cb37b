import { averted } from "./averted";
import type { CostTable } from "./costTable";
import { overIntakes, ownsActor, programmeCosts, savingProfile } from "./programme";
import type { Programme } from "./programmeInputs";

/** A measure year by year, SEK in fixed prices, year 0 first; every flow has the same length. */
export interface MeasureFlows {
  cost: number[];
  /** Costs avoided in the own actor's purse, and in all payers'. */
  own: number[];
  all: number[];
  /** Costs avoided by actor, in the order of the cost table; the own ones after those who have moved out. */
  byActor: { actor: string; isOwn: boolean; saved: number[] }[];
}

/**
 * What a measure costs and saves in each year, for the own actor, for all, and actor by actor.
 *
 * @param programme the measure
 * @param costs what exclusion costs whom
 * @returns SEK a year over the horizon, or over the years of the programme where they are more
 * @example measureFlows({ participants: 10, exclusionShare: 0.5, effect: 1, retention: 1, deadweight: 0, displacement: 0, costPerParticipant: 10, fixedCost: 0, programmeYears: 1, intakes: 1, startAge: 20, horizon: 2, lag: 1, dropOff: 0, growth: 0, discountRate: 0, own: "City", moveOut: 0, capitalReturn: null }, { actors: ["City"], rows: [{ actor: 0, amount: 15, fromAge: 20, toAge: 64, share: 1, cashable: 1, low: 0, high: 0, transfer: false }] }).own // [0, 75]
 */
export function measureFlows(programme: Programme, costs: CostTable): MeasureFlows {
  const persons = averted(programme);
  const outlay = programmeCosts(programme);
  const years = Math.max(programme.horizon, outlay.length);
  const flow = (profile: readonly number[]) => {
    const saved = overIntakes(programme, profile).map((amount) => amount * persons);
    while (saved.length < years) saved.push(0);
    return saved;
  };
  const { own, all } = savingProfile(programme, costs);
  const byActor = costs.actors.map((actor, index) => {
    const profile = savingProfile(programme, { ...costs, rows: costs.rows.filter((row) => row.actor === index) });
    const isOwn = ownsActor(programme.own, actor);
    return { actor, isOwn, saved: flow(isOwn ? profile.own : profile.all) };
  });
  while (outlay.length < years) outlay.push(0);
  return { cost: outlay, own: flow(own), all: flow(all), byActor };
}
