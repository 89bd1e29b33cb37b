import type { CostTable } from "./costTable";
import { excluded } from "./excluded";
import { exclusionCostByActor, type ActorCost } from "./exclusionCost";
import { lostTax } from "./lostTax";

/** A cohort of one age: how many they are, which share becomes excluded, what that costs, and the tax that is not paid. */
export interface Cohort {
  /** Persons. */
  cohortSize: number;
  /** Share who become excluded. */
  cohortShare: number;
  /** SEK per excluded person over life, undiscounted, as published. */
  lifetimeCost: number;
  /** The age that amounts are discounted to. */
  cohortAge: number;
  /** SEK per person and year: pay less the taxable benefits paid instead. */
  earnings: number;
  taxRate: number;
  employmentGap: number;
  equalised: number;
  workFrom: number;
  workTo: number;
}

/** What exclusion in a cohort comes to, SEK. */
export interface CohortExclusion {
  /** Persons, rounded up. */
  excluded: number;
  /** At the published lifetime cost, undiscounted. */
  published: number;
  /** At the costs by actor and age: undiscounted and as present value. */
  byActor: ActorCost[];
  /** Present value of the tax that is not paid; not part of the costs. */
  lostTax: number;
}

/**
 * What exclusion in a cohort costs, by the published figure and by actor, and the tax that is not paid, kept apart.
 *
 * @param cohort the cohort
 * @param costs what exclusion costs whom
 * @param discountRate real rate per year
 * @source Stockholm, Utlåtande 2013:176: 1 204 of 9 406, 18 963 mkr
 * @example cohortExclusion({ cohortSize: 9406, cohortShare: 0.128, lifetimeCost: 15750000, cohortAge: 6, earnings: 0, taxRate: 0, employmentGap: 1, equalised: 0, workFrom: 20, workTo: 64 }, { actors: [], rows: [] }, 0.03).published // 18963000000
 */
export function cohortExclusion(cohort: Cohort, costs: CostTable, discountRate: number): CohortExclusion {
  const persons = excluded(cohort.cohortSize, cohort.cohortShare);
  const ageing = { startAge: cohort.cohortAge, discountRate, growth: 0, exitRate: 0 };
  return {
    excluded: persons,
    published: persons * cohort.lifetimeCost,
    byActor: exclusionCostByActor(persons, costs, ageing),
    lostTax: lostTax({
      excluded: persons,
      earnings: cohort.earnings,
      taxRate: cohort.taxRate,
      fromAge: cohort.workFrom,
      toAge: cohort.workTo,
      employmentGap: cohort.employmentGap,
      equalised: cohort.equalised,
      ...ageing,
    }),
  };
}
