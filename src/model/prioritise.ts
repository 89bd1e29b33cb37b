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
  const ofHalf = (part: readonly number[]) => part.map((index) => measures[index]!);
  const [early, late] = [ofHalf(candidates.slice(0, half)), ofHalf(candidates.slice(half))];
  const [one, other] = [frontierOf(early), frontierOf(late)];

  const enough = mostWithin(one, other, budget + none) - none;
  let least = Infinity;
  for (let place = 0; place < one.costs.length; place++) {
    const at = firstWorth(other, enough - one.values[place]!);
    if (at < other.costs.length) least = Math.min(least, one.costs[place]! + other.costs[at]!);
  }

  // the first applications weigh most: sets are tried from the one with all of them down
  const limit = Math.min(budget, least) + none;
  const ofEarly = firstSet(early, (cost, value) => {
    const at = firstWorth(other, enough - value);
    return at < other.costs.length && cost + other.costs[at]! <= limit;
  })!;
  const ofLate = firstSet(late, (cost, value) => ofEarly.value + value >= enough && ofEarly.cost + cost <= limit)!;
  return new Set([...ofEarly.places, ...ofLate.places.map((place) => half + place)].map((place) => candidates[place]!));
}

function frontierOf(measures: readonly Application[]): Frontier {
  let frontier: Frontier = { costs: new Float64Array(1), values: new Float64Array(1) };
  for (const measure of measures) frontier = withOne(frontier, measure);
  return frontier;
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

/** The place of the cheapest set that is worth so much; the length where none is. */
function firstWorth({ values }: Frontier, least: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! >= least) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A set of some measures: their places, what they cost and are worth. */
interface Chosen {
  places: number[];
  cost: number;
  value: number;
}

/** The first set that will do, where a set with an earlier measure comes before one without it. */
function firstSet(measures: readonly Application[], willDo: (cost: number, value: number) => boolean): Chosen | null {
  // a set is the bits of a number, the first measure the highest
  const bit = (place: number) => 1 << (measures.length - 1 - place);
  const sets = 1 << measures.length;
  const [costs, values] = [new Float64Array(sets), new Float64Array(sets)];
  for (let set = 1; set < sets; set++) {
    const lowest = set & -set;
    const { cost, value } = measures[measures.length - 1 - (31 - Math.clz32(lowest))]!;
    costs[set] = costs[set - lowest]! + cost;
    values[set] = values[set - lowest]! + value;
  }
  for (let set = sets - 1; set >= 0; set--) {
    const [cost, value] = [costs[set]!, values[set]!];
    if (!willDo(cost, value)) continue;
    const places = measures.map((_, place) => place).filter((place) => (set & bit(place)) !== 0);
    return { places, cost, value };
  }
  return null;
}
