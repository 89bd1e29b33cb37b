import type { CostTable } from "./costTable";
import { averted } from "./averted";
import { breakEven } from "./breakEven";
import { grossPasses, grossYield } from "./capitalYield";
import { presentValue } from "./discounting";
import { payback } from "./payback";
import { overIntakes, programmeCosts, savingProfile } from "./programme";
import type { Programme } from "./programmeInputs";
import type { Fact } from "./refusal";

/** Whose money a measure is looked at with: the own actor's, all payers', or all payers' without transfers. */
export const perspectives = ["own", "all", "real"] as const;
export type Perspective = (typeof perspectives)[number];

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

/** One of the measures of an appraisal. */
export type Measure = keyof Appraisal;

/** The founding document's test: as good as ordinary capital placement over five years. */
export const yieldYears = 5;

/**
 * What a measure costs and saves, for whom, and when it pays back. Every perspective bears the whole cost.
 *
 * @param programme the measure
 * @param costs what exclusion costs whom
 * @returns an appraisal a perspective
 * @example appraise({ participants: 10, exclusionShare: 0.5, effect: 1, retention: 1, deadweight: 0, displacement: 0, costPerParticipant: 10, fixedCost: 0, programmeYears: 1, intakes: 1, startAge: 20, horizon: 3, lag: 1, dropOff: 0, growth: 0, discountRate: 0, own: "City", moveOut: 0, capitalReturn: null }, { actors: ["City"], rows: [{ actor: 0, amount: 15, fromAge: 20, toAge: 64, share: 1, cashable: 1, low: 0, high: 0, transfer: false }] }).own.npv // 50
 */
export function appraise(programme: Programme, costs: CostTable): Record<Perspective, Appraisal> {
  const profile = savingProfile(programme, costs);
  const outlay = programmeCosts(programme);
  const borne = {
    outlay,
    cost: presentValue(outlay, programme.discountRate, 0),
    perIntake: averted(programme),
    reached: averted({ ...programme, effect: 1 }) * programme.intakes,
  };
  return {
    own: appraisal(programme, borne, profile.own, profile.ownCashable),
    all: appraisal(programme, borne, profile.all, profile.allCashable),
    real: appraisal(programme, borne, profile.real, profile.realCashable),
  };
}

/** What is the same in every perspective. */
interface Borne {
  /** SEK a year, and as present value. */
  outlay: readonly number[];
  cost: number;
  /** Persons averted in one intake; and in all, if the effect were complete. */
  perIntake: number;
  reached: number;
}

function appraisal(
  programme: Programme,
  { outlay, cost, perIntake, reached }: Borne,
  profile: readonly number[],
  cashableProfile: readonly number[],
): Appraisal {
  const { discountRate, intakes, capitalReturn } = programme;
  const perPerson = overIntakes(programme, profile);
  const saved = perPerson.map((amount) => amount * perIntake);
  const net = [...saved];
  while (net.length < outlay.length) net.push(0);
  for (let year = 0; year < outlay.length; year++) net[year]! -= outlay[year]!;
  const savings = presentValue(saved, discountRate, 0);
  const persons = breakEven(cost, presentValue(perPerson, discountRate, 0) / intakes);
  return {
    averted: perIntake * intakes,
    cost,
    savings,
    cashable: presentValue(overIntakes(programme, cashableProfile), discountRate, 0) * perIntake,
    npv: savings - cost,
    ratio: cost === 0 ? null : savings / cost,
    payback: payback(net, 0),
    discountedPayback: payback(net, discountRate),
    breakEvenPersons: persons,
    breakEvenEffect: persons === null || reached === 0 ? null : persons / reached,
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
 * @example whyMissing("yield", appraise({ participants: 0, exclusionShare: 0, effect: 0, retention: 1, deadweight: 0, displacement: 0, costPerParticipant: 0, fixedCost: 0, programmeYears: 1, intakes: 1, startAge: 20, horizon: 3, lag: 1, dropOff: 0, growth: 0, discountRate: 0, own: "City", moveOut: 0, capitalReturn: null }, { actors: [], rows: [] }).own, null) // { "code": "no-capital-return" }
 */
export function whyMissing(measure: Measure, appraisal: Appraisal, capitalReturn: number | null): Fact {
  const { npv, savings, breakEvenPersons } = appraisal;
  if (measure === "payback" || measure === "discountedPayback") return { code: "never-pays-back", left: -npv };
  if (measure === "ratio") return { code: "no-cost" };
  if (measure === "breakEvenPersons") return { code: "no-saving", got: savings };
  if (measure === "breakEvenEffect") {
    return breakEvenPersons === null ? { code: "no-saving", got: savings } : { code: "nobody-reached" };
  }
  return capitalReturn === null ? { code: "no-capital-return" } : { code: "no-outlay" };
}
