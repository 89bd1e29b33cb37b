import { averted } from "./averted";
import type { Purse } from "./perspective";
import type { Programme } from "./programmeInputs";
import { room } from "./room";

/**
 * Whether the own actor owns an actor: the same name, or one that begins with it and a colon.
 *
 * @example ownsActor("kommunen", "Kommunen: Socialnämnden") // true
 * @example ownsActor("Kommun", "Kommunen") // false
 */
export function ownsActor(own: string, actor: string): boolean {
  const owner = own.trim().toLowerCase();
  const name = actor.trim().toLowerCase();
  return name.startsWith(owner) && (name.length === owner.length || name[owner.length] === ":");
}

/**
 * Whoever owns an actor: what stands before the colon in the name of a board.
 *
 * @example ownerOf("Kommunen: Socialnämnden") // "Kommunen"
 * @example ownerOf("Region") // "Region"
 */
export function ownerOf(actor: string): string {
  const colon = actor.indexOf(":");
  return (colon < 0 ? actor : actor.slice(0, colon)).trim();
}

/**
 * The years that a measure is counted over: the horizon, or the years of the programme where they are more.
 *
 * @example countedYears({ horizon: 3, intakes: 4, programmeYears: 2 }) // 5
 */
export function countedYears(programme: Pick<Programme, "horizon" | "intakes" | "programmeYears">): number {
  return Math.max(programme.horizon, programme.intakes + programme.programmeYears - 1);
}

/** When an effect begins, how long it is counted and how it falls off. */
export type Course = Pick<
  Programme,
  "startAge" | "horizon" | "intakes" | "lag" | "cashableLag" | "dropOff" | "growth" | "moveOut"
>;

/**
 * The costs avoided year by year with one averted person in each intake.
 *
 * Of one intake: nothing before the lag (and before the years until it can be taken home, where only that is counted),
 * then what a person of that age costs × (1 − dropOff)^(t − lag), and in the own purse × (1 − moveOut)^t. Every intake
 * comes a year later; unit costs grow by calendar year; all is cut at the horizon.
 *
 * @param course when the effect begins and how it lasts
 * @param amounts SEK a year that one person costs, by age
 * @param purse whether it is the own actor's, and only what can be taken home
 * @param years how many to tell; after the horizon nothing is counted
 * @returns SEK a year, year 0 first
 * @example savedPerPerson({ startAge: 0, horizon: 4, intakes: 2, lag: 1, cashableLag: 1, dropOff: 0.5, growth: 0, moveOut: 0 }, [10, 10, 10], { isOwn: true, isCashable: true }) // [0, 0, 5, 5]
 */
export function savedPerPerson(
  course: Course,
  amounts: ArrayLike<number>,
  { isOwn, isCashable }: Omit<Purse, "isReal">,
  years = course.horizon,
): number[] {
  const { startAge, horizon, intakes, lag, cashableLag, dropOff, growth, moveOut } = course;
  const begins = isCashable ? lag + cashableLag : lag;
  const ofIntake = room(horizon);
  const saved = room(years);
  let left = 1;
  let stayed = 1;
  let grown = 1;
  for (let year = 0; year < horizon; year++) {
    ofIntake[year] = year < begins ? 0 : (amounts[startAge + year] ?? 0) * left * stayed;
    if (year >= lag) left *= 1 - dropOff;
    if (isOwn) stayed *= 1 - moveOut;
    let sum = 0;
    for (let since = Math.max(0, year - intakes + 1); since <= year; since++) sum += ofIntake[since]!;
    saved[year] = sum * grown;
    grown *= 1 + growth;
  }
  for (let year = horizon; year < years; year++) saved[year] = 0;
  return saved;
}

/**
 * The measure's cost by year: each intake's participants over its years, the fixed cost evenly over all years, all grown
 * by calendar year.
 *
 * @param programme the measure
 * @param counted how many years to tell; at least those of the programme
 * @returns SEK a year, year 0 first
 * @example programmeCosts({ participants: 1, costPerParticipant: 30, programmeYears: 2, intakes: 2, fixedCost: 9, growth: 0 }) // [18, 33, 18]
 */
export function programmeCosts(
  programme: Pick<
    Programme,
    "participants" | "costPerParticipant" | "programmeYears" | "intakes" | "fixedCost" | "growth"
  >,
  counted = 0,
): number[] {
  const { participants, costPerParticipant, programmeYears, intakes, fixedCost, growth } = programme;
  const years = intakes + programmeYears - 1;
  const costs = room(Math.max(years, counted));
  let grown = 1;
  for (let year = 0; year < years; year++) {
    const running = Math.min(year + 1, intakes) - Math.max(0, year - programmeYears + 1);
    costs[year] = ((running * participants * costPerParticipant) / programmeYears + fixedCost / years) * grown;
    grown *= 1 + growth;
  }
  for (let year = years; year < counted; year++) costs[year] = 0;
  return costs;
}

/**
 * The part of the measure's cost that the own actor bears: what others pay (medfinansiering) is taken off in the years
 * that they pay in.
 *
 * @param programme the measure
 * @param costs the whole cost, SEK a year
 * @example ownCosts({ coFinancing: 0.75, coFinancedYears: 1 }, [100, 100]) // [25, 100]
 */
export function ownCosts(
  { coFinancing, coFinancedYears }: Pick<Programme, "coFinancing" | "coFinancedYears">,
  costs: readonly number[],
): number[] {
  const own = room(costs.length);
  for (let year = 0; year < costs.length; year++) {
    own[year] = year < coFinancedYears ? costs[year]! * (1 - coFinancing) : costs[year]!;
  }
  return own;
}

/**
 * Persons whom the measure would help in all if its effect were complete.
 *
 * @example reached({ participants: 10, exclusionShare: 0.5, effect: 0.2, retention: 1, deadweight: 0, displacement: 0, intakes: 3 }) // 15
 */
export function reached(programme: Parameters<typeof averted>[0] & Pick<Programme, "intakes">): number {
  return averted({ ...programme, effect: 1 }) * programme.intakes;
}

/** Who begins and who avoids exclusion in a year, persons. */
export interface PeopleByYear {
  reached: number[];
  averted: number[];
}

/**
 * Persons by year: each intake's participants when they begin, and those who avoid exclusion when the effect begins.
 *
 * @param programme the measure
 * @param years how many
 * @example peopleByYear({ participants: 10, exclusionShare: 0.5, effect: 0.4, retention: 1, deadweight: 0, displacement: 0, intakes: 2, lag: 1 }, 4) // { "reached": [10, 10, 0, 0], "averted": [0, 2, 2, 0] }
 */
export function peopleByYear(
  programme: Parameters<typeof averted>[0] & Pick<Programme, "intakes" | "lag">,
  years: number,
): PeopleByYear {
  const { intakes, participants, lag } = programme;
  const persons = averted(programme);
  const people: PeopleByYear = { reached: [], averted: [] };
  for (let year = 0; year < years; year++) {
    people.reached.push(year < intakes ? participants : 0);
    people.averted.push(year >= lag && year - lag < intakes ? persons : 0);
  }
  return people;
}
