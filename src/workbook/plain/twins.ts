import { latestRule, reserveLaw } from "../../model/law";
import type { Written } from "../../ranges/calls";
import { costsOf, flowOf, type PlainFlow } from "./cells";
import type { Seen } from "./plainFormula";
import type { Scalars } from "./scalars";

interface Asked extends Scalars {
  given: readonly Written[];
  seen: Seen;
}

/** A call as plain Excel, without brackets around it; null where what it is given cannot be read so. */
type Twin = (asked: Asked) => string | null;

/** Only functions that every Excel since 2007 has. */
export const twins: Partial<Record<string, Twin>> = {
  EXCLUDED: ({ all }) => {
    const given = all(undefined, undefined);
    return given && `ROUNDUP(ROUND(${given[0]}*${given[1]},9),0)`;
  },
  EXCLUSIONCOST: exclusionCost,
  LOSTTAX: ({ all, one }) => {
    const required = all(undefined, undefined, undefined, undefined, undefined);
    const first = one(3);
    const further =
      first && [5, 6, 7, 8, 9, 10].map((place) => one(place, place === 5 ? first : usualOfLostTax[place]));
    if (!required || !further || further.includes(null)) return null;
    const [persons, earnings, taxRate, from, to] = required;
    const [start, rate, growth, gap, equalised, exit] = further;
    const factor = `((1+${growth})*(1-${exit})/(1+${rate}))`;
    const begins = `MAX(${from}-${start},0)`;
    const ends = `(${to}-${start}+1)`;
    const sum = `IF(${factor}=1,${ends}-${begins},(${factor}^${begins}-${factor}^${ends})/(1-${factor}))`;
    return `IF(${to}<${start},0,${persons}*${gap}*${earnings}*${taxRate}*(1-${equalised})*${sum})`;
  },
  DISCOUNTFACTOR: ({ all }) => {
    const given = all(undefined, undefined);
    return given && `1/(1+${given[0]})^${given[1]}`;
  },
  ANNUITY: ({ all }) => {
    const given = all(undefined, undefined, undefined, "0");
    return given && `PMT(${given[1]},${given[2]},-${given[0]},0,1)*(1+${given[1]})^${given[3]}`;
  },
  PRESENTVALUE: ({ given, seen, one }) => {
    const [flow, rate, timing] = [flowOf(given[0], seen), one(1), one(2, "0")];
    if (!flow || rate === null || timing === null) return null;
    return timing === "0" ? presentValue(flow, rate) : `${presentValue(flow, rate)}/(1+${rate})^${timing}`;
  },
  BENEFITCOST: ({ given, seen, one }) => {
    const [benefits, costs, rate] = [flowOf(given[0], seen), flowOf(given[1], seen), one(2)];
    if (!benefits || !costs || rate === null || benefits.isByCalendar || costs.isByCalendar) return null;
    const cost = presentValue(costs, rate);
    return `IF(${cost}=0,NA(),${presentValue(benefits, rate)}/${cost})`;
  },
  BREAKEVEN: ({ all }) => {
    const given = all(undefined, undefined);
    return given && `IF(${given[1]}>0,${given[0]}/${given[1]},NA())`;
  },
  AVERTED: ({ all }) => {
    const given = all(undefined, undefined, undefined, "1", "0", "0");
    if (!given) return null;
    const [participants, share, effect, retention, deadweight, displacement] = given;
    return `${participants}*${share}*${effect}*${retention}*(1-${deadweight})*(1-${displacement})`;
  },
  TAXORE: ({ all }) => {
    const given = all(undefined, undefined);
    return given && `IF(${given[1]}=0,NA(),${given[0]}/${given[1]}*10000)`;
  },
  DISPOSABLE: ({ all }) => {
    const given = all(undefined, undefined, undefined, "0", "0");
    if (!given) return null;
    const [result, taxes, target, deficit, toReserve] = given;
    return `MAX(0,${result}-${deficit}-${toReserve}-${target}*${taxes})`;
  },
  "RESERVE.MAX": ({ given, all }) => {
    const read = all(undefined, undefined, undefined, "0", "FALSE", "0");
    if (!read || (given[6] && given[6].kind !== "leftOut")) return null; // another rule than the one in force
    const [result, adjusted, taxes, reserve, negative, deficit] = read;
    const { threshold, thresholdAtNegativeEquity, ceiling } = reserveLaw[latestRule(reserveLaw)].figures;
    const least = `IF(${negative},${thresholdAtNegativeEquity},${threshold})*${taxes}`;
    return `MAX(0,MIN(MIN(${result},${adjusted})-${least}-${deficit},${ceiling}*${taxes}-${reserve}))`;
  },
};

/** Rate, growth, employment gap, equalised and exit, by their place. */
const usualOfLostTax: Partial<Record<number, string>> = { 6: "0", 7: "0", 8: "1", 9: "0", 10: "0" };

function presentValue({ amounts, years }: PlainFlow, rate: string): string {
  return `SUMPRODUCT(${amounts}/(1+${rate})^${years})`;
}

/**
 * The sum over the ages of each row: of a yearly factor q from year a to year b, (q^a − q^(b+1)) / (1 − q), or as many years
 * as there are where q is 1.
 */
function exclusionCost({ given, seen, one }: Asked): string | null {
  const persons = one(0);
  const whole = one(1);
  if (persons === null) return null;
  if (whole !== null) return given.length > 2 ? null : `${persons}*${whole}`;
  const costs = costsOf(given[1], seen);
  const [rate, growth, exit] = [one(3, "0"), one(4, "0"), one(5, "0")];
  if (!costs || rate === null || growth === null || exit === null) return null;
  const { amount, from, to, share } = costs;
  const each = share === null ? amount : `${amount}*${share}`;
  const isOfAllAges = given.slice(2).every(({ kind }) => kind === "leftOut");
  if (isOfAllAges) return `${persons}*SUMPRODUCT(${each}*(${to}-${from}+1))`;
  const start = one(2);
  if (start === null) return null;
  const factor = `((1-${exit})*(1+${growth})/(1+${rate}))`;
  const begins = `((${from}>${start})*(${from}-${start}))`;
  const ends = `(${to}-${start}+1)`;
  const counted = `${each}*(${to}>=${start})`;
  return (
    `${persons}*IF(${factor}=1,SUMPRODUCT(${counted}*(${ends}-${begins})),` +
    `SUMPRODUCT(${counted}*(${factor}^${begins}-${factor}^${ends}))/(1-${factor}))`
  );
}
