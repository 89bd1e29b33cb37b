import type { FinancingWorking } from "./financing";
import { minus, plus, type MadeOf } from "./made";
import { waysOfFinancing, type Alternative, type WayOfFinancing } from "./waysOfFinancing";

/** An amount of a year of the books. */
export type FinancingId = Exclude<keyof FinancingWorking, "year">;

const always = {
  programmeCost: { is: "product", of: ["realCost", "prices"] },
  savings: { is: "product", of: ["realSavings", "prices"] },
  kept: { is: "sum", of: [plus("savings"), minus("harvested")] },
  burden: { is: "sum", of: [plus("cost"), minus("harvested"), minus("cover")] },
  afterBurden: { is: "sum", of: [plus("budgeted"), minus("burden")] },
  missing: { is: "sum", of: [plus("need"), minus("afterBurden")] },
  squeezed: { is: "smaller", of: ["burden", "missing"], atLeastZero: true },
  result: { is: "sum", of: [plus("budgeted"), minus("cost"), plus("harvested"), plus("squeezed")] },
  balance: { is: "sum", of: [plus("result"), plus("fromReserve")] },
  toRestore: { is: "sum", of: [minus("balance")], atLeastZero: true },
  equity: { is: "sum", of: [plus("equityBefore"), plus("result")] },
  left: { is: "sum", of: [plus("leftBefore"), minus("balance")], atLeastZero: true },
} as const satisfies MadeOf<FinancingId>;

const paidAsItComes: MadeOf<FinancingId> = { cost: { is: "same", of: "programmeCost" } };
const paidByOutcomes: MadeOf<FinancingId> = { cost: { is: "smaller", of: ["agreed", "capLeft"] } };

const byCover: Record<"mark" | "reserve", MadeOf<FinancingId>> = {
  mark: {
    exceptional: { is: "smaller", of: ["cover", "toRestore"] },
    earmarked: { is: "sum", of: [plus("markBefore"), plus("disposition"), minus("cover"), plus("returned")] },
  },
  reserve: {
    fromReserve: { is: "smaller", of: ["cost", "reserveBefore"] },
    cover: { is: "same", of: "fromReserve" },
  },
};

const returned: MadeOf<FinancingId> = {
  due: { is: "product", of: ["gain", "returnedShare"] },
  returned: { is: "smaller", of: ["due", "drawn"] },
};

/**
 * What each amount of a way of financing is made of, in a year of the books as `financing` gives it.
 *
 * What is left out is given, or is nothing in this way of financing. Explanations are drawn from it; that the numbers
 * are made so is a claim of the tests.
 *
 * @param alternative appropriation, disposition, fund, reserve or outcomes
 * @returns by amount, the amounts it is made of and how
 * @example financingMade("reserve").fromReserve // {"is":"smaller","of":["cost","reserveBefore"]}
 * @example financingMade("fund").due // {"is":"product","of":["gain","returnedShare"]}
 */
export function financingMade(alternative: Alternative): MadeOf<FinancingId> {
  const { covers, returns, isPaidFirst }: WayOfFinancing = waysOfFinancing[alternative];
  return {
    ...always,
    ...(isPaidFirst ? paidByOutcomes : paidAsItComes),
    ...(covers && byCover[covers]),
    ...(returns && returned),
  };
}
