import { averted } from "./averted";
import { breakEven } from "./breakEven";
import { grossPasses, grossYield } from "./capitalYield";
import { costsByAge, type CostsByAge } from "./costsByAge";
import type { CostTable } from "./costTable";
import { presentValue } from "./discounting";
import { less, purseByYear, savedByYear } from "./measureByYear";
import { payback } from "./payback";
import { purses, type Perspective } from "./perspective";
import { reached } from "./programme";
import type { Programme } from "./programmeInputs";
import type { Fact } from "./refusal";

/** What a measure comes to; SEK are present values, null where there is no answer. */
export interface Appraisal {
  averted: number;
  cost: number;
  savings: number;
  cashable: number;
  npv: number;
  ratio: number | null;
  payback: number | null;
  discountedPayback: number | null;
  breakEvenPersons: number | null;
  breakEvenEffect: number | null;
  yield: number | null;
  passes: boolean | null;
}

/** An appraisal with the amounts that its own were reached through; what is made of what stands in `appraisalMade`. */
export interface AppraisalWorking extends Appraisal {
  /** SEK in present value: what falls but cannot be taken home. */
  notCashable: number;
  /** What one person who succeeds saves. */
  savingPerPerson: number;
  /** Persons whom the measure would help if its effect were complete. */
  reached: number;
  /** Savings, and savings less cost, by person who avoids exclusion; null where nobody does. */
  savingsPerPerson: number | null;
  netPerPerson: number | null;
  /** Net present value by krona of cost; null where nothing is paid. */
  netPerKrona: number | null;
}

/** One of the measures of an appraisal. */
export type AppraisalRow = keyof Appraisal;

/** The founding document's test: as good as ordinary capital placement over five years. */
export const yieldYears = 5;

/**
 * What a measure costs and saves, for whom, and when it pays back: the measure year by year, discounted. The own actor's
 * perspectives bear the own cost, the others the whole.
 *
 * @param programme the measure
 * @param costs what exclusion costs whom
 * @returns an appraisal a perspective
 * @example appraise(completeProgramme({ participants: 10, exclusionShare: 0.5, effect: 1, costPerParticipant: 10, coFinancing: 0.5, coFinancedYears: 1, startAge: 20, horizon: 3, cashableLag: 1, discountRate: 0, own: "City" }), { actors: ["City"], rows: [{ actor: 0, amount: 15, fromAge: 20, toAge: 64, share: 1, cashable: 1, low: 0, high: 0, transfer: false, group: "", factor: 1 }] }).own.npv // 100
 */
export function appraise(programme: Programme, costs: CostTable): Record<Perspective, AppraisalWorking> {
  return appraiseByAge(programme, costsByAge(costs, programme.own));
}

/**
 * The same, for whoever asks again and again with one cost table.
 *
 * @param programme the measure
 * @param byAge what exclusion costs whom at which age
 * @returns an appraisal a perspective
 * @example appraiseByAge(completeProgramme({ participants: 10, exclusionShare: 0.5, effect: 1, costPerParticipant: 10, coFinancing: 0.5, coFinancedYears: 1, startAge: 20, horizon: 3, cashableLag: 1, discountRate: 0, own: "City" }), costsByAge({ actors: ["City"], rows: [{ actor: 0, amount: 15, fromAge: 20, toAge: 64, share: 1, cashable: 1, low: 0, high: 0, transfer: false, group: "", factor: 1 }] }, "City")).own.npv // 100
 */
export function appraiseByAge(programme: Programme, byAge: CostsByAge): Record<Perspective, AppraisalWorking> {
  return {
    cashable: appraiseIn("cashable", programme, byAge),
    own: appraiseIn("own", programme, byAge),
    all: appraiseIn("all", programme, byAge),
    real: appraiseIn("real", programme, byAge),
  };
}

/**
 * The same in one perspective.
 *
 * @param whose the perspective
 * @param programme the measure
 * @param byAge what exclusion costs whom at which age
 * @example appraiseIn("cashable", completeProgramme({ participants: 10, exclusionShare: 0.5, effect: 1, costPerParticipant: 10, coFinancing: 0.5, coFinancedYears: 1, startAge: 20, horizon: 3, cashableLag: 1, discountRate: 0, own: "City" }), costsByAge({ actors: ["City"], rows: [{ actor: 0, amount: 15, fromAge: 20, toAge: 64, share: 1, cashable: 1, low: 0, high: 0, transfer: false, group: "", factor: 1 }] }, "City")).npv // 25
 */
export function appraiseIn(whose: Perspective, programme: Programme, byAge: CostsByAge): AppraisalWorking {
  const { discountRate, intakes, capitalReturn } = programme;
  const purse = purses[whose];
  const { cost: outlay, saved, perPerson } = purseByYear(programme, byAge, purse);
  const cashable = purse.isCashable ? saved : savedByYear(programme, byAge, { ...purse, isCashable: true }).saved;
  const net = less(saved, outlay);
  const cost = presentValue(outlay, discountRate, 0);
  const savings = presentValue(saved, discountRate, 0);
  const inHand = presentValue(cashable, discountRate, 0);
  const npv = savings - cost;
  const helped = averted(programme) * intakes;
  const savingPerPerson = presentValue(perPerson, discountRate, 0) / intakes;
  const persons = breakEven(cost, savingPerPerson);
  const all = reached(programme);
  return {
    averted: helped,
    cost,
    savings,
    notCashable: savings - inHand,
    cashable: inHand,
    npv,
    savingsPerPerson: helped === 0 ? null : savings / helped,
    netPerPerson: helped === 0 ? null : npv / helped,
    netPerKrona: cost === 0 ? null : npv / cost,
    savingPerPerson,
    reached: all,
    ratio: cost === 0 ? null : savings / cost,
    payback: payback(net, 0),
    discountedPayback: payback(net, discountRate),
    breakEvenPersons: persons,
    breakEvenEffect: persons === null || all === 0 ? null : persons / all,
    // gross flows, so that a programme that pays in its first year has a yield too
    yield: capitalReturn === null ? null : grossYield(saved, outlay, capitalReturn, yieldYears),
    passes: capitalReturn === null ? null : grossPasses(saved, outlay, capitalReturn, yieldYears),
  };
}

/**
 * Why a measure of an appraisal has no answer.
 *
 * @param measure the one that is null
 * @param appraisal that it is part of
 * @param capitalReturn the programme's
 * @example whyMissing("yield", appraise(completeProgramme({ participants: 0, exclusionShare: 0, effect: 0, costPerParticipant: 0, startAge: 20, horizon: 3, discountRate: 0, own: "City" }), { actors: [], rows: [] }).own, null) // { "code": "no-capital-return" }
 */
export function whyMissing(measure: AppraisalRow, appraisal: Appraisal, capitalReturn: number | null): Fact {
  const { npv, savings, breakEvenPersons } = appraisal;
  if (measure === "payback" || measure === "discountedPayback") return { code: "never-pays-back", left: -npv };
  if (measure === "ratio") return { code: "no-cost" };
  if (measure === "breakEvenPersons") return { code: "no-saving", got: savings };
  if (measure === "breakEvenEffect") {
    return breakEvenPersons === null ? { code: "no-saving", got: savings } : { code: "nobody-reached" };
  }
  return capitalReturn === null ? { code: "no-capital-return" } : { code: "no-outlay" };
}
