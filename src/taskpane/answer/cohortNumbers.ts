import type { Cohort } from "../../model/cohortExclusion";
import { reachedExclusion } from "../../model/reachedExclusion";
import type { Measure, Scenario } from "../../workbook/scenario";
import { choice, numbersByRow, type Explanation, type Numbers, type Speech, type Step } from "../explained/explanation";
import { costGrounds, inputGrounds } from "../explained/grounds";
import { measurePrices } from "../explained/remarks";
import { kronor } from "../explained/steps/measureParts";
import { personsText } from "../persons";
import { ofCohort } from "./cohort";

const rows = ["published", "reached"] as const;

/** How what exclusion costs is reached: in the cohort, and among those whom the measure reaches. */
export function cohortNumbers(scenario: Scenario, measure: Measure, speech: Speech): Numbers {
  const whole = ofCohort(scenario, measure);
  return numbersByRow(
    rows.filter((id) => id === "reached" || whole !== null).map((id) => choice(id, speech.say.cohort[id])),
    (row) => {
      const isWhole = row === "published" && whole !== null;
      const grounds = isWhole
        ? inputGrounds(scenario, "Cohort", speech, ["cohortSize", "cohortShare", "lifetimeCost"])
        : [
            ...inputGrounds(scenario, "Programme", speech, ["participants", "exclusionShare", "intakes", "startAge"]),
            ...costGrounds(scenario, null, speech),
          ];
      return explanation(
        speech.say.formulas.cohort[row],
        isWhole ? cohortSteps(scenario.cohort!, whole, speech) : reachedSteps(measure, speech),
        [measurePrices(scenario, speech)],
        grounds,
      );
    },
  );
}

function explanation(formula: string, steps: Step[], notes: string[], restsOn: Explanation["restsOn"]): Explanation {
  return { formula, tables: [], steps, notes, restsOn };
}

function cohortSteps(
  { cohortSize, cohortShare, lifetimeCost }: Cohort,
  { excluded, published }: { excluded: number; published: number },
  { say, words }: Speech,
): Step[] {
  const named = words.inputs.cohort;
  return [
    { sign: "", name: named.cohortSize[0]!, amount: cohortSize, unit: "persons" },
    { sign: "×", name: named.cohortShare[0]!, amount: cohortShare, unit: "share" },
    { sign: "=", name: say.cohort.persons, amount: cohortSize * cohortShare, unit: "persons" },
    { sign: "→", name: say.stairs.rounded, amount: excluded, unit: "wholePersons", text: personsText(excluded, words) },
    kronor("×", named.lifetimeCost[0]!, lifetimeCost),
    kronor("=", say.cohort.cost, published),
  ];
}

function reachedSteps(measure: Measure, { say, words }: Speech): Step[] {
  const { participants, exclusionShare, intakes } = measure.programme;
  const { persons, undiscounted } = reachedExclusion(measure.programme, measure.costs);
  const named = words.inputs.programme;
  return [
    { sign: "", name: named.participants[0]!, amount: participants, unit: "persons" },
    { sign: "×", name: named.exclusionShare[0]!, amount: exclusionShare, unit: "share" },
    { sign: "×", name: say.people.intakes, amount: intakes, unit: "count" },
    { sign: "=", name: say.cohort.persons, amount: persons, unit: "persons" },
    kronor("×", say.cohort.perPerson, persons === 0 ? 0 : undiscounted / persons),
    kronor("=", say.cohort.cost, undiscounted),
  ];
}
