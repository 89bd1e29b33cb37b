import type { CostTable } from "./costTable";
import { exclusionCost } from "./exclusionCost";
import type { Programme } from "./programmeInputs";

/** Those whom a measure reaches and who would become excluded without it, and what that costs all payers, SEK. */
export interface ReachedExclusion {
  persons: number;
  undiscounted: number;
  presentValue: number;
}

/**
 * What exclusion costs among those whom a measure reaches, in all intakes, if nothing is done.
 *
 * @param programme the measure
 * @param costs what exclusion costs whom
 * @returns persons, not rounded, and SEK in real prices from the age at start
 * @example reachedExclusion({ participants: 10, exclusionShare: 0.5, intakes: 2, startAge: 20, discountRate: 0 }, { actors: ["City"], rows: [{ actor: 0, amount: 15, fromAge: 20, toAge: 21, share: 1, cashable: 0, low: 0, high: 0, transfer: false, group: "", factor: 1 }] }).undiscounted // 300
 */
export function reachedExclusion(
  programme: Pick<Programme, "participants" | "exclusionShare" | "intakes" | "startAge" | "discountRate">,
  costs: CostTable,
): ReachedExclusion {
  const { participants, exclusionShare, intakes, startAge, discountRate } = programme;
  const persons = participants * exclusionShare * intakes;
  const over = (rate: number) =>
    exclusionCost(persons, costs, { startAge, discountRate: rate, growth: 0, exitRate: 0 });
  return { persons, undiscounted: over(0), presentValue: over(discountRate) };
}
