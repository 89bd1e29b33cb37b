import type { NumericInput } from "./programmeInputs";
import type { InputRange, UncertainProgramme } from "./uncertainty";

/** What plans of one grade of evidence have been found to promise too much; shares, filled in by the user. */
export interface Optimism {
  /** How much dearer it becomes: 0.2 adds a fifth to the costs. */
  costs: number;
  /** How much less it gives: 0.3 takes three tenths of the effect. */
  benefits: number;
}

/** By grade. Empty where nothing is known: no published table is shipped. */
export type OptimismTable = Readonly<Record<string, Optimism>>;

const ofCosts: ReadonlySet<NumericInput> = new Set(["costPerParticipant", "fixedCost"]);

/**
 * A measure corrected for optimism (optimism bias).
 *
 * The rule is ours: the grade of the costs decides the addition to the cost per participant and the fixed cost, the
 * grade of the effect what is taken from the effect, each once; value, low and high are moved by the same share, so a
 * correction neither widens nor narrows a range in relation to its value, and unit costs are left alone. A grade that is
 * not in the table corrects nothing.
 *
 * @param programme the measure and its ranges
 * @param table shares by grade
 * @param grades of the evidence for the costs and for the effect
 * @example correctedForOptimism({ given: { participants: 1, exclusionShare: 1, effect: 0.5, costPerParticipant: 100, startAge: 20, horizon: 3, own: "City" }, ranges: [{ input: "effect", low: 0.25, high: 1, group: "" }] }, { C: { costs: 0.5, benefits: 0.5 } }, { costs: "B", effect: "C" }).ranges // [{ "input": "effect", "low": 0.125, "high": 0.5, "group": "" }]
 */
export function correctedForOptimism(
  { given, ranges }: UncertainProgramme,
  table: OptimismTable,
  grades: { costs: string; effect: string },
): UncertainProgramme {
  const dearer = 1 + (table[grades.costs]?.costs ?? 0);
  const less = 1 - (table[grades.effect]?.benefits ?? 0);
  const factorOf = (input: NumericInput) => (input === "effect" ? less : ofCosts.has(input) ? dearer : 1);
  return {
    given: {
      ...given,
      effect: given.effect * less,
      costPerParticipant: given.costPerParticipant * dearer,
      ...(given.fixedCost !== undefined && { fixedCost: given.fixedCost * dearer }),
    },
    ranges: ranges.map((range): InputRange => {
      const factor = factorOf(range.input);
      return { ...range, low: range.low * factor, high: range.high * factor };
    }),
  };
}
