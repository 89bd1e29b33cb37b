import { appraise } from "../../model/appraisal";
import { perspectives, purses, type Perspective } from "../../model/perspective";
import type { NumericInput } from "../../model/programmeInputs";
import type { Measure, Scenario } from "../../workbook/scenario";
import { choice, numbersBy, type Explanation, type Numbers, type Speech } from "./explanation";
import { costGrounds, inputGrounds } from "./grounds";
import { deadweightText, measurePrices, sureness } from "./remarks";
import { reach } from "./steps/measureParts";
import { isPerOne, measureRows, measureSums, type MeasureRow } from "./steps/measureSums";

/** How each number of the measure is reached, in whoever's purse. */
export function measureNumbers(scenario: Scenario, measure: Measure, speech: Speech): Numbers {
  const { tables } = speech.words;
  return numbersBy(
    measureRows.map((id) => choice(id, isPerOne(id) ? speech.say.perOne[id] : tables.appraisalRows[id])),
    perspectives.map((id) => choice(id, tables.perspectives[id])),
    (row, whose) => measureNumber(row, whose, scenario, measure, speech),
  );
}

/** How one of them is reached, in one purse. */
export function measureNumber(
  row: MeasureRow,
  whose: Perspective,
  scenario: Scenario,
  measure: Measure,
  speech: Speech,
): Explanation {
  const { programme, costs } = measure;
  const isPeople = row === "averted";
  const valueAt = (effect: number) => appraise({ ...programme, effect }, costs)[whose][row];
  const inputs = isPeople ? [...reach, "intakes"] : row === "cost" ? ofCost : undefined;
  const { formula, tables, steps, notes } = measureSums(row, whose, measure, speech);
  return {
    formula,
    tables,
    steps,
    notes: [
      ...(row === "cost" ? [] : [deadweightText(scenario, speech)]),
      ...(isPeople ? [] : [measurePrices(scenario, speech)]),
      ...notes,
    ],
    ...(row === "cost" || row === "breakEvenPersons" || row === "breakEvenEffect" ? {} : sureness(scenario, valueAt)),
    restsOn: [
      ...inputGrounds(scenario, "Programme", speech, inputs),
      ...(isPeople || row === "cost" ? [] : costGrounds(scenario, purses[whose].isOwn ? programme.own : null, speech)),
    ],
  };
}

const ofCost: NumericInput[] = [
  "participants",
  "costPerParticipant",
  "fixedCost",
  "coFinancing",
  "coFinancedYears",
  "programmeYears",
  "intakes",
  "growth",
  "discountRate",
];
