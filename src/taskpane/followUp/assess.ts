import { followedMeasure, type FollowedMeasure } from "../../model/followedMeasure";
import { actorsByYear } from "../../model/measureByYear";
import { peopleByYear } from "../../model/programme";
import type { FollowUpPlan } from "../../stories/followUpSheet";
import type { FollowUpContent } from "../../workbook/followUp";
import type { Scenario } from "../../workbook/scenario";

/** What the follow-up's sheet comes to; null where an outcome is a text, or the cell for the known years is not what it must be. */
export function assess(content: FollowUpContent, { plan, discountRate }: Scenario): FollowedMeasure | null {
  const { years, known, faults } = content;
  if (faults.some(({ kind }) => kind === "text")) return null;
  const count = known === "" ? 0 : known;
  if (typeof count !== "number" || !Number.isInteger(count) || count < 0 || count > years.length) return null;
  return followedMeasure(years, count, discountRate, plan);
}

/** The plan of a scenario as it is now, for the years of its books; null where the scenario is not whole. */
export function planOf({ measure, plan, name, discountRate }: Scenario): FollowUpPlan | null {
  if (!measure || !plan) return null;
  const { actors } = actorsByYear(measure.programme, measure.costs, false);
  const years = plan.costs.map((_, year) => year);
  const upTo = (flow: readonly number[]) => years.map((year) => flow[year] ?? 0);
  return {
    scenario: name,
    cost: [...plan.costs],
    ...peopleByYear(measure.programme, years.length),
    own: [...plan.savings],
    byActor: actors.map(({ actor, saved }) => ({ actor, saved: upTo(saved) })),
    discountRate,
  };
}
