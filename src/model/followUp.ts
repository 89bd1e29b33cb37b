import { discountFactors, type Rate } from "./discounting";

/** One year of a follow-up. What is not known yet is null. */
export interface FollowUpYear {
  year: number;
  planned: number;
  actual: number | null;
  deviation: number | null;
  plannedToDate: number;
  actualToDate: number | null;
  forecast: number;
}

/** A year with the amounts that its own were reached through; what is made of what stands in `followUpMade`. */
export interface FollowUpWorking extends FollowUpYear {
  factor: number;
  /** Share of what was planned that has come over the known years. */
  realisation: number;
  plannedPresent: number;
  actualPresent: number | null;
  /** Sums to date at the end of the year before. */
  plannedBefore: number;
  actualBefore: number;
}

/**
 * Realisation (realisationsgrad): how much of what was planned has come, over the known years.
 *
 * Σ actual / Σ planned over the known years with planned > 0, at least 0; 1 where there are none. Years planned at or below 0 are
 * outlays and say nothing of how the effect comes.
 *
 * @param planned SEK or persons per year, year 0 first
 * @param actual the same, at least `known` years
 * @param known years from year 0 whose outcome is known
 * @returns share, may be above 1
 * @example realisation([-100, 40, 60], [-90, 30], 2) // 0.75
 */
export function realisation(planned: readonly number[], actual: readonly number[], known: number): number {
  let expected = 0;
  let came = 0;
  for (const year of comparedYears(planned, actual, known)) {
    expected += year.planned;
    came += year.actual;
  }
  return expected === 0 ? 1 : Math.max(0, came / expected);
}

/**
 * The years that the realisation is counted of: those known, with 0 of both where nothing above 0 was planned.
 *
 * @param planned SEK or persons per year, year 0 first
 * @param actual the same, at least `known` years
 * @param known years from year 0 whose outcome is known
 * @example comparedYears([-100, 40, 60], [-90, 30], 2) // [{ "planned": 0, "actual": 0 }, { "planned": 40, "actual": 30 }]
 */
export function comparedYears(
  planned: readonly number[],
  actual: readonly number[],
  known: number,
): { planned: number; actual: number }[] {
  return planned
    .slice(0, known)
    .map((plan, year) => (plan > 0 ? { planned: plan, actual: actual[year]! } : { planned: 0, actual: 0 }));
}

/**
 * Follow-up (uppföljning): plan, outcome, deviation and forecast year by year.
 *
 * The forecast is the outcome where it is known. After that what was planned above 0 comes to the same share as until now
 * (the realisation), and what was planned at or below 0 comes as planned. The sums to date are discounted.
 *
 * @param planned SEK or persons per year, year 0 first
 * @param actual the same; may end once the known years are there
 * @param known years from year 0 whose outcome is known (a blank cell cannot say it)
 * @param rate share per year, or steps
 * @returns one row a year
 * @example followUp([-100, 40, 60], [-100, 30], 2, 0).map((year) => year.forecast) // [-100, 30, 45]
 */
export function followUp(
  planned: readonly number[],
  actual: readonly number[],
  known: number,
  rate: Rate,
): FollowUpWorking[] {
  const factors = discountFactors(rate, planned.length);
  const share = realisation(planned, actual, known);
  let plannedBefore = 0;
  let actualBefore = 0;
  return planned.map((plan, year) => {
    const factor = factors[year]!;
    const outcome = year < known ? actual[year]! : null;
    const plannedPresent = plan * factor;
    const actualPresent = outcome === null ? null : outcome * factor;
    const row = {
      year,
      planned: plan,
      actual: outcome,
      deviation: outcome === null ? null : outcome - plan,
      plannedToDate: plannedBefore + plannedPresent,
      actualToDate: actualPresent === null ? null : actualBefore + actualPresent,
      forecast: outcome ?? (plan > 0 ? plan * share : plan),
      factor,
      realisation: share,
      plannedPresent,
      actualPresent,
      plannedBefore,
      actualBefore,
    };
    plannedBefore = row.plannedToDate;
    actualBefore = row.actualToDate ?? actualBefore;
    return row;
  });
}

/** What could point out single persons among counts of one group: small counts, and pairs that differ by little. */
export interface SmallCounts {
  /** Places in the list, from 0. */
  counts: number[];
  pairs: [number, number][];
}

/**
 * Small counts (små tal): counts of 1–4 persons, and counts of the same group that differ by 1–4.
 *
 * Who started and who completed are counts of one group: 20 and 17 tell that three broke off, which those who know them
 * can recognise. A count of 0 points at nobody.
 *
 * @param counts persons, of one group
 * @returns places in the list
 * @example smallCounts([20, 17, 3, 0]) // { "counts": [2], "pairs": [[0, 1], [2, 3]] }
 */
export function smallCounts(counts: readonly number[]): SmallCounts {
  const isSmall = (count: number) => count > 0 && count < smallest;
  const small: SmallCounts = { counts: [], pairs: [] };
  for (let first = 0; first < counts.length; first++) {
    if (isSmall(counts[first]!)) small.counts.push(first);
    for (let second = first + 1; second < counts.length; second++) {
      if (isSmall(Math.abs(counts[first]! - counts[second]!))) small.pairs.push([first, second]);
    }
  }
  return small;
}

/** Fewer persons than this can be recognised. */
const smallest = 5;
