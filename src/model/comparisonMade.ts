import type { ComparisonWorking } from "./comparison";
import { minus, plus, type MadeOf } from "./made";
import { isMarking, waysOfFinancing, type Alternative } from "./waysOfFinancing";

/** A measure that no line can say: it is counted, or looked up among the years, or is a rate. */
type Found =
  | "worstSqueezed"
  | "lowestResult"
  | "lowestBalance"
  | "budgetYears"
  | "deficitYears"
  | "belowTarget"
  | "leftToRestore"
  | "toRestore"
  | "exceptional"
  | "investorPaid"
  | "investorReturn";

/** An amount, a share or a year of the comparison that is made of others, or that others are made of. */
export type ComparisonId = Exclude<keyof ComparisonWorking, Found>;

const always = {
  npv: { is: "sum", of: [plus("presentSavings"), minus("presentCost")] },
  kept: { is: "sum", of: [plus("savings"), minus("harvested")] },
  equity: { is: "sum", of: [plus("opening"), plus("results")] },
  freeEquity: { is: "sum", of: [plus("equity"), minus("earmarked")] },
  equityAllIn: { is: "sum", of: [plus("equity"), minus("squeezed"), plus("kept")] },
  lastRestoreYear: { is: "sum", of: [plus("lastDeficitYear"), plus("yearsToRestore")] },
} as const satisfies MadeOf<ComparisonId>;

const paidByTheMunicipality: MadeOf<ComparisonId> = { protected: { is: "quotient", of: ["cover", "programmeCost"] } };

const marked: MadeOf<ComparisonId> = {
  earmarked: { is: "sum", of: [plus("disposed"), plus("dispositions"), minus("cover"), plus("returned")] },
};

/**
 * What each measure of the comparison is made of, of others and of the sums that `compareFinancing` gives beside them.
 *
 * What is left out is given, or a sum over the years.
 *
 * @param alternative appropriation, disposition, fund, reserve or outcomes
 * @returns by measure, the amounts it is made of and how
 * @example comparisonMade("fund").kept // {"is":"sum","of":[["+","savings"],["−","harvested"]]}
 */
export function comparisonMade(alternative: Alternative): MadeOf<ComparisonId> {
  return {
    ...always,
    ...(waysOfFinancing[alternative].isPaidFirst ? null : paidByTheMunicipality),
    ...(isMarking(alternative) && marked),
  };
}
