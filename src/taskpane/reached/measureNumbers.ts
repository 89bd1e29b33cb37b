import {
  appraise,
  perspectives,
  yieldYears,
  type Appraisal,
  type Measure as Row,
  type Perspective,
} from "../../model/appraisal";
import { averted } from "../../model/averted";
import { discountFactors } from "../../model/discounting";
import type { Programme } from "../../model/programme";
import type { Measure, Scenario } from "../../workbook/scenario";
import { summed, type Explanation, type Numbers, type Speech, type Step, type Table } from "./explanation";
import { costGrounds, inputGrounds } from "./grounds";
import { ageTable, flowsOf, kronor, personSteps, reach, savingPerPerson, savingSteps } from "./measureParts";
import { cumulativeOf, paybackSteps } from "./paybackSteps";
import { deadweightText, measurePrices, sureness } from "./remarks";

/** The numbers of a measure: those of APPRAISE, and what it comes to for one person. */
const rows = [
  ...(["averted", "cost", "savings", "cashable", "npv", "savingsPerPerson", "netPerPerson", "ratio"] as const),
  ...(["payback", "discountedPayback", "breakEvenPersons", "breakEvenEffect", "yield"] as const),
];
type RowId = (typeof rows)[number];

/** How each number of the measure is reached, in whoever's purse. */
export function measureNumbers(scenario: Scenario, measure: Measure, speech: Speech): Numbers {
  const { tables } = speech.words;
  return {
    rows: rows.map((id) => ({ id, name: isPerPerson(id) ? speech.say.perPerson[id] : tables.appraisalRows[id] })),
    variants: perspectives.map((id) => ({ id, name: tables.perspectives[id] })),
    explain: (row, whose) => measureNumber(row as RowId, whose as Perspective, scenario, measure, speech),
  };
}

function isPerPerson(id: RowId): id is "savingsPerPerson" | "netPerPerson" {
  return id === "savingsPerPerson" || id === "netPerPerson";
}

/** How one of them is reached, in one purse. */
export function measureNumber(
  row: RowId,
  whose: Perspective,
  scenario: Scenario,
  measure: Measure,
  speech: Speech,
): Explanation {
  const { programme, costs } = measure;
  const isPeople = row === "averted";
  const { cost, npv } = appraise(programme, costs)[whose];
  const kr = (amount: number) => speech.words.number(amount, "kronor");
  const isGross = row === "savings" || row === "cashable" || row === "savingsPerPerson";
  const valueAt = (effect: number) => valueOf(row, appraise({ ...programme, effect }, costs)[whose]);
  const inputs = isPeople ? [...reach, "intakes"] : row === "cost" ? ofCost : undefined;
  return {
    formula: speech.say.formulas.measure[row],
    tables: tablesOf(row, whose, measure, speech),
    steps: stepsOf(row, whose, measure, speech),
    notes: [
      ...(row === "cost" ? [] : [deadweightText(scenario, speech)]),
      ...(isGross ? [speech.say.notes.cost(kr(cost), kr(npv))] : []),
      ...(isPeople ? [] : [measurePrices(scenario, speech)]),
      ...(whose === "own" && !isPeople && row !== "cost" ? [speech.say.notes.own(programme.own)] : []),
      ...(row === "cashable" || isPeople || row === "cost" ? [] : [speech.say.notes.whole]),
    ],
    ...(row === "cost" || row === "breakEvenPersons" || row === "breakEvenEffect" ? {} : sureness(scenario, valueAt)),
    restsOn: [
      ...inputGrounds(scenario, "Programme", speech, inputs),
      ...(isPeople || row === "cost" ? [] : costGrounds(scenario, whose === "own" ? programme.own : null, speech)),
    ],
  };
}

const ofCost = ["participants", "costPerParticipant", "fixedCost", "programmeYears", "intakes", "discountRate"];

/** The number itself. */
function valueOf(row: RowId, appraised: Appraisal): number | null {
  if (row === "savingsPerPerson") return perPerson(appraised.savings, appraised.averted);
  if (row === "netPerPerson") return perPerson(appraised.npv, appraised.averted);
  return appraised[row satisfies Row];
}

function perPerson(amount: number, persons: number): number | null {
  return persons === 0 ? null : amount / persons;
}

function stepsOf(row: RowId, whose: Perspective, { programme, costs }: Measure, speech: Speech): Step[] {
  const { stairs, people } = speech.say;
  const appraised = appraise(programme, costs)[whose];
  const value = valueOf(row, appraised);
  const savings = savingSteps(programme, costs, whose, speech);
  const cost = kronor("−", stairs.cost, appraised.cost);
  const npv = [...savings, cost, kronor("=", stairs.npv, appraised.npv)];
  const persons: Step = { sign: "÷", name: people.averted, amount: appraised.averted, unit: "persons" };
  const answer = (name: string, unit: Step["unit"]): Step => ({
    ...{ sign: "=", name: value === null ? stairs.noAnswer : name, amount: value, unit },
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
      return paybackSteps(netOf(row, whose, { programme, costs }), speech);
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
    case "yield":
      return yieldSteps(whose, value, { programme, costs }, speech);
  }
}

/** The cost by what one person who succeeds reduces. */
function needed(programme: Programme, costs: Measure["costs"], whose: Perspective, { say }: Speech): Step[] {
  return [
    kronor("", say.stairs.cost, appraise(programme, costs)[whose].cost),
    kronor("÷", say.stairs.savingPerPerson, savingPerPerson(programme, costs, whose)),
  ];
}

function netOf(row: RowId, whose: Perspective, { programme, costs }: Pick<Measure, "programme" | "costs">): number[] {
  const { cost, saved, factors } = flowsOf(programme, costs, whose);
  const isDiscounted = row !== "payback";
  return cost.map((paid, year) => (saved[year]! - paid) * (isDiscounted ? factors[year]! : 1));
}

function yieldSteps(
  whose: Perspective,
  value: number | null,
  { programme, costs }: Pick<Measure, "programme" | "costs">,
  { say }: Speech,
): Step[] {
  const { stairs } = say;
  const { capitalReturn } = programme;
  if (capitalReturn === null || value === null) {
    const name = capitalReturn === null ? stairs.noYield : stairs.noAnswer;
    return [{ sign: "=", name, amount: null, unit: "share" }];
  }
  const { cost, saved } = flowsOf(programme, costs, whose);
  const factors = discountFactors(capitalReturn, yieldYears + 1);
  let placed = 0;
  let laidOut = 0;
  factors.forEach((factor, year) => {
    placed += ((saved[year] ?? 0) * factor) / factors[yieldYears]!;
    laidOut += (cost[year] ?? 0) * factor;
  });
  return [
    kronor("", stairs.placed, placed),
    kronor("÷", stairs.laidOut, laidOut),
    { sign: "=", name: stairs.quotient, amount: placed / laidOut, unit: "times" },
    { sign: "→", name: stairs.yield, amount: value, unit: "share" },
  ];
}

function tablesOf(row: RowId, whose: Perspective, measure: Measure, speech: Speech): Table[] {
  if (row === "averted" || row === "breakEvenEffect") return [];
  const { programme, costs } = measure;
  const { columns: names } = speech.say;
  const { cost, saved, factors } = flowsOf(programme, costs, whose);
  const present = (flow: readonly number[]) => flow.map((amount, year) => amount * factors[year]!);
  const discount = { name: names.factor, unit: "factor" as const, amounts: factors };
  const paid = [summed(names.cost, cost), discount, summed(names.presentCost, present(cost))];
  const years = (columns: Table["columns"]): Table => ({
    ...{ title: speech.say.years, head: names.year, marks: cost.map((_, year) => String(year)), columns },
  });
  if (row === "cost") return [years(paid)];
  const isNet = row === "payback" || row === "discountedPayback";
  const net = netOf(row, whose, measure);
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
