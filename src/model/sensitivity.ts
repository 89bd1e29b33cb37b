import { appraise, type Appraisal, type Perspective } from "./appraisal";
import type { CostTable } from "./costTable";
import { completeProgramme, type GivenProgramme, type NumericInput } from "./programme";

/** An input and the values that are tried. */
export interface Trial {
  input: NumericInput;
  values: readonly number[];
}

/**
 * A measure appraised again for each value of one input or of two.
 *
 * Everything else stays as it was given; where the lag was not said, it follows the programme's length.
 *
 * @param given what is said of the measure
 * @param costs what exclusion costs whom
 * @param perspective whose money it is looked at with
 * @param down the input whose values go down
 * @param across the input whose values go across; without it there is one column
 * @returns an appraisal for each row and column
 * @example sensitivity({ participants: 10, exclusionShare: 0.5, effect: 1, costPerParticipant: 10, startAge: 20, horizon: 3, discountRate: 0, own: "City" }, { actors: ["City"], rows: [{ actor: 0, amount: 15, fromAge: 20, toAge: 64, share: 1, cashable: 1, low: 0, high: 0, transfer: false }] }, "all", { input: "effect", values: [0, 1] }).map(([only]) => only.npv) // [-100, 50]
 */
export function sensitivity(
  given: GivenProgramme,
  costs: CostTable,
  perspective: Perspective,
  down: Trial,
  across?: Trial,
): Appraisal[][] {
  return down.values.map((value) => {
    const row = { ...given, [down.input]: value };
    if (!across) return [appraise(completeProgramme(row), costs)[perspective]];
    return across.values.map(
      (other) => appraise(completeProgramme({ ...row, [across.input]: other }), costs)[perspective],
    );
  });
}
