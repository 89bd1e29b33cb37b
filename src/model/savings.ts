import { sumByAge } from "./costsByAge";
import { rowsByActor, type ActorTable, type CostTable } from "./costTable";
import { savedPerPerson, type Course } from "./programme";
import { room } from "./room";

/** How the effect of one intake lasts, and what of it is counted. */
export interface SavingsCourse extends Omit<Course, "horizon" | "intakes" | "moveOut"> {
  /** How many years are counted. */
  years: number;
  /** Count only the part that can be taken home as lower spending, from when it can be. */
  cashableOnly: boolean;
}

/**
 * Costs avoided by actor and year, undiscounted: those of one intake that nobody leaves.
 *
 * averted (1 − dropOff)^(t − lag) from year lag on, times (1 + growth)^t and the costs in force at age startAge + t:
 * share × SEK × factor.
 *
 * @param averted persons who avoid exclusion
 * @param costs cost table
 * @param course how the effect lasts
 * @returns SEK by year from year 0
 * @example savings(2, { actors: ["All"], rows: [{ actor: 0, amount: 100, fromAge: 20, toAge: 64, share: 1, cashable: 0, low: 0, high: 0, transfer: false, group: "", factor: 1 }] }, { startAge: 20, years: 4, lag: 1, cashableLag: 0, dropOff: 0.5, growth: 0, cashableOnly: false }).rows // [[0], [200], [100], [50]]
 */
export function savings(averted: number, costs: CostTable, course: SavingsCourse): ActorTable {
  const { years, cashableOnly } = course;
  const ofOneIntake = { ...course, horizon: years, intakes: 1, moveOut: 0 };
  const purse = { isOwn: false, isCashable: cashableOnly };
  const rows = Array.from({ length: years }, () => room(costs.actors.length));
  rowsByActor(costs).forEach((ofActor, actor) => {
    const perPerson = savedPerPerson(ofOneIntake, sumByAge(ofActor, cashableOnly), purse);
    for (let year = 0; year < years; year++) rows[year]![actor] = perPerson[year]! * averted;
  });
  return { actors: costs.actors, first: 0, rows };
}
