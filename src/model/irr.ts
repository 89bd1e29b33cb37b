/** The rates that are looked for: −99 % to 1000 %. */
const lowest = -0.99;
const highest = 10;

/**
 * Internal rates (flödets internränta): every rate between −99 % and 1000 % at which the flow's present value is 0.
 *
 * A flow that changes sign once has at most one; one that changes sign more often can have several.
 *
 * @param flows SEK per year, year 0 first
 * @returns shares per year, rising; none where no rate makes the present value 0
 * @source https://support.microsoft.com/office/irr-function-64925eaa-9988-495b-b290-3ad0c163c1bc
 * @example internalRates([-100, 110]) // [0.1]
 * @example internalRates([-100, 230, -132]) // [0.1, 0.2]
 * @example internalRates([100, 10]) // []
 */
export function internalRates(flows: readonly number[]): number[] {
  const changes = signChanges(flows);
  if (changes === 0) return [];
  if (changes === 1) {
    const rate = onlyRate(flows);
    if (rate !== null) return [rate];
  }
  return everyRate(flows);
}

function signChanges(flows: readonly number[]): number {
  let changes = 0;
  let year = 0;
  while (year < flows.length && flows[year] === 0) year++;
  let isGain = year < flows.length && flows[year]! > 0;
  for (; year < flows.length; year++) {
    const flow = flows[year]!;
    if (isGain ? flow >= 0 : flow <= 0) continue;
    changes++;
    isGain = !isGain;
  }
  return changes;
}

/**
 * The one rate of a flow with one change of sign, found quickly: Halley's method on the discount factor, which is
 * Newton's that minds the curve too.
 *
 * @param flows SEK per year, year 0 first
 * @returns share per year, or null when it does not settle between −99 % and 1000 % in a few rounds
 * @example onlyRate([-100, 0, 144]) // 0.2
 */
export function onlyRate(flows: readonly number[]): number | null {
  let factor = 0.92;
  for (let round = 0; round < 20; round++) {
    // sums of the discounted amounts by their year, and by its square: three chains that do not wait for each other
    let power = 1;
    let value = 0;
    let slope = 0;
    let curve = 0;
    for (let year = 0; year < flows.length; year++) {
      const discounted = flows[year]! * power;
      const byYear = year * discounted;
      value += discounted;
      slope += byYear;
      curve += year * byYear;
      power *= factor;
    }
    const step = value / slope;
    const next = factor * (1 - step / (1 - (step * (curve / slope - 1)) / 2));
    if (!(next > 0) || next > 1 / (1 + lowest)) return null;
    // what is left after a step of Halley's is about the cube of it
    if (Math.abs(next - factor) <= 1e-6 * factor) return withinBounds(1 / next - 1);
    factor = next;
  }
  return null;
}

function withinBounds(rate: number): number | null {
  return rate >= lowest && rate <= highest ? rate : null;
}

/**
 * Every rate, by isolating the roots of the polynomial in the discount factor: in parts so narrow that it turns at most
 * once. Factors above 1 (rates below 0) are looked for in their inverse, so that nothing overflows.
 */
function everyRate(flows: readonly number[]): number[] {
  const factors = roots(flows, 1 / (1 + highest), 1);
  const inverses = roots([...flows].reverse(), 1 + lowest, 1);
  const rates = [...factors.map((factor) => 1 / factor - 1), ...inverses.map((inverse) => inverse - 1)];
  rates.sort((one, other) => one - other);
  return rates.filter((rate, index) => index === 0 || rate - rates[index - 1]! > 1e-7);
}

/** A present value below this share of the largest discounted amount counts as 0. */
const noise = 1e-9;
/** A part this narrow is taken to turn at most once, whatever the flow. */
const narrowest = 1e-4;

/** The roots of Σ c_k x^k in [from, to], 0 < from < to ≤ 1; a turning point that is 0 but for the noise is one. */
function roots(polynomial: readonly number[], from: number, to: number): number[] {
  if (signChanges(polynomial) === 0) return [];
  // years of 0 before the first amount only shrink the value: dividing them out moves no root
  const begun = polynomial.slice(polynomial.findIndex((coefficient) => coefficient !== 0));
  const largest = begun.reduce((size, coefficient) => Math.max(size, Math.abs(coefficient)), 0);
  const coefficients = Float64Array.from(begun, (coefficient) => coefficient / largest);
  const found = [from, to].filter((end) => signAt(coefficients, end) === 0);
  const parts: [from: number, to: number][] = [[from, to]];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const [start, end] = part;
    const middle = (start + end) / 2;
    const course = courseIn(coefficients, start, end);
    if (course === "splits" && end - start > narrowest) parts.push([start, middle], [middle, end]);
    else if (course !== "away") found.push(...rootsWithin(coefficients, start, end));
  }
  return found;
}

/** Whether the polynomial stays away from 0 in a part, turns there at most once, or may turn more often. */
function courseIn(coefficients: Float64Array, start: number, end: number): "away" | "turns" | "splits" {
  const middle = (start + end) / 2;
  const reach = (end - start) / 2;
  const at = derivativesAt(coefficients, middle, false);
  const most = derivativesAt(coefficients, end, true); // no derivative is larger anywhere in the part
  const nearest = Math.abs(at.value) - reach * Math.abs(at.slope) - (reach * reach * most.curve) / 2;
  if (nearest > noise * most.value) return "away";
  const isSteep = Math.abs(at.slope) > reach * most.curve;
  return isSteep || Math.abs(at.curve) > reach * most.bend ? "turns" : "splits";
}

/** Value and first three derivatives of Σ c_k x^k, or of Σ |c_k| x^k. */
function derivativesAt(coefficients: Float64Array, at: number, isAbsolute: boolean) {
  let value = 0;
  let slope = 0;
  let curve = 0;
  let bend = 0;
  for (let power = coefficients.length - 1; power >= 0; power--) {
    const coefficient = coefficients[power]!;
    bend = bend * at + curve;
    curve = curve * at + slope;
    slope = slope * at + value;
    value = value * at + (isAbsolute ? Math.abs(coefficient) : coefficient);
  }
  return { value, slope, curve: 2 * curve, bend: 6 * bend };
}

/** The roots in a part where the polynomial turns at most once. */
function rootsWithin(coefficients: Float64Array, start: number, end: number): number[] {
  const valueAt = (at: number) => derivativesAt(coefficients, at, false).value;
  const slopeAt = (at: number) => derivativesAt(coefficients, at, false).slope;
  const stops = [start, end];
  if (slopeAt(start) * slopeAt(end) < 0) {
    const turn = bisected(slopeAt, start, end);
    if (signAt(coefficients, turn) === 0) return [turn];
    stops.splice(1, 0, turn);
  }
  const found: number[] = [];
  for (let index = 1; index < stops.length; index++) {
    const [low, high] = [stops[index - 1]!, stops[index]!];
    if (valueAt(low) > 0 !== valueAt(high) > 0) found.push(bisected(valueAt, low, high));
  }
  return found;
}

/** The sign of Σ c_k x^k; 0 where the sum is at most the noise of its largest term. */
function signAt(coefficients: Float64Array, at: number): number {
  let largest = 0;
  let value = 0;
  let power = 1;
  for (const coefficient of coefficients) {
    largest = Math.max(largest, Math.abs(coefficient) * power);
    value += coefficient * power;
    power *= at;
  }
  return Math.abs(value) <= noise * largest ? 0 : Math.sign(value);
}

/** Where a function that is of two signs at the ends of a part is 0. */
function bisected(of: (at: number) => number, from: number, to: number): number {
  const isUpward = of(to) > 0;
  let low = from;
  let high = to;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (of(middle) > 0 === isUpward) high = middle;
    else low = middle;
  }
}
