import { averted } from "../../model/averted";
import { breakEvenWithin, withinYears, type BreakEvenWithin } from "../../model/breakEvenWithin";
import { successes } from "../../model/enough";
import { countedYears } from "../../model/programme";
import type { Programme } from "../../model/programmeInputs";
import type { Measure, Scenario } from "../../workbook/scenario";
import { personsText, roundedUp } from "../persons";
import { choice, numbersByRow, type Explanation, type Numbers, type Speech, type Step } from "../explained/explanation";
import { costGrounds, inputGrounds } from "../explained/grounds";
import { ageTable, kronor, personSteps, reach } from "../explained/steps/measureParts";
import { deadweightText, effectRange, measurePrices, sureness } from "../explained/remarks";

const rows = ["cashable", "own", "all", "expected"] as const;
type RowId = (typeof rows)[number];

/** How the numbers of the first questions are reached. */
export function headlineNumbers(scenario: Scenario, measure: Measure, speech: Speech): Numbers {
  return numbersByRow(
    rows.map((id) => choice(id, speech.say.headline[id])),
    (row) => explain(row, scenario, measure, speech),
  );
}

function explain(row: RowId, scenario: Scenario, measure: Measure, speech: Speech): Explanation {
  const formula = speech.say.formulas.headline[row];
  const { programme } = measure;
  if (row === "expected") {
    return {
      formula,
      tables: [],
      steps: personSteps(programme, speech),
      notes: [deadweightText(scenario, speech)],
      ...sureness(scenario, (effect) => averted({ ...programme, effect }) * programme.intakes),
      restsOn: inputGrounds(scenario, "Programme", speech, [...reach, "intakes"]),
    };
  }
  const { own } = programme;
  const years = row === "all" ? countedYears(programme) : scenario.termYears;
  const within = withinYears(programme, years);
  return {
    formula,
    tables: [ageTable(within, measure.costs, row, speech)],
    steps: neededSteps(breakEvenWithin(programme, measure.costs, row, years), speech),
    notes: [
      expectedText(scenario, within, speech),
      deadweightText(scenario, speech),
      measurePrices(scenario, speech),
      ...(row === "all" ? [] : [speech.say.notes.own(own)]),
    ],
    restsOn: [
      ...inputGrounds(scenario, "Programme", speech),
      ...costGrounds(scenario, row === "all" ? null : own, speech),
    ],
  };
}

/** How many are expected to succeed, and at the low and the high effect: what those who must are to be read beside. */
function expectedText(scenario: Scenario, programme: Programme, { say, words }: Speech): string {
  const { expected, low, high } = successes(programme, programme.intakes, effectRange(scenario));
  const persons = (count: number) => personsText(count, words);
  if (low === null || high === null) return `${say.notes.expected(persons(expected))} ${say.spread.none}`;
  return say.notes.expectedBetween(persons(expected), persons(low), persons(high));
}

function neededSteps({ cost, perPerson, persons }: BreakEvenWithin, { say, words }: Speech): Step[] {
  const { stairs } = say;
  const byCost = [kronor("", stairs.cost, cost), kronor("÷", stairs.savingPerPerson, perPerson)];
  if (persons === null) return [...byCost, { sign: "=", name: stairs.noAnswer, amount: null, unit: "persons" }];
  const amount = roundedUp(persons);
  return [
    ...byCost,
    { sign: "=", name: stairs.needed, amount: persons, unit: "persons" },
    { sign: "→", name: stairs.rounded, amount, unit: "wholePersons", text: personsText(amount, words) },
  ];
}
