import { appraiseIn, type Appraisal } from "./appraisal";
import { costsByAge, withAmountByAge, type CostsByAge } from "./costsByAge";
import type { CostRow, CostTable } from "./costTable";
import type { Perspective } from "./perspective";
import { completeProgramme, type GivenProgramme, type NumericInput } from "./programmeInputs";

/** What is varied, an input of the programme or the amount of a cost row, and the values that are tried. */
export interface Trial {
  of: NumericInput | CostRow;
  values: readonly number[];
}

/**
 * A measure appraised again for each value of one input or of two; an input may be the amount of a cost row.
 *
 * Everything else stays as it was given; where the lag was not said, it follows the programme's length.
 *
 * @param given what is said of the measure
 * @param costs what exclusion costs whom
 * @param perspective whose money it is looked at with
 * @param down the input whose values go down
 * @param across the input whose values go across; without it there is one column
 * @returns an appraisal for each row and column
 * @example sensitivity({ participants: 10, exclusionShare: 0.5, effect: 1, costPerParticipant: 10, startAge: 20, horizon: 3, discountRate: 0, own: "City" }, { actors: ["City"], rows: [{ actor: 0, amount: 15, fromAge: 20, toAge: 64, share: 1, cashable: 1, low: 0, high: 0, transfer: false, group: "", factor: 1 }] }, "all", { of: "effect", values: [0, 1] }).map(([only]) => only.npv) // [-100, 50]
 */
export function sensitivity(
  given: GivenProgramme,
  costs: CostTable,
  perspective: Perspective,
  down: Trial,
  across?: Trial,
): Appraisal[][] {
  const whole = { given, byAge: costsByAge(costs, given.own) };
  const appraised = (tried: Tried) => appraiseIn(perspective, completeProgramme(tried.given), tried.byAge);
  return down.values.map((value) => {
    const row = withValue(whole, down.of, value);
    return across ? across.values.map((other) => appraised(withValue(row, across.of, other))) : [appraised(row)];
  });
}

interface Tried {
  given: GivenProgramme;
  byAge: CostsByAge;
}

function withValue({ given, byAge }: Tried, of: NumericInput | CostRow, value: number): Tried {
  return typeof of === "string"
    ? { given: { ...given, [of]: value }, byAge }
    : { given, byAge: withAmountByAge(byAge, of, value) };
}
