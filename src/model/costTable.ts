/** What one person costs one actor a year, at the ages from…to (inclusive). SEK in the prices of one year. */
export interface CostRow {
  /** Index in the table's `actors`. */
  actor: number;
  /** SEK per person and year. */
  amount: number;
  fromAge: number;
  toAge: number;
  /** Share of the persons that cause the cost. */
  share: number;
  /** Share of a saving that can be taken home as lower spending (hemtagbar andel). */
  cashable: number;
  /** SEK; low = high = 0 means that no range is given. */
  low: number;
  high: number;
  /** A transfer is a cost to its payer, not to society; otherwise a resource is used. */
  transfer: boolean;
  /** Rows and inputs of one group move together; "" belongs to none. */
  group: string;
  /** How strongly a measure lowers the cost in proportion to its effect (effektfaktor): 1 alike, 0.5 half, 2 twice. */
  factor: number;
}

/** The costs of being excluded: who pays how much, at which ages. */
export interface CostTable {
  /** In the order and spelling of their first appearance. */
  readonly actors: readonly string[];
  readonly rows: readonly Readonly<CostRow>[];
}

/** Amounts per year or age (down) and actor (across). The first column is `first`, `first` + 1 … */
export interface ActorTable {
  actors: readonly string[];
  first: number;
  rows: number[][];
}

/**
 * What one person costs each actor at an age.
 *
 * @param costs the cost table
 * @param age whole years
 * @param cashableOnly count only the part that can be taken home
 * @returns SEK a year, one amount an actor
 * @example costAtAge({ actors: ["All"], rows: [{ actor: 0, amount: 350000, fromAge: 20, toAge: 64, share: 0.5, cashable: 0.2, low: 0, high: 0, transfer: false, group: "", factor: 1 }] }, 64, false) // [175000]
 */
export function costAtAge(costs: CostTable, age: number, cashableOnly: boolean): number[] {
  const amounts = new Array<number>(costs.actors.length).fill(0);
  for (const row of costs.rows) {
    if (age < row.fromAge || age > row.toAge) continue;
    amounts[row.actor]! += row.amount * row.share * (cashableOnly ? row.cashable : 1);
  }
  return amounts;
}

/** Rows of costs, of which only the ages matter, whoever the actors are. */
interface AgesOfCosts extends Partial<Pick<CostTable, "actors">> {
  readonly rows: readonly Readonly<Pick<CostRow, "fromAge" | "toAge">>[];
}

/**
 * The ages that a cost table covers: from its lowest from-age to its highest to-age, or null when nothing in it costs.
 *
 * @example agesCovered({ actors: ["All"], rows: [] }) // null
 */
export function agesCovered({ rows }: AgesOfCosts): { lowest: number; highest: number } | null {
  let lowest = Infinity;
  let highest = -Infinity;
  for (const row of rows) {
    if (row.fromAge < lowest) lowest = row.fromAge;
    if (row.toAge > highest) highest = row.toAge;
  }
  return rows.length > 0 ? { lowest, highest } : null;
}

/**
 * The shortest horizon within which a measure can lower a cost: those who take part have reached the lowest age that costs,
 * and the effect has begun.
 *
 * @param costs the cost table
 * @param programme the age at the start, and the years until the effect begins
 * @returns years; null where nothing costs, or those who take part are past every age that does
 * @example leastHorizon({ actors: ["City"], rows: [{ actor: 0, amount: 1, fromAge: 16, toAge: 64, share: 1, cashable: 1, low: 0, high: 0, transfer: false, group: "", factor: 1 }] }, { startAge: 6, lag: 1 }) // 11
 */
export function leastHorizon(costs: AgesOfCosts, { startAge, lag }: { startAge: number; lag: number }): number | null {
  const ages = agesCovered(costs);
  if (!ages || startAge > ages.highest) return null;
  return Math.max(ages.lowest - startAge, lag) + 1;
}

/**
 * The rows of each actor, in the order of the actors.
 *
 * @example rowsByActor({ actors: ["City", "State"], rows: [] }) // [[], []]
 */
export function rowsByActor({ actors, rows }: CostTable): Readonly<CostRow>[][] {
  const byActor: Readonly<CostRow>[][] = actors.map(() => []);
  for (const row of rows) byActor[row.actor]!.push(row);
  return byActor;
}
