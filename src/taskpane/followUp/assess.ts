import { financing, type Plan } from "../../model/financing";
import { followUp, realisation, smallCounts, type FollowUpYear } from "../../model/followUp";
import { actorsByYear } from "../../model/measureByYear";
import { averted } from "../../model/averted";
import { payback } from "../../model/payback";
import type { FollowUpPlan } from "../../stories/followUpSheet";
import type { FollowUpContent } from "../../workbook/followUp";
import type { Scenario } from "../../workbook/scenario";

/** How a measure goes: the own cashable reduction year by year, what it comes to less the cost, the return to the fund to date. */
export interface Assessment {
  years: FollowUpYear[];
  /** The forecast less the cost, which is known in the known years and as planned after them. */
  net: number[];
  known: number;
  /** Share of the planned own reductions that have come; null while nothing is known. */
  realisation: number | null;
  /** Of the forecast less the cost; null when the money does not come back. */
  payback: number | null;
  /** SEK in current prices that could go back to the fund in the known years; null without a plan. */
  returned: { planned: number; actual: number } | null;
  /** Years whose counts could point out single persons. */
  smallYears: number[];
}

/** What the follow-up's sheet comes to; null where an outcome is a text, or the cell for the known years is not what it must be. */
export function assess(content: FollowUpContent, { plan, discountRate }: Scenario): Assessment | null {
  const { years, known, faults } = content;
  if (faults.some(({ kind }) => kind === "text")) return null;
  const count = known === "" ? 0 : known;
  if (typeof count !== "number" || !Number.isInteger(count) || count < 0 || count > years.length) return null;
  const own = years.map(({ ownPlanned }) => ownPlanned);
  const came = years.map(({ ownActual }) => ownActual);
  const rows = followUp(own, came, count, discountRate);
  const net = rows.map(({ forecast }, year) => {
    const { costActual, costPlanned } = years[year]!;
    return forecast - (year < count ? costActual : costPlanned);
  });
  return {
    years: rows,
    net,
    known: count,
    realisation: count === 0 ? null : realisation(own, came, count),
    payback: payback(net, discountRate),
    returned: plan && count > 0 ? returnedToDate(plan, own, came, count) : null,
    smallYears: years
      .slice(0, count)
      .filter(({ reachedActual, avertedActual }) => {
        const { counts, pairs } = smallCounts([reachedActual, avertedActual]);
        return counts.length > 0 || pairs.length > 0;
      })
      .map(({ year }) => year),
  };
}

/** The fund's return by the terms, on the planned reductions and on those that came. */
function returnedToDate(plan: Plan, own: readonly number[], came: readonly number[], known: number) {
  const sum = (saved: readonly number[]) =>
    returnsOf(plan, saved)
      .slice(0, known)
      .reduce((total, returned) => total + returned, 0);
  return { planned: sum(own), actual: sum(came) };
}

/** What a fund's terms return each year of these savings. */
export function returnsOf(plan: Plan, saved: readonly number[]): number[] {
  const savings = plan.costs.map((_, year) => saved[year] ?? 0);
  return financing("fund", { ...plan, savings }).map(({ returned }) => returned);
}

/** The plan of a scenario as it is now, for the years of its books; null where the scenario is not whole. */
export function planOf({ measure, plan, name, discountRate }: Scenario): FollowUpPlan | null {
  if (!measure || !plan) return null;
  const { actors } = actorsByYear(measure.programme, measure.costs, false);
  const { intakes, participants, lag } = measure.programme;
  const years = plan.costs.map((_, year) => year);
  const upTo = (flow: readonly number[]) => years.map((year) => flow[year] ?? 0);
  const persons = averted(measure.programme);
  return {
    scenario: name,
    cost: [...plan.costs],
    reached: years.map((year) => (year < intakes ? participants : 0)),
    averted: years.map((year) => (year >= lag && year - lag < intakes ? persons : 0)),
    own: [...plan.savings],
    byActor: actors.map(({ actor, saved }) => ({ actor, saved: upTo(saved) })),
    discountRate,
  };
}
