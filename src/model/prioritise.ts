import { guard } from "./guard";

/** An application: what it costs, and its net present value with the cost deducted; SEK. */
export interface Application {
  name: string;
  cost: number;
  value: number;
}

/** An application in its order, and whether it is granted. */
export interface Prioritised extends Application {
  /** Null for one that costs nothing. */
  valuePerKrona: number | null;
  /** 1 is first. */
  order: number;
  granted: boolean;
  /** What is granted until here, SEK. */
  costToDate: number;
}

/**
 * Which applications a limited budget should grant: of all sets that it is enough for, the one worth the most.
 *
 * They are ranked by value per krona, then as they are listed; what costs nothing comes first when it is worth something
 * and last when not. None that is worth nothing is granted. Of sets worth the same the cheaper is granted, then the one
 * with earlier applications.
 *
 * @param measures at most 40
 * @param budget SEK
 * @returns the applications in their rank
 * @example prioritise([{ name: "A", cost: 6, value: 9 }, { name: "B", cost: 5, value: 5 }, { name: "C", cost: 5, value: 5 }], 10).map((one) => one.granted) // [false, true, true]
 */
export function prioritise(measures: readonly Application[], budget: number): Prioritised[] {
  const chosen = bestSet(measures, budget);
  const ranks = measures.map((_, index) => index).sort((one, other) => rank(measures[one]!, measures[other]!));
  let costToDate = 0;
  return ranks.map((index, place) => {
    const { name, cost, value } = measures[index]!;
    const granted = chosen.has(index);
    if (granted) costToDate += cost;
    return {
      name,
      cost,
      value,
      valuePerKrona: cost === 0 ? null : value / cost,
      order: place + 1,
      granted,
      costToDate,
    };
  });
}

/** Negative where one comes before the other; 0 where the list decides. */
function rank(one: Application, other: Application): number {
  const [first, second] = [perKrona(one), perKrona(other)];
  if (first === second) return 0;
  const noise = 1e-9 * Math.max(Math.abs(first), Math.abs(second));
  return Number.isFinite(noise) && Math.abs(first - second) <= noise ? 0 : second - first;
}

function perKrona({ cost, value }: Application): number {
  if (cost === 0) return value > 0 ? Infinity : -Infinity;
  return value / cost;
}

/** Sets of one half of the applications that no other is both cheaper and worth more than, by rising cost. */
interface Frontier {
  costs: Float64Array;
  values: Float64Array;
}

/**
 * The indices of the best set. The applications are parted in two halves, each with at most 2^20 sets: for a set of the
 * one the best of the other is found among those that are worth their cost.
 */
function bestSet(measures: readonly Application[], budget: number): Set<number> {
  const none = guard([measures.map(({ cost }) => cost), measures.map(({ value }) => value)]);
  const indices = measures.map((_, index) => index);
  const candidates = indices.filter((index) => measures[index]!.value > none && measures[index]!.cost <= budget + none);
  const half = Math.floor(candidates.length / 2);
  const ofHalf = (part: readonly number[]) => frontiersOf(part.map((index) => measures[index]!));
  const [early, late] = [ofHalf(candidates.slice(0, half)), ofHalf(candidates.slice(half))];

  const enough = mostWithin(early[0]!, late[0]!, budget + none) - none;
  const limit = Math.min(budget, cheapestWorth(early[0]!, late[0]!, enough)) + none;

  // the first applications weigh most: each in turn is granted when those after it can make the set worth enough
  const chosen = new Set<number>();
  let [cost, value] = [0, 0];
  candidates.forEach((index, place) => {
    const [costWith, valueWith] = [cost + measures[index]!.cost, value + measures[index]!.value];
    const restOfEarly = early[Math.min(place + 1, half)]!;
    const restOfLate = late[Math.max(place + 1 - half, 0)]!;
    if (costWith + cheapestWorth(restOfEarly, restOfLate, enough - valueWith) > limit) return;
    chosen.add(index);
    [cost, value] = [costWith, valueWith];
  });
  return chosen;
}

/** The frontier of all measures, then of those after the first, and so on to that of none. */
function frontiersOf(measures: readonly Application[]): Frontier[] {
  const frontiers: Frontier[] = [{ costs: new Float64Array(1), values: new Float64Array(1) }];
  for (const measure of [...measures].reverse()) frontiers.push(withOne(frontiers.at(-1)!, measure));
  return frontiers.reverse();
}

/** The frontier of the sets without a measure and of the same sets with it, merged by cost. */
function withOne({ costs, values }: Frontier, { cost, value }: Application): Frontier {
  const sets = costs.length;
  const mergedCosts = new Float64Array(2 * sets);
  const mergedValues = new Float64Array(2 * sets);
  let without = 0;
  let having = 0;
  let count = 0;
  let best = -1;
  while (having < sets) {
    const costWith = costs[having]! + cost;
    const valueWith = values[having]! + value;
    const isWith =
      without === sets || costWith < costs[without]! || (costWith === costs[without] && valueWith > values[without]!);
    const worth = isWith ? valueWith : values[without]!;
    if (worth > best) {
      mergedCosts[count] = isWith ? costWith : costs[without]!;
      mergedValues[count] = worth;
      best = worth;
      count++;
    }
    if (isWith) having++;
    else without++;
  }
  return { costs: mergedCosts.subarray(0, count), values: mergedValues.subarray(0, count) };
}

/** The most that sets of both are worth together, which a limit is enough for. */
function mostWithin(one: Frontier, other: Frontier, limit: number): number {
  let most = 0;
  let at = other.costs.length - 1;
  for (let place = 0; place < one.costs.length; place++) {
    while (at >= 0 && one.costs[place]! + other.costs[at]! > limit) at--;
    if (at < 0) break;
    most = Math.max(most, one.values[place]! + other.values[at]!);
  }
  return most;
}

/** What the cheapest set of both costs that is worth so much; Infinity where none is. */
function cheapestWorth(one: Frontier, other: Frontier, least: number): number {
  let cheapest = Infinity;
  let at = other.values.length;
  for (let place = 0; place < one.costs.length; place++) {
    while (at > 0 && one.values[place]! + other.values[at - 1]! >= least) at--;
    if (at < other.costs.length) cheapest = Math.min(cheapest, one.costs[place]! + other.costs[at]!);
  }
  return cheapest;
}
