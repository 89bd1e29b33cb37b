import { appraise } from "../../model/appraisal";
import { checksum, type Checksum } from "../../model/checksum";
import { compareFinancing, type Comparison } from "../../model/comparison";
import { alternatives, financing, type Alternative } from "../../model/financing";
import { ownPayback } from "../../model/ownPayback";
import { countedYears } from "../../model/programme";
import { worstOre } from "../../model/taxOre";
import type { Scenario } from "../../workbook/scenario";

/** One way of financing one scenario: what the worksheet function tells, and what only the pane shows. */
export interface Result extends Comparison {
  /** Years, discounted, of the same flow as npv; null where it is not back within the plan. */
  paybackOwn: number | null;
  /** Years, discounted, of the measure for all payers; null where it is not back within the horizon or not known. */
  paybackAll: number | null;
  /** Öre per 100 SEK of taxable income, of what is squeezed in the worst year; null without a tax base. */
  worstOre: number | null;
  /** How many years the plan and the measure have: what "not back" is said of; null without a measure. */
  years: { own: number; all: number | null };
  checksum: Checksum;
}

export type Results = Record<Alternative, Result>;

const remembered = new WeakMap<Scenario, Results | null>();

/** The five ways of financing a scenario, calculated once for as long as the scenario is the same; null without a plan. */
export function resultsOf(scenario: Scenario): Results | null {
  let results = remembered.get(scenario);
  if (results === undefined) remembered.set(scenario, (results = calculate(scenario)));
  return results;
}

function calculate({ plan, discountRate, measure, taxBase }: Scenario): Results | null {
  if (!plan) return null;
  const compared = compareFinancing(plan, discountRate);
  const paybackAll = measure ? appraise(measure.programme, measure.costs).all.discountedPayback : null;
  const all = measure && countedYears(measure.programme);
  const results = {} as Results;
  for (const alternative of alternatives) {
    const years = financing(alternative, plan);
    results[alternative] = {
      ...compared[alternative],
      paybackOwn: ownPayback(years, discountRate).years,
      paybackAll,
      worstOre:
        worstOre(
          years.map(({ squeezed }) => squeezed),
          taxBase,
        )?.ore ?? null,
      years: { own: years.length, all },
      checksum: checksum(years, plan.terms.openingEquity),
    };
  }
  return results;
}
