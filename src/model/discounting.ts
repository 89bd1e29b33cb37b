import { Refusal } from "./refusal";

/** A real rate per year (4 % = 0.04): one for every year, or steps sorted by the year they begin. */
export type Rate = number | readonly RateStep[];
export interface RateStep {
  from: number;
  rate: number;
}

/**
 * The rate in force in a year: that of the last step that has begun.
 *
 * @param rate share per year, or steps
 * @param year whole number, the year that the rate discounts (the first is 1)
 * @returns share per year; refused where no step has begun
 * @example rateInYear([{ from: 1, rate: 0.035 }, { from: 31, rate: 0.03 }], 31) // 0.03
 */
export function rateInYear(rate: Rate, year: number): number {
  if (typeof rate === "number") return rate;
  let found: number | null = null;
  for (const step of rate) {
    if (step.from > year) break;
    found = step.rate;
  }
  if (found === null) {
    throw new Refusal({
      code: "rate-not-in-force",
      at: { argument: "discountRate" },
      year,
      first: rate[0]?.from ?? null,
    });
  }
  return found;
}

/**
 * Discount factor (diskonteringsfaktor): the value today of one krona in a later year.
 *
 * d(0) = 1, d(t) = Π 1/(1 + r_k) over k = 1…t. Year 0 is the year of the decision and is not discounted.
 *
 * @param rate share per year, or steps
 * @param year whole number ≥ 0
 * @returns kronor today per krona that year
 * @example discountFactor(0.25, 2) // 0.64
 */
export function discountFactor(rate: Rate, year: number): number {
  if (typeof rate === "number") return (1 + rate) ** -year;
  let factor = 1;
  let done = 0;
  while (done < year) {
    const inForce = rateInYear(rate, done + 1);
    let end = year;
    for (const step of rate) {
      if (step.from > done + 1) {
        end = Math.min(year, step.from - 1);
        break;
      }
    }
    factor *= (1 + inForce) ** (done - end);
    done = end;
  }
  return factor;
}

/**
 * The discount factors of years 0…years−1.
 *
 * @param rate share per year, or steps
 * @param years how many
 * @returns kronor today per krona each year, the first is 1
 * @example discountFactors(1, 4) // [1, 0.5, 0.25, 0.125]
 */
export function discountFactors(rate: Rate, years: number): number[] {
  const factors: number[] = [];
  let factor = 1;
  for (let year = 0; year < years; year++) {
    if (year > 0) factor /= 1 + rateInYear(rate, year);
    factors.push(factor);
  }
  return factors;
}

/**
 * Present value (nuvärde): the value today of a flow, Σ f_t d(t) / (1 + r_{t+1})^timing.
 *
 * Excel's own NPV discounts the first flow too: timing 1 gives that, 0.5 the middle of each year.
 *
 * @param flows SEK per year, year 0 first
 * @param rate share per year, or steps
 * @param timing when in the year the money moves: 0 at its beginning … 1 at its end
 * @returns SEK in the value of year 0
 * @source https://support.microsoft.com/office/npv-function-8672cb67-2576-4d07-b67b-ac28acf2a568 (for timing 1)
 * @example presentValue([-100, 50, 100], 0.25, 0) // 4
 */
export function presentValue(flows: readonly number[], rate: Rate, timing: number): number {
  if (typeof rate === "number")
    return timing === 0 ? atOneRate(flows, rate) : atOneRate(flows, rate) / (1 + rate) ** timing;
  let sum = 0;
  let factor = 1;
  for (let year = 0; year < flows.length; year++) {
    if (year > 0) factor /= 1 + rateInYear(rate, year);
    const within = timing === 0 ? 1 : (1 + rateInYear(rate, year + 1)) ** timing;
    sum += (flows[year]! * factor) / within;
  }
  return sum;
}

function atOneRate(flows: readonly number[], rate: number): number {
  const yearly = 1 / (1 + rate);
  let sum = 0;
  for (let year = flows.length - 1; year >= 0; year--) sum = sum * yearly + flows[year]!;
  return sum;
}
