import { pricesIn } from "../../model/terms";
import { appraise } from "../../model/appraisal";
import { compareFinancing, type Comparison } from "../../model/comparison";
import { alternatives, financing, type Alternative, type FinancingYear, type Plan } from "../../model/financing";
import { payback } from "../../model/payback";
import { taxOre } from "../../model/taxOre";
import type { Scenario } from "../../workbook/scenario";

/** What equity at the end is made of, SEK in current prices: opening + budgeted + net − kept + squeezed = closing. */
export interface Checksum {
  opening: number;
  /** Σ of the budgeted results without the measure. */
  budgeted: number;
  /** Σ of the municipality's cashable reduction less the alternative's own cost. */
  net: number;
  kept: number;
  squeezed: number;
  closing: number;
}

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
  const all = measure && measureYears(measure.programme);
  const results = {} as Results;
  for (const alternative of alternatives) {
    const years = financing(alternative, plan);
    results[alternative] = {
      ...compared[alternative],
      paybackOwn: payback(ownFlow(years, plan), discountRate),
      paybackAll,
      worstOre: worstOre(years, taxBase),
      years: { own: years.length, all },
      checksum: checksum(years, plan),
    };
  }
  return results;
}

function measureYears(programme: { horizon: number; intakes: number; programmeYears: number }): number {
  return Math.max(programme.horizon, programme.intakes + programme.programmeYears - 1);
}

/** The municipality's flow in real prices: its cashable reduction less the alternative's own cost. */
function ownFlow(years: readonly FinancingYear[], { terms }: Plan): number[] {
  return years.map(({ savings, cost, year }) => (savings - cost) / pricesIn(terms, year));
}

/** The year in which what is squeezed weighs most, as tax. */
function worstOre(years: readonly FinancingYear[], taxBase: readonly number[]): number | null {
  let worst: number | null = null;
  for (const { year, squeezed } of years) {
    const ore = taxOre(squeezed, taxBase[year] ?? 0);
    if (ore !== null) worst = Math.max(worst ?? 0, ore);
  }
  return worst;
}

function checksum(years: readonly FinancingYear[], { terms, results }: Plan): Checksum {
  const sums = {
    opening: terms.openingEquity,
    budgeted: 0,
    net: 0,
    kept: 0,
    squeezed: 0,
    closing: terms.openingEquity,
  };
  for (const { year, savings, cost, kept, squeezed, equity } of years) {
    sums.budgeted += results[year]!;
    sums.net += savings - cost;
    sums.kept += kept;
    sums.squeezed += squeezed;
    sums.closing = equity;
  }
  return sums;
}

/**
 * Whether equity at the end is what it is made of, to the krona.
 *
 * @example closes({ opening: 100, budgeted: 20, net: -10, kept: 2, squeezed: 5, closing: 113 }) // true
 * @example closes({ opening: 100, budgeted: 20, net: -10, kept: 2, squeezed: 5, closing: 114 }) // false
 */
export function closes({ opening, budgeted, net, kept, squeezed, closing }: Checksum): boolean {
  return Math.abs(opening + budgeted + net - kept + squeezed - closing) < 0.5;
}
