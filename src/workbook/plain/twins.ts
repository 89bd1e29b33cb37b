import { yieldYears } from "../../model/appraisal";
import { latestRule, reserveLaw } from "../../model/law";
import type { Written } from "../../ranges/calls";
import { ageingOf } from "./ageing";
import { flowOf, type PlainFlow } from "./cells";
import { costsOf, lifetimeSum } from "./costs";
import type { Seen } from "./plainFormula";
import { growthOf, type Growth } from "./rates";
import type { Scalars } from "./scalars";

/** A call, and what its arguments are. */
export interface Asked extends Scalars {
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
  DISCOUNTFACTOR: ({ given, seen, ...asked }) => {
    const [growth, year] = [growthOf(0, given, seen, asked), asked.one(1)];
    return growth && year && `1/(${growth(year)})`;
  },
  ANNUITY: ({ all }) => {
    const given = all(undefined, undefined, undefined, "0");
    return given && `PMT(${given[1]},${given[2]},-${given[0]},0,1)*(1+${given[1]})^${given[3]}`;
  },
  PRESENTVALUE: ({ given, seen, ...asked }) => {
    const [flow, growth] = [flowOf(given[0], seen), growthOf(1, given, seen, asked)];
    const [rate, timing] = [asked.one(1), asked.one(2, "0")];
    if (!flow || !growth || timing === null) return null;
    if (timing === "0") return presentValue(flow, growth);
    return rate === null ? null : `${presentValue(flow, growth)}/(1+${rate})^${timing}`;
  },
  BENEFITCOST: ({ given, seen, ...asked }) => {
    const [benefits, costs] = [flowOf(given[0], seen), flowOf(given[1], seen)];
    const growth = growthOf(2, given, seen, asked);
    if (!benefits || !costs || !growth || benefits.isByCalendar || costs.isByCalendar) return null;
    const cost = presentValue(costs, growth);
    return `IF(${cost}=0,NA(),${presentValue(benefits, growth)}/${cost})`;
  },
  YIELD: ({ given, seen, one }) => {
    const [flow, capitalReturn, years] = [flowOf(given[0], seen), one(1), one(2, String(yieldYears))];
    if (!flow || capitalReturn === null || years === null) return null;
    const worth = (sign: string) =>
      `SUMPRODUCT((${flow.years}<=${years})*(${sign}${flow.amounts}>0)*${sign}${flow.amounts}/(1+${capitalReturn})^${flow.years})`;
    const outlay = worth("-");
    return `IF(${outlay}=0,NA(),(${worth("")}/${outlay})^(1/${years})*(1+${capitalReturn})-1)`;
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
  "RESERVE.MAX": ({ given, one, truth }) => {
    const amounts = [one(0), one(1), one(2), one(3, "0"), one(5, "0")];
    const negative = truth(4);
    if (amounts.includes(null) || negative === null || (given[6] && given[6].kind !== "leftOut")) return null; // another rule than the one in force
    const [result, adjusted, taxes, reserve, deficit] = amounts;
    const { threshold, thresholdAtNegativeEquity, ceiling } = reserveLaw[latestRule(reserveLaw)].figures;
    const least = `IF(${negative},${thresholdAtNegativeEquity},${threshold})*${taxes}`;
    return `MAX(0,MIN(MIN(${result},${adjusted})-${least}-${deficit},${ceiling}*${taxes}-${reserve}))`;
  },
};

/** Rate, growth, employment gap, equalised and exit, by their place. */
const usualOfLostTax: Partial<Record<number, string>> = { 6: "0", 7: "0", 8: "1", 9: "0", 10: "0" };

function presentValue({ amounts, years }: PlainFlow, growth: Growth): string {
  return `SUMPRODUCT(${amounts}/(${growth(years)}))`;
}

function exclusionCost({ given, seen, ...asked }: Asked): string | null {
  const [persons, whole] = [asked.one(0), asked.one(1)];
  if (persons === null) return null;
  if (whole !== null) return given.length > 2 ? null : `${persons}*${whole}`;
  const [costs, ageing] = [costsOf(given[1], seen), ageingOf(given, asked)];
  return costs && ageing !== undefined ? `${persons}*${lifetimeSum(costs, ageing)}` : null;
}
