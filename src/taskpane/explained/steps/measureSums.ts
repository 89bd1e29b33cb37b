import { appraise, yieldYears, type AppraisalWorking } from "../../../model/appraisal";
import { appraisalMade, type AppraisalId } from "../../../model/appraisalMade";
import { purseFlows } from "../../../model/measureByYear";
import { cumulative, paybackCourse, type PaybackCourse } from "../../../model/payback";
import { purses, type Perspective } from "../../../model/perspective";
import type { Measure } from "../../../workbook/scenario";
import { summed, type Explanation, type Speech, type Step, type Table, type Unit } from "../explanation";
import { madeSteps } from "./madeSteps";
import { ageTable, personSteps, savingSteps } from "./measureParts";
import { paybackSteps } from "./paybackSteps";
import { yieldSteps, type Placement } from "./yieldSteps";

/** The numbers of a measure: those of APPRAISE, and what it comes to for one person. */
export const measureRows = [
  "averted",
  "cost",
  "savings",
  "cashable",
  "npv",
  "savingsPerPerson",
  "netPerPerson",
  "netPerKrona",
  "ratio",
  "payback",
  "discountedPayback",
  "breakEvenPersons",
  "breakEvenEffect",
  "yield",
] as const;
export type MeasureRow = (typeof measureRows)[number];

/** What is counted of a measure. */
export type CountedMeasure = Pick<Measure, "programme" | "costs">;

/** What of a number needs no more than the measure: formula in words, intermediate sums, and how it is to be read. */
export function measureSums(
  row: MeasureRow,
  whose: Perspective,
  { programme, costs }: CountedMeasure,
  speech: Speech,
): Omit<Explanation, "restsOn" | "spread"> {
  const { notes } = speech.say;
  const { cost, npv } = appraise(programme, costs)[whose];
  const kr = (amount: number) => speech.words.number(amount, "kronor");
  const isGross = row === "savings" || row === "cashable" || row === "savingsPerPerson";
  const isOfSavings = row !== "averted" && row !== "cost";
  return {
    formula: speech.say.formulas.measure[row],
    tables: tablesOf(row, whose, { programme, costs }, speech),
    steps: stepsOf(row, whose, { programme, costs }, speech),
    notes: [
      ...(isGross ? [notes.cost(kr(cost), kr(npv))] : []),
      ...(purses[whose].isOwn && isOfSavings ? [notes.own(programme.own)] : []),
      ...(isOfSavings && row !== "cashable" && !purses[whose].isCashable ? [notes.whole] : []),
    ],
  };
}

function stepsOf(row: MeasureRow, whose: Perspective, { programme, costs }: CountedMeasure, speech: Speech): Step[] {
  const { stairs } = speech.say;
  const appraised = appraise(programme, costs)[whose];
  if (row === "averted") return personSteps(programme, speech);
  if (row === "payback" || row === "discountedPayback") {
    return paybackSteps(paybackOf(row, whose, { programme, costs }), speech);
  }
  const savings = savingSteps(programme, costs, whose, speech);
  if (row === "savings") return savings;
  if (row !== "yield") return amountSteps(row, appraised, savings, speech);
  const placement = placementOf(whose, { programme, costs });
  const value = appraised.yield;
  if (placement && value !== null) return yieldSteps(placement, value, stairs);
  return [{ sign: "=", name: placement ? stairs.noAnswer : stairs.noYield, amount: value, unit: "share" }];
}

/** The steps to what is made of other amounts of the appraisal; the savings are reached in steps of their own. */
function amountSteps(
  row: Exclude<AppraisalId, "yield">,
  appraised: AppraisalWorking,
  savings: readonly Step[],
  { say: { stairs, people } }: Speech,
): Step[] {
  const names: Partial<Record<AppraisalId, string>> = {
    averted: people.averted,
    cost: stairs.cost,
    savings: stairs.savings,
    notCashable: stairs.notCashable,
    cashable: stairs.cashable,
    npv: stairs.npv,
    savingsPerPerson: stairs.perAverted,
    netPerPerson: stairs.perAverted,
    netPerKrona: stairs.ratio,
    ratio: stairs.ratio,
    savingPerPerson: stairs.savingPerPerson,
    breakEvenPersons: stairs.needed,
    reached: people.reachable,
    breakEvenEffect: stairs.effect,
  };
  const made = madeSteps<AppraisalId>(row, {
    made: appraisalMade,
    term: (sign, id) => ({
      sign,
      name: id === row && appraised[id] === null ? stairs.noAnswer : names[id]!,
      amount: appraised[id],
      unit: unitOf(id),
    }),
    isShown: (id) => id === "breakEvenPersons",
  });
  return made[0]!.name === names.savings ? [...savings, ...made.slice(1)] : made;
}

function unitOf(id: AppraisalId): Unit {
  if (id === "averted" || id === "breakEvenPersons" || id === "reached") return "persons";
  if (id === "breakEvenEffect") return "share";
  return id === "ratio" || id === "netPerKrona" ? "times" : "kronor";
}

function paybackOf(row: MeasureRow, whose: Perspective, measure: CountedMeasure): PaybackCourse {
  const { net } = purseFlows(measure.programme, measure.costs, whose);
  return paybackCourse(net, row === "payback" ? 0 : measure.programme.discountRate);
}

/** What the measure reduces and costs, as a placement of the years that the yield counts. */
function placementOf(whose: Perspective, { programme, costs }: CountedMeasure): Placement | null {
  const { capitalReturn } = programme;
  if (capitalReturn === null) return null;
  const { cost, saved } = purseFlows(programme, costs, whose);
  return { back: saved, outlay: cost, capitalReturn, years: yieldYears };
}

function tablesOf(row: MeasureRow, whose: Perspective, measure: CountedMeasure, speech: Speech): Table[] {
  if (row === "averted" || row === "breakEvenEffect") return [];
  const { programme, costs } = measure;
  const { columns: names } = speech.say;
  const { cost, saved, net: plain, factors } = purseFlows(programme, costs, whose);
  const present = (flow: readonly number[]) => flow.map((amount, year) => amount * factors[year]!);
  const discount = { name: names.factor, unit: "factor" as const, amounts: factors };
  const paid = [summed(names.cost, cost), discount, summed(names.presentCost, present(cost))];
  const years = (columns: Table["columns"]): Table => ({
    title: speech.say.years,
    head: names.year,
    marks: cost.map((_, year) => String(year)),
    columns,
  });
  if (row === "cost") return [years(paid)];
  const isNet = row === "payback" || row === "discountedPayback";
  const net = row === "payback" ? plain : present(plain);
  const counted = [summed(names.cost, cost), summed(names.saved, saved)];
  const discounted = [discount, summed(names.presentSavings, present(saved)), summed(names.presentCost, present(cost))];
  const byYear = isNet
    ? years([
        ...counted,
        ...(row === "payback" ? [] : [discount]),
        summed(row === "payback" ? names.net : names.presentNet, net),
        { name: names.cumulative, unit: "kronor", amounts: cumulative(net) },
      ])
    : years([...counted, ...discounted]);
  return isNet ? [byYear] : [ageTable(programme, costs, whose, speech), byYear];
}

/** Whether it is of one person or one krona, which the appraisal's table has no row for. */
export function isPerOne(id: MeasureRow): id is "savingsPerPerson" | "netPerPerson" | "netPerKrona" {
  return id === "savingsPerPerson" || id === "netPerPerson" || id === "netPerKrona";
}
