import { averted } from "../../model/averted";
import { breakEvenWithin, type BreakEvenWithin } from "../../model/breakEvenWithin";
import { countedYears } from "../../model/programme";
import type { Programme } from "../../model/programmeInputs";
import type { Measure, Scenario } from "../../workbook/scenario";
import { personsText, roundedUp } from "../persons";
import type { Explanation, Numbers, Speech, Step } from "../explained/explanation";
import { costGrounds, inputGrounds } from "../explained/grounds";
import { ageTable, kronor, personSteps, reach } from "../explained/steps/measureParts";
import { deadweightText, measurePrices, sureness } from "../explained/remarks";

const rows = ["cashable", "own", "all", "expected"] as const;
type RowId = (typeof rows)[number];

/** How the numbers of the first questions are reached. */
export function headlineNumbers(scenario: Scenario, measure: Measure, speech: Speech): Numbers {
  return {
    rows: rows.map((id) => ({ id, name: speech.say.headline[id] })),
    variants: [],
    explain: (row) => explain(row as RowId, scenario, measure, speech),
  };
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
      ...sureness(scenario, (effect) => succeeding(programme, effect)),
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

/** The ages and the intakes that fall within some years. */
function withinYears(programme: Programme, years: number): Programme {
  const { horizon, intakes } = programme;
  return { ...programme, horizon: Math.min(years, horizon), intakes: Math.min(years, intakes) };
}

/** How many who succeed at an effect, in all intakes. */
function succeeding(programme: Programme, effect: number): number {
  return averted({ ...programme, effect }) * programme.intakes;
}

/** How many are expected to succeed, and at the low and the high effect: what those who must are to be read beside. */
function expectedText(scenario: Scenario, programme: Programme, { say, words }: Speech): string {
  const persons = (effect: number) => personsText(succeeding(programme, effect), words);
  const expected = persons(programme.effect);
  const { low, high } = scenario.inputs.find(({ id }) => id === "effect") ?? { low: null, high: null };
  if (low === null || high === null) return `${say.notes.expected(expected)} ${say.spread.none}`;
  return say.notes.expectedBetween(expected, persons(low), persons(high));
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
