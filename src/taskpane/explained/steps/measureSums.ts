import { paybackCourse, type PaybackCourse } from "../../../model/payback";
import { appraise, yieldYears, type Appraisal, type Measure as Row } from "../../../model/appraisal";
import { purses, type Perspective } from "../../../model/perspective";
import { averted } from "../../../model/averted";
import type { Programme } from "../../../model/programmeInputs";
import type { Measure } from "../../../workbook/scenario";
import { summed, type Explanation, type Speech, type Step, type Table } from "../explanation";
import { ageTable, flowsOf, kronor, personSteps, savingPerPerson, savingSteps } from "./measureParts";
import { cumulativeOf, paybackSteps } from "./paybackSteps";
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

/** The number itself. */
export function valueOf(row: MeasureRow, appraised: Appraisal): number | null {
  if (row === "savingsPerPerson") return perPerson(appraised.savings, appraised.averted);
  if (row === "netPerPerson") return perPerson(appraised.npv, appraised.averted);
  return appraised[row satisfies Row];
}

function perPerson(amount: number, persons: number): number | null {
  return persons === 0 ? null : amount / persons;
}

function stepsOf(row: MeasureRow, whose: Perspective, { programme, costs }: CountedMeasure, speech: Speech): Step[] {
  const { stairs, people } = speech.say;
  const appraised = appraise(programme, costs)[whose];
  const value = valueOf(row, appraised);
  const savings = savingSteps(programme, costs, whose, speech);
  const cost = kronor("−", stairs.cost, appraised.cost);
  const npv = [...savings, cost, kronor("=", stairs.npv, appraised.npv)];
  const persons: Step = { sign: "÷", name: people.averted, amount: appraised.averted, unit: "persons" };
  const answer = (name: string, unit: Step["unit"]): Step => ({
    sign: "=",
    name: value === null ? stairs.noAnswer : name,
    amount: value,
    unit,
  });
  switch (row) {
    case "averted":
      return personSteps(programme, speech);
    case "cost":
      return [kronor("=", stairs.cost, appraised.cost)];
    case "savings":
      return savings;
    case "cashable":
      return [
        ...savings,
        kronor("−", stairs.notCashable, appraised.savings - appraised.cashable),
        kronor("=", stairs.cashable, appraised.cashable),
      ];
    case "npv":
      return npv;
    case "savingsPerPerson":
      return [...savings, persons, answer(stairs.perAverted, "kronor")];
    case "netPerPerson":
      return [...npv, persons, answer(stairs.perAverted, "kronor")];
    case "ratio":
      return [...savings, { ...cost, sign: "÷" }, answer(stairs.ratio, "times")];
    case "payback":
    case "discountedPayback":
      return paybackSteps(paybackOf(row, whose, { programme, costs }), speech);
    case "breakEvenPersons":
      return [...needed(programme, costs, whose, speech), answer(stairs.needed, "persons")];
    case "breakEvenEffect": {
      const most = averted({ ...programme, effect: 1 }) * programme.intakes;
      return [
        { sign: "", name: stairs.needed, amount: appraised.breakEvenPersons, unit: "persons" },
        { sign: "÷", name: people.reachable, amount: most, unit: "persons" },
        answer(stairs.effect, "share"),
      ];
    }
    case "yield": {
      const placement = placementOf(whose, { programme, costs });
      if (placement && value !== null) return yieldSteps(placement, value, stairs);
      return [{ ...answer(stairs.noYield, "share"), name: placement ? stairs.noAnswer : stairs.noYield }];
    }
  }
}

/** The cost by what one person who succeeds reduces. */
function needed(programme: Programme, costs: Measure["costs"], whose: Perspective, { say }: Speech): Step[] {
  return [
    kronor("", say.stairs.cost, appraise(programme, costs)[whose].cost),
    kronor("÷", say.stairs.savingPerPerson, savingPerPerson(programme, costs, whose)),
  ];
}

/** What is saved less what is paid, a year. */
function netOf(whose: Perspective, { programme, costs }: CountedMeasure): number[] {
  const { cost, saved } = flowsOf(programme, costs, whose);
  return cost.map((paid, year) => saved[year]! - paid);
}

function paybackOf(row: MeasureRow, whose: Perspective, measure: CountedMeasure): PaybackCourse {
  return paybackCourse(netOf(whose, measure), row === "payback" ? 0 : measure.programme.discountRate);
}

/** What the measure reduces and costs, as a placement of the years that the yield counts. */
function placementOf(whose: Perspective, { programme, costs }: CountedMeasure): Placement | null {
  const { capitalReturn } = programme;
  if (capitalReturn === null) return null;
  const { cost, saved } = flowsOf(programme, costs, whose);
  return { back: saved, outlay: cost, capitalReturn, years: yieldYears };
}

function tablesOf(row: MeasureRow, whose: Perspective, measure: CountedMeasure, speech: Speech): Table[] {
  if (row === "averted" || row === "breakEvenEffect") return [];
  const { programme, costs } = measure;
  const { columns: names } = speech.say;
  const { cost, saved, factors } = flowsOf(programme, costs, whose);
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
  const plain = netOf(whose, measure);
  const net = row === "payback" ? plain : present(plain);
  const counted = [summed(names.cost, cost), summed(names.saved, saved)];
  const discounted = [discount, summed(names.presentSavings, present(saved)), summed(names.presentCost, present(cost))];
  const byYear = isNet
    ? years([
        ...counted,
        ...(row === "payback" ? [] : [discount]),
        summed(row === "payback" ? names.net : names.presentNet, net),
        { name: names.cumulative, unit: "kronor", amounts: cumulativeOf(net) },
      ])
    : years([...counted, ...discounted]);
  return isNet ? [byYear] : [ageTable(programme, costs, whose, speech), byYear];
}

/** Whether it is of one person, which the appraisal has no row for. */
export function isPerPerson(id: MeasureRow): id is "savingsPerPerson" | "netPerPerson" {
  return id === "savingsPerPerson" || id === "netPerPerson";
}
