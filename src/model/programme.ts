import type { CostTable } from "./costTable";
import type { Programme } from "./programmeInputs";

/** Costs avoided per averted person of one intake, by year since its start, without growth. */
export interface SavingProfile {
  own: number[];
  ownCashable: number[];
  all: number[];
  allCashable: number[];
  real: number[];
  realCashable: number[];
}

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
 * The costs avoided per averted person of one intake, in the purse of the own actor, of all, and without transfers.
 *
 * @param programme the measure
 * @param costs what exclusion costs whom
 * @returns SEK by year since the intake's start, without growth; the own share falls as people move out
 * @example savingProfile({ participants: 1, exclusionShare: 1, effect: 1, retention: 1, deadweight: 0, displacement: 0, costPerParticipant: 30, fixedCost: 9, programmeYears: 2, intakes: 2, startAge: 20, horizon: 3, lag: 1, dropOff: 0, growth: 0, discountRate: 0, own: "City", moveOut: 0, capitalReturn: null }, { actors: ["City"], rows: [{ actor: 0, amount: 100, fromAge: 20, toAge: 64, share: 1, cashable: 0.5, low: 0, high: 0, transfer: false }] }).ownCashable // [0, 50, 50]
 */
export function savingProfile(programme: Programme, costs: CostTable): SavingProfile {
  const { horizon, lag, dropOff, startAge, moveOut } = programme;
  const profile: SavingProfile = { own: [], ownCashable: [], all: [], allCashable: [], real: [], realCashable: [] };
  const isOwn = costs.actors.map((actor) => ownsActor(programme.own, actor));
  let inForce = savedAtAge([], isOwn, startAge);
  let lasting = 1;
  let stayed = 1;
  for (let year = 0; year < horizon; year++) {
    const age = startAge + year;
    const isOther = costs.rows.some(({ fromAge, toAge }) => fromAge === age || toAge + 1 === age);
    if (year === lag || (year > lag && isOther)) inForce = savedAtAge(costs.rows, isOwn, age);
    profile.own.push(inForce.own * lasting * stayed);
    profile.ownCashable.push(inForce.ownCashable * lasting * stayed);
    profile.all.push(inForce.all * lasting);
    profile.allCashable.push(inForce.allCashable * lasting);
    profile.real.push(inForce.real * lasting);
    profile.realCashable.push(inForce.realCashable * lasting);
    if (year >= lag) lasting *= 1 - dropOff;
    stayed *= 1 - moveOut;
  }
  return profile;
}

/** SEK a year. */
type SavedAtAge = Record<keyof SavingProfile, number>;

/** What the rows in force at an age cost, and so what is saved while the effect is whole and nobody has moved. */
function savedAtAge(rows: CostTable["rows"], isOwn: readonly boolean[], age: number): SavedAtAge {
  const saved: SavedAtAge = { own: 0, ownCashable: 0, all: 0, allCashable: 0, real: 0, realCashable: 0 };
  for (const row of rows) {
    if (age < row.fromAge || age > row.toAge) continue;
    const amount = row.amount * row.share;
    const cashable = amount * row.cashable;
    saved.all += amount;
    saved.allCashable += cashable;
    if (!row.transfer) {
      saved.real += amount;
      saved.realCashable += cashable;
    }
    if (isOwn[row.actor]) {
      saved.own += amount;
      saved.ownCashable += cashable;
    }
  }
  return saved;
}

/**
 * A profile of one intake brought to calendar years: every intake one year later, unit costs grown by calendar year,
 * cut at the horizon.
 *
 * @param programme the measure
 * @param profile SEK by year since an intake's start
 * @returns SEK a year, with one averted person in each intake
 * @example overIntakes({ participants: 1, exclusionShare: 1, effect: 1, retention: 1, deadweight: 0, displacement: 0, costPerParticipant: 30, fixedCost: 9, programmeYears: 2, intakes: 2, startAge: 20, horizon: 3, lag: 1, dropOff: 0, growth: 0, discountRate: 0, own: "City", moveOut: 0, capitalReturn: null }, [0, 100, 100]) // [0, 100, 200]
 */
export function overIntakes(programme: Programme, profile: readonly number[]): number[] {
  const { intakes, growth } = programme;
  const sums: number[] = [];
  let grown = 1;
  for (let year = 0; year < profile.length; year++) {
    let sum = 0;
    for (let since = Math.max(0, year - intakes + 1); since <= year; since++) sum += profile[since]!;
    sums.push(sum * grown);
    grown *= 1 + growth;
  }
  return sums;
}

/**
 * The measure's cost by year: each intake's participants over its years, the fixed cost evenly over all years.
 *
 * @param programme the measure
 * @returns SEK a year, year 0 first
 * @example programmeCosts({ participants: 1, exclusionShare: 1, effect: 1, retention: 1, deadweight: 0, displacement: 0, costPerParticipant: 30, fixedCost: 9, programmeYears: 2, intakes: 2, startAge: 20, horizon: 3, lag: 1, dropOff: 0, growth: 0, discountRate: 0, own: "City", moveOut: 0, capitalReturn: null }) // [18, 33, 18]
 */
export function programmeCosts(programme: Programme): number[] {
  const { participants, costPerParticipant, programmeYears, intakes, fixedCost } = programme;
  const years = intakes + programmeYears - 1;
  const costs: number[] = [];
  for (let year = 0; year < years; year++) {
    const running = Math.min(year + 1, intakes) - Math.max(0, year - programmeYears + 1);
    costs.push((running * participants * costPerParticipant) / programmeYears + fixedCost / years);
  }
  return costs;
}
