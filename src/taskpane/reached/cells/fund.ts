import { idsOf } from "../../../model/ids";
import { disposition, type DispositionYear } from "../../../model/disposition";
import { fund, fundBySavings, type FundWorking } from "../../../model/fund";
import { fundMade } from "../../../model/fundMade";
import { fundScenarios, fundSums } from "../../../model/fundScenarios";
import { prioritise } from "../../../model/prioritise";
import { readApplications } from "../../../ranges/applications";
import { notNegative } from "../../../ranges/domains";
import { readFlow, readList } from "../../../ranges/flow";
import { readFund, readFundBySavings, readFundFlows, readRepayment } from "../../../ranges/fundPlan";
import { readNumberArgument, readTruth } from "../../../ranges/scalars";
import type { Sign, Step } from "../../explained/explanation";
import { fundColumnsOf, fundSteps, fundYearSteps, returningColumn } from "../../explained/steps/fundSteps";
import { kronor } from "../../explained/steps/measureParts";
import { byYear, explained, step, type CellExplanation, type CellSpeech, type ExplainCell } from "./cell";

const dispositionCell: ExplainCell = ([disposed, payouts], { row, column }, speech) => {
  const { cells, formulas, words } = speech;
  const names = words.tables.disposition;
  const what = idsOf(names)[column];
  if (row === 0 || what === undefined || what === "year") return null;
  const { amounts } = readFlow(payouts, "payouts", notNegative);
  const here = disposition(readNumberArgument(disposed, "disposed", notNegative), amounts)[row - 1]!;
  const at = (sign: Sign, id: Exclude<keyof DispositionYear, "year">) => kronor(sign, names[id], here[id]);
  const told = (formula: string, steps: Step[]) => explained(formula, steps, { notes: [cells.prices] });
  switch (what) {
    case "opening":
      return told(row === 1 ? formulas.given : formulas.opening, [at("=", "opening")]);
    case "payout":
      return told(formulas.given, [at("=", "payout")]);
    case "covered": {
      const least = { ...at("→", "covered"), name: cells.smaller };
      return told(formulas.covered, [at("", "payout"), at("", "opening"), least]);
    }
    case "notCovered":
      return told(formulas.notCovered, [at("", "payout"), at("−", "covered"), at("=", "notCovered")]);
    case "closing":
      return told(formulas.dispositionClosing, [at("", "opening"), at("−", "covered"), at("=", "closing")]);
  }
};

/** A cell of a fund's ledger; what comes back by a plan is told by whoever knows the plan. */
function ledgerCell(
  years: readonly FundWorking[],
  { row, column }: { row: number; column: number },
  repaidByPlan: ((year: number) => CellExplanation) | null,
  speech: CellSpeech,
): CellExplanation | null {
  const { cells, formulas, say, words } = speech;
  const names = words.tables.fund;
  const what = idsOf(names)[column];
  if (row === 0 || what === undefined || what === "year") return null;
  const year = row - 1;
  const here = years[year]!;
  const told = (formula: string, steps: Step[]) => explained(formula, steps, { notes: [cells.prices] });
  const made = fundMade(repaidByPlan ? "plan" : "savings");
  const steps = fundYearSteps(what, made, here, (id) => names[id as keyof typeof names], speech);
  switch (what) {
    case "opening":
      return told(year === 0 ? formulas.given : formulas.opening, steps);
    case "disposition":
    case "requested":
      return told(formulas.given, steps);
    case "repaid":
      return repaidByPlan ? repaidByPlan(year) : told(formulas.fund.repaidBySavings, steps);
    case "waiting": {
      const name = here.waiting === 0 ? say.fundYears.nothingWaits : names.waiting;
      return told(formulas.fund.waiting, [kronor("=", name, here.waiting)]);
    }
    case "granted":
    case "notGranted":
    case "closing":
      return told(formulas.fund[what], steps);
  }
}

const fundCell: ExplainCell = (given, place, speech) => {
  const { plan, repayment, first } = readFund(given);
  const { cells, formulas, words } = speech;
  const names = words.tables.fund;
  const years = fund(plan, repayment);
  const repaidByPlan = (year: number) => {
    const returning = returningColumn(year, years, { ...repayment, lastRepaying: null }, speech);
    const granted = { name: names.granted, unit: "kronor" as const, amounts: years.map((one) => one.granted) };
    return explained(formulas.fund.repaidByPlan, [kronor("=", names.repaid, returning.total!)], {
      tables: [byYear([granted, returning], speech, first)],
      notes: [cells.prices],
    });
  };
  return ledgerCell(years, place, repaidByPlan, speech);
};

const bySavingsCell: ExplainCell = (given, place, speech) => {
  const { plan, repayment } = readFundBySavings(given);
  return ledgerCell(fundBySavings(plan, repayment), place, null, speech);
};

const scenariosCell: ExplainCell = (given, { row, column }, speech) => {
  const [openings, dispositions, requests, ofGrant, delay, over, queue] = given;
  const { cells, say, words } = speech;
  const what = idsOf(words.tables.fundScenarios)[column];
  if (row === 0 || what === undefined || what === "opening") return null;
  const { first, ...flows } = readFundFlows(dispositions, requests);
  const plan = { ...flows, queue: readTruth(queue, "queue", false) };
  const repayment = readRepayment([ofGrant, delay, over]);
  const scenarios = fundScenarios(readList(openings, "openings", notNegative), plan, repayment);
  const scenario = scenarios[row - 1]!;
  const years = fund({ ...plan, opening: scenario.opening }, repayment);
  const course = { ...scenario, ...fundSums(scenario.opening, years), years };
  const columns = fundColumnsOf(course, speech);
  const formula = say.formulas.fund[what];
  const short = course.firstShortYear === null ? null : first + course.firstShortYear;
  return explained(formula, fundSteps(what, { ...course, firstShortYear: short }, columns, plan.queue, speech), {
    tables: [byYear(Object.values(columns), speech, first)],
    notes: [cells.prices],
  });
};

const prioritiseCell: ExplainCell = ([measures, budget], { row, column }, speech) => {
  const { cells, formulas, words } = speech;
  const names = words.tables.prioritise;
  const what = idsOf(names)[column];
  if (row === 0 || what === undefined || what === "measure") return null;
  const most = readNumberArgument(budget, "budget", notNegative);
  const rows = prioritise(readApplications(measures, "measures"), most);
  const here = rows[row - 1]!;
  const spent = rows.at(-1)!.costToDate;
  const told = (formula: string, steps: Step[]) => explained(formula, steps, { notes: [cells.prices] });
  switch (what) {
    case "cost":
    case "value":
      return told(formulas.given, [kronor("=", names[what], here[what])]);
    case "valuePerKrona": {
      const parts = [kronor("", names.value, here.value), kronor("÷", names.cost, here.cost)];
      return told(formulas.valuePerKrona, [...parts, step("=", names.valuePerKrona, here.valuePerKrona, "times")]);
    }
    case "order":
      return told(formulas.order, [step("=", names.order, here.order, "count")]);
    case "granted": {
      const limits = [kronor("", cells.budget, most), kronor("", cells.grantedCost, spent)];
      return told(formulas.prioritised, [...limits, step("→", names.granted, here.granted ? 1 : 0, "count")]);
    }
    case "costToDate":
      return told(formulas.costToDate, [kronor("=", names.costToDate, here.costToDate)]);
  }
};

export const fundCells: Record<string, ExplainCell> = {
  DISPOSITION: dispositionCell,
  FUND: fundCell,
  "FUND.BYSAVINGS": bySavingsCell,
  "FUND.SCENARIOS": scenariosCell,
  PRIORITISE: prioritiseCell,
};
