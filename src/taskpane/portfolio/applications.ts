import { appraise } from "../../model/appraisal";
import { prioritise, type Prioritised } from "../../model/prioritise";
import type { Counting } from "../../workbook/counting";
import type { Scenario } from "../../workbook/scenario";

/** A scenario as an application for money: SEK, present values for the municipality. */
export interface Application {
  scenario: Scenario;
  /** The municipality's own cost. */
  cost: number;
  /** Its net present value, the cost already deducted. */
  value: number;
  /** Of the effect; "" where nobody has graded it. */
  grade: string;
}

/** So many applications are weighed against each other, at most. */
const most = 40;

/** The scenarios of a workbook whose measure can be calculated, as applications. */
export function applicationsOf(scenarios: readonly Scenario[], counted: Counting): Application[] {
  const found: Application[] = [];
  for (const scenario of scenarios) {
    if (!scenario.measure || found.length === most) continue;
    const { cost, npv } = appraise(scenario.measure.programme, scenario.measure.costs)[counted];
    const grade = scenario.inputs.find(({ id }) => id === "effect")?.grade ?? "";
    found.push({ scenario, cost, value: npv, grade });
  }
  return found;
}

/** An application with its rank, and whether a budget grants it. */
export type Weighed = Application & Pick<Prioritised, "granted" | "valuePerKrona">;

/** The applications in their rank, with those that a budget should grant. */
export function weighed(applications: readonly Application[], budget: number): Weighed[] {
  const measures = applications.map(({ cost, value }, index) => ({ name: String(index), cost, value }));
  return prioritise(measures, budget).map(({ name, granted, valuePerKrona }) => ({
    ...applications[Number(name)]!,
    granted,
    valuePerKrona,
  }));
}

/** What another budget would change: what it is, and which applications come and go. */
export interface OtherBudget {
  budget: number;
  comes: Application[];
  goes: Application[];
}

/** A budget is looked for to a krona. */
const krona = 1;

/**
 * The least larger budget that is worth more; null where no larger one is. What the best set is worth never falls when the
 * budget rises, so it is found by halving.
 */
export function nextLarger(applications: readonly Application[], budget: number): OtherBudget | null {
  let enough = 0;
  for (const { cost, value } of applications) if (value > 0) enough += cost;
  const worth = worthOf(weighed(applications, budget));
  if (enough <= budget || worthOf(weighed(applications, enough)) <= worth) return null;
  let low = budget;
  while (enough - low > krona) {
    const middle = (low + enough) / 2;
    if (worthOf(weighed(applications, middle)) > worth) enough = middle;
    else low = middle;
  }
  return changed(applications, budget, costOf(weighed(applications, enough)));
}

/** A budget that is a krona too small for what is granted now; null where nothing is. */
export function nextSmaller(applications: readonly Application[], budget: number): OtherBudget | null {
  const granted = costOf(weighed(applications, budget));
  return granted > krona ? changed(applications, budget, Math.floor(granted - krona)) : null;
}

function worthOf(all: readonly Weighed[]): number {
  let sum = 0;
  for (const { granted, value } of all) if (granted) sum += value;
  return sum;
}

function costOf(all: readonly Weighed[]): number {
  let sum = 0;
  for (const { granted, cost } of all) if (granted) sum += cost;
  return sum;
}

function changed(applications: readonly Application[], from: number, to: number): OtherBudget {
  const grantedBy = (budget: number) =>
    new Set(weighed(applications, budget).flatMap(({ granted, scenario }) => (granted ? [scenario.sheetId] : [])));
  const [before, after] = [grantedBy(from), grantedBy(to)];
  const only = (some: Set<string>, others: Set<string>) =>
    applications.filter(({ scenario: { sheetId } }) => some.has(sheetId) && !others.has(sheetId));
  return { budget: to, comes: only(after, before), goes: only(before, after) };
}
