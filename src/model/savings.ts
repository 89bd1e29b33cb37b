import { costAtAge, type ActorTable, type CostTable } from "./costTable";

/** How an effect lasts. */
export interface Course {
  /** The participants' age in year 0. */
  startAge: number;
  /** How many years are counted. */
  years: number;
  /** Whole years without effect, counted from year 0. */
  lag: number;
  /** Share of the effect that disappears each year. */
  dropOff: number;
  /** Real growth of unit costs, share per year. */
  growth: number;
  /** Count only the part that can be taken home as lower spending. */
  cashableOnly: boolean;
}

/**
 * Costs avoided by actor and year, undiscounted.
 *
 * averted (1 − dropOff)^(t − lag) from year lag on, times (1 + growth)^t and the costs in force at age startAge + t.
 *
 * @param averted persons who avoid exclusion
 * @param costs cost table
 * @param course how the effect lasts
 * @returns SEK by year from year 0
 * @example savings(2, { actors: ["All"], rows: [{ actor: 0, amount: 100, fromAge: 20, toAge: 64, share: 1, cashable: 0, low: 0, high: 0, transfer: false }] }, { startAge: 20, years: 4, lag: 1, dropOff: 0.5, growth: 0, cashableOnly: false }).rows // [[0], [200], [100], [50]]
 */
export function savings(averted: number, costs: CostTable, course: Course): ActorTable {
  const { startAge, years, lag, dropOff, growth, cashableOnly } = course;
  const rows: number[][] = [];
  for (let year = 0; year < years; year++) {
    const persons = year < lag ? 0 : averted * (1 - dropOff) ** (year - lag);
    const weight = persons * (1 + growth) ** year;
    const amounts = costAtAge(costs, startAge + year, cashableOnly);
    for (let actor = 0; actor < amounts.length; actor++) amounts[actor]! *= weight;
    rows.push(amounts);
  }
  return { actors: costs.actors, first: 0, rows };
}
