import { recordOf } from "../../model/ids";
import { appraise } from "../../model/appraisal";
import { checksum, type Checksum } from "../../model/checksum";
import { compareFinancing, type Comparison } from "../../model/comparison";
import { alternatives, financing, type Alternative, type FinancingWorking } from "../../model/financing";
import { presentValue } from "../../model/discounting";
import { measureByYear } from "../../model/measureByYear";
import { ownPayback } from "../../model/ownPayback";
import { payback } from "../../model/payback";
import { countedYears } from "../../model/programme";
import { worstOre } from "../../model/taxOre";
import type { Counting } from "../../workbook/counting";
import type { Scenario } from "../../workbook/scenario";

/**
 * One way of financing one scenario: what the worksheet function tells, and what only the pane shows. What it is worth
 * counts what the pane counts, what can be taken home or all that falls; the books follow what can be taken home.
 */
export interface Result extends Comparison {
  /** Years, discounted, of the same flow as npv; null where it is not reached within the plan. */
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

const remembered: Record<Counting, WeakMap<Scenario, Results | null>> = { cashable: new WeakMap(), own: new WeakMap() };

/**
 * The five ways of financing a scenario, calculated once for as long as the scenario is the same; null without a plan, or
 * where all that falls is counted and nobody knows how much that is.
 */
export function resultsOf(scenario: Scenario, counting: Counting): Results | null {
  let results = remembered[counting].get(scenario);
  if (results === undefined) remembered[counting].set(scenario, (results = calculate(scenario, counting)));
  return results;
}

function calculate(scenario: Scenario, counting: Counting): Results | null {
  const { plan, discountRate, measure, taxBase } = scenario;
  const whole = counting === "own" ? wholeSavings(scenario) : undefined;
  if (!plan || whole === null) return null;
  const compared = compareFinancing(plan, discountRate);
  const paybackAll = measure ? appraise(measure.programme, measure.costs).all.discountedPayback : null;
  const all = measure && countedYears(measure.programme);
  return recordOf(alternatives, (alternative) => {
    const years = financing(alternative, plan);
    return {
      ...compared[alternative],
      paybackOwn: ownPayback(years, discountRate).years,
      ...(whole && worthOfAll(wholeFlow(years, whole), discountRate)),
      paybackAll,
      worstOre:
        worstOre(
          years.map(({ squeezed }) => squeezed),
          taxBase,
        )?.ore ?? null,
      years: { own: years.length, all },
      checksum: checksum(years, plan.terms.openingEquity),
    };
  });
}

/** All that falls for the municipality in the years of the books, in real prices; null where there is no measure. */
export function wholeSavings({ plan, measure }: Pick<Scenario, "plan" | "measure">): number[] | null {
  if (!plan || !measure) return null;
  const { own } = measureByYear(measure.programme, measure.costs).savings;
  return plan.costs.map((_, year) => own[year] ?? 0);
}

/** All that falls for the municipality less the alternative's own cost, in real prices. */
function wholeFlow(years: readonly FinancingWorking[], whole: readonly number[]): number[] {
  return years.map(({ cost, prices, year }) => (whole[year] ?? 0) - cost / prices);
}

function worthOfAll(flow: readonly number[], discountRate: Scenario["discountRate"]) {
  return { npv: presentValue(flow, discountRate, 0), paybackOwn: payback(flow, discountRate) };
}
