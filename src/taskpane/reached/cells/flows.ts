import { idsOf } from "../../../model/ids";
import { annuity } from "../../../model/annuity";
import { benefitCost } from "../../../model/benefitCost";
import { discountFactor, discountFactors, presentValue, rateInYear } from "../../../model/discounting";
import { capitalYield } from "../../../model/capitalYield";
import { guard } from "../../../model/guard";
import { internalRates } from "../../../model/irr";
import { cumulative, paybackByYear, paybackCourse } from "../../../model/payback";
import { readAnnuity } from "../../../ranges/annuity";
import { anyNumber, between, yearNumber } from "../../../ranges/domains";
import { readFlow } from "../../../ranges/flow";
import { readGainsAndOutlays } from "../../../ranges/gainsAndOutlays";
import { readMatrix } from "../../../ranges/matrix";
import { isZeroRate, readRate } from "../../../ranges/rate";
import { readNumberArgument } from "../../../ranges/scalars";
import { readYieldTest } from "../../../ranges/yieldTest";
import { summed, totalStep, type Column, type Step } from "../../explained/explanation";
import { kronor } from "../../explained/steps/measureParts";
import { paybackSteps } from "../../explained/steps/paybackSteps";
import { worthOf, yieldSteps, type Placement } from "../../explained/steps/yieldSteps";
import { byYear, explained, factorColumn, step, type CellSpeech, type ExplainCell } from "./cell";

/** So many years are listed; a rate that holds for longer is told by its factor alone. */
const listedYears = 100;

const discountFactorCell: ExplainCell = ([rates, years], { row, column }, speech) => {
  const rate = readRate(rates, "discountRate");
  const year = readMatrix(years, "year", yearNumber)[row]![column]!;
  const factor = discountFactor(rate, year);
  const factors = discountFactors(rate, year + 1);
  const ofYear = factors.map((_factor, at) => (at === 0 ? 0 : rateInYear(rate, at)));
  const columns: Column[] = [
    { name: speech.cells.columns.rate, unit: "share", amounts: ofYear },
    { name: speech.say.columns.factor, unit: "factor", amounts: factors },
  ];
  return explained(speech.formulas.discountFactor, [step("=", speech.cells.factor(String(year)), factor, "factor")], {
    tables: year > listedYears ? [] : [byYear(columns, speech)],
  });
};

const annuityCell: ExplainCell = (given, _, speech) => {
  const { cells, formulas, say } = speech;
  const read = readAnnuity(given);
  const [amount, rate, years, firstYear] = read;
  const factors = discountFactors(rate, firstYear + years).slice(firstYear);
  const factor = summed(say.columns.factor, factors, "factor");
  const steps = [
    kronor("", cells.amount, amount),
    step("÷", say.sums.total(factor.name), factor.total!, "factor"),
    kronor("=", cells.perYear, annuity(...read)),
  ];
  return explained(formulas.annuity, steps, {
    tables: years > listedYears ? [] : [byYear([factor], speech, firstYear)],
    notes: [cells.prices],
  });
};

const presentValueCell: ExplainCell = ([flows, rates, timings], _, speech) => {
  const { amounts: flow, first } = readFlow(flows, "flows", anyNumber);
  const rate = readRate(rates, "discountRate");
  const timing = readNumberArgument(timings, "timing", between(0, 1), 0);
  const within = (year: number) => (timing === 0 ? 1 : (1 + rateInYear(rate, year + 1)) ** timing);
  const factors = discountFactors(rate, flow.length).map((factor, year) => factor / within(year));
  const columns = presentColumns(flow, factors, speech);
  const total = { ...columns.at(-1)!, total: presentValue(flow, rate, timing) };
  return explained(speech.formulas.presentValue, [totalStep("=", total, speech)], {
    tables: [byYear(columns, speech, first)],
    notes: [speech.cells.prices],
  });
};

function presentColumns(flow: readonly number[], factors: readonly number[], speech: CellSpeech): Column[] {
  const { columns } = speech.cells;
  const present = flow.map((amount, year) => amount * factors[year]!);
  return [{ ...summed(columns.flow, flow) }, ...factorColumn(factors, speech), summed(columns.presentFlow, present)];
}

const paybackCell: ExplainCell = ([flows, rates], _, speech) => {
  const { say, cells } = speech;
  const { amounts: flow, first } = readFlow(flows, "flows", anyNumber);
  const rate = readRate(rates, "discountRate", 0);
  const factors = discountFactors(rate, flow.length);
  const present = flow.map((amount, year) => amount * factors[year]!);
  const sums: Column = { name: say.columns.cumulative, unit: "kronor", amounts: cumulative(present) };
  const columns = isZeroRate(rate) ? [summed(cells.columns.flow, flow)] : presentColumns(flow, factors, speech);
  const { payback, discountedPayback } = say.formulas.measure;
  return explained(isZeroRate(rate) ? payback : discountedPayback, paybackSteps(paybackCourse(flow, rate), speech), {
    tables: [byYear([...columns, sums], speech, first)],
    notes: [cells.prices],
  });
};

const paybackByYearCell: ExplainCell = ([flows, rates], { row, column }, speech) => {
  const { cells, formulas, say, words } = speech;
  const what = idsOf(words.tables.paybackByYear)[column];
  if (row === 0 || what === undefined || what === "year") return null;
  const { amounts: flow, first } = readFlow(flows, "flows", anyNumber);
  const rate = readRate(rates, "discountRate", 0);
  const year = row - 1;
  const here = paybackByYear(flow, rate)[year]!;
  const answer = kronor("=", words.tables.paybackByYear[what], here[what]);
  const told = (formula: string, steps: Step[], columns: Column[] = []) =>
    explained(formula, steps, {
      tables: columns.length === 0 ? [] : [byYear(columns, speech, first)],
      notes: [cells.prices],
    });
  switch (what) {
    case "flow":
      return told(formulas.given, [answer]);
    case "presentValue": {
      const factor = step("×", say.columns.factor, discountFactors(rate, year + 1)[year]!, "factor");
      return told(formulas.presentFlow, [kronor("", cells.columns.flow, here.flow), factor, answer]);
    }
    case "cumulative": {
      const until = flow.slice(0, year + 1);
      return told(formulas.cumulative, [answer], presentColumns(until, discountFactors(rate, until.length), speech));
    }
  }
};

const irrCell: ExplainCell = ([flows], _, speech) => {
  const { cells, formulas } = speech;
  const { amounts: flow, first } = readFlow(flows, "flows", anyNumber);
  const rates = internalRates(flow);
  const rate = rates.length === 1 ? rates[0]! : null;
  if (rate === null) return explained(formulas.irr, [step("=", cells.noRate, null, "share")]);
  const columns = presentColumns(flow, discountFactors(rate, flow.length), speech);
  const { total } = columns.at(-1)!;
  const sum = Math.abs(total!) <= guard([flow]) ? 0 : total!;
  return explained(formulas.irr, [kronor("", cells.presentFlow, sum), step("→", cells.rate, rate, "share")], {
    tables: [byYear(columns, speech, first)],
  });
};

function placementOf(given: readonly unknown[]): Placement {
  const [flow, capitalReturn, years] = readYieldTest(given[0], given[1], given[2]);
  const [back, outlay] = [flow.map((amount) => Math.max(0, amount)), flow.map((amount) => Math.max(0, -amount))];
  return { back, outlay, capitalReturn, years };
}

const yieldCell: ExplainCell = (given, _, speech) => {
  const { cells, formulas } = speech;
  const placement = placementOf(given);
  const years = String(placement.years);
  const value = capitalYield(...readYieldTest(given[0], given[1], given[2]));
  const { laidOut, quotient } = cells;
  const names = { placed: cells.placed(years), laidOut, quotient, yield: cells.root(years) };
  const noOutlay = [step("=", cells.noOutlay, null, "share")];
  return explained(formulas.yield, value === null ? noOutlay : yieldSteps(placement, value, names), {
    notes: [cells.prices],
  });
};

const yieldTestCell: ExplainCell = (given, { shown }, speech) =>
  explained(speech.formulas.yieldTest, testSteps(placementOf(given), shown === true, speech), {
    notes: [speech.cells.prices],
  });

/** What comes in less what is laid out, which is what the test looks at. */
export function testSteps(placement: Placement, passes: boolean, { cells }: CellSpeech): Step[] {
  const { worth, laidOut } = worthOf(placement);
  return [
    kronor("", cells.comesIn, worth),
    kronor("−", cells.laidOut, laidOut),
    kronor("=", passes ? cells.passes : cells.fails, worth - laidOut),
  ];
}

const benefitCostCell: ExplainCell = ([benefits, costs, rates], _, speech) => {
  const { cells, formulas, say } = speech;
  const { gains, outlays, first } = readGainsAndOutlays(benefits, costs);
  const rate = readRate(rates, "discountRate");
  const factors = discountFactors(rate, gains.length);
  const present = (flow: readonly number[]) => flow.map((amount, year) => amount * factors[year]!);
  const [gain, outlay] = [
    summed(cells.columns.presentBenefits, present(gains)),
    summed(say.columns.presentCost, present(outlays)),
  ];
  const ofFlows = [summed(cells.columns.benefits, gains), summed(cells.columns.costs, outlays)];
  const ratio = step("=", cells.ratio, benefitCost(gains, outlays, rate), "times");
  return explained(formulas.benefitCost, [totalStep("", gain, speech), totalStep("÷", outlay, speech), ratio], {
    tables: [byYear([...ofFlows, ...factorColumn(factors, speech), gain, outlay], speech, first)],
    notes: [cells.prices],
  });
};

export const flows: Record<string, ExplainCell> = {
  DISCOUNTFACTOR: discountFactorCell,
  ANNUITY: annuityCell,
  PRESENTVALUE: presentValueCell,
  PAYBACK: paybackCell,
  "PAYBACK.BYYEAR": paybackByYearCell,
  IRR: irrCell,
  YIELD: yieldCell,
  "YIELD.TEST": yieldTestCell,
  BENEFITCOST: benefitCostCell,
};
