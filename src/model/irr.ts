import { guard } from "./guard";

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
  let sign = 0;
  for (const flow of flows) {
    if (flow === 0) continue;
    const next = flow > 0 ? 1 : -1;
    if (sign !== 0 && next !== sign) changes++;
    sign = next;
  }
  return changes;
}

/** Newton's method on the discount factor, for a flow with one change of sign; null when it does not settle. */
function onlyRate(flows: readonly number[]): number | null {
  let factor = 0.92;
  for (let round = 0; round < 20; round++) {
    let value = 0;
    let slope = 0;
    for (let year = flows.length - 1; year >= 0; year--) {
      slope = slope * factor + value;
      value = value * factor + flows[year]!;
    }
    const next = factor - value / slope;
    if (!(next > 0) || next > 1 / (1 + lowest)) return null;
    // the error of a step of Newton's is about the square of the step before
    if (Math.abs(next - factor) <= 1e-8 * factor) return withinBounds(1 / next - 1);
    factor = next;
  }
  return null;
}

function withinBounds(rate: number): number | null {
  return rate >= lowest && rate <= highest ? rate : null;
}

/**
 * Every rate, by isolating the roots of the polynomial in the discount factor: between two turning points it crosses
 * zero at most once. Factors above 1 (rates below 0) are looked for in their inverse, so that nothing overflows.
 */
function everyRate(flows: readonly number[]): number[] {
  const none = guard([flows]);
  const factors = roots(flows, 1 / (1 + highest), 1, none);
  const inverses = roots([...flows].reverse(), 1 + lowest, 1, none);
  const rates = [...factors.map((factor) => 1 / factor - 1), ...inverses.map((inverse) => inverse - 1)];
  rates.sort((one, other) => one - other);
  return rates.filter((rate, index) => index === 0 || rate - rates[index - 1]! > 1e-7);
}

/** The roots of Σ c_k x^k in [from, to], 0 < from < to ≤ 1; a turning point within `none` of 0 is one. */
function roots(coefficients: readonly number[], from: number, to: number, none: number): number[] {
  if (signChanges(coefficients) === 0) return [];
  const largest = coefficients.reduce((size, coefficient) => Math.max(size, Math.abs(coefficient)), 0);
  const slopes = coefficients.slice(1).map((coefficient, index) => (coefficient / largest) * (index + 1));
  const stops = [from, ...roots(slopes, from, to, 0), to];
  const found: number[] = [];
  for (let index = 0; index < stops.length; index++) {
    const here = stops[index]!;
    if (Math.abs(valueAt(coefficients, here)) <= none) found.push(here);
    else if (index > 0 && isCrossing(coefficients, stops[index - 1]!, here, none)) {
      found.push(bisected(coefficients, stops[index - 1]!, here));
    }
  }
  return found;
}

function isCrossing(coefficients: readonly number[], from: number, to: number, none: number): boolean {
  const before = valueAt(coefficients, from);
  return Math.abs(before) > none && before > 0 !== valueAt(coefficients, to) > 0;
}

function bisected(coefficients: readonly number[], from: number, to: number): number {
  const isUpward = valueAt(coefficients, to) > 0;
  let low = from;
  let high = to;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (valueAt(coefficients, middle) > 0 === isUpward) high = middle;
    else low = middle;
  }
}

function valueAt(coefficients: readonly number[], at: number): number {
  let value = 0;
  for (let power = coefficients.length - 1; power >= 0; power--) value = value * at + coefficients[power]!;
  return value;
}
