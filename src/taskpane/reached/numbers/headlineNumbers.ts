import { appraise } from "../../../model/appraisal";
import { averted } from "../../../model/averted";
import type { Programme } from "../../../model/programme";
import type { Measure, Scenario } from "../../../workbook/scenario";
import { cashableOnly, wholePersons, withinTerm } from "../../sentence/breakEven";
import type { Explanation, Numbers, Speech, Step } from "../explanation";
import { costGrounds, inputGrounds } from "../grounds";
import { ageTable, kronor, personSteps, reach, savingPerPerson } from "../steps/measureParts";
import { deadweightText, measurePrices, sureness } from "../remarks";

const rows = ["all", "own", "expected"] as const;
type RowId = (typeof rows)[number];

/** How the numbers of the sentence on top are reached. */
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
  const counted = row === "own" ? withinTerm(programme) : programme;
  const costs = row === "own" ? cashableOnly(measure.costs) : measure.costs;
  return {
    formula,
    tables: [ageTable(counted, costs, row, speech)],
    steps: neededSteps(row, { ...measure, programme: counted, costs }, speech),
    notes: [
      expectedText(scenario, programme, speech),
      deadweightText(scenario, speech),
      measurePrices(scenario, speech),
      ...(row === "own" ? [speech.say.notes.own(own)] : []),
    ],
    restsOn: [
      ...inputGrounds(scenario, "Programme", speech),
      ...costGrounds(scenario, row === "own" ? own : null, speech),
    ],
  };
}

/** How many who succeed at an effect, in all intakes. */
function succeeding(programme: Programme, effect: number): number {
  return averted({ ...programme, effect }) * programme.intakes;
}

/** How many are expected to succeed, and at the low and the high effect: what those who must are to be read beside. */
function expectedText(scenario: Scenario, programme: Programme, { say, words }: Speech): string {
  const persons = (effect: number) => words.number(succeeding(programme, effect), "persons");
  const expected = persons(programme.effect);
  const { low, high } = scenario.inputs.find(({ id }) => id === "effect") ?? { low: null, high: null };
  if (low === null || high === null) return `${say.notes.expected(expected)} ${say.spread.none}`;
  return say.notes.expectedBetween(expected, persons(low), persons(high));
}

function neededSteps(whose: "own" | "all", { programme, costs }: Measure, { say }: Speech): Step[] {
  const { stairs } = say;
  const { cost, breakEvenPersons } = appraise(programme, costs)[whose];
  const byCost = [
    kronor("", stairs.cost, cost),
    kronor("÷", stairs.savingPerPerson, savingPerPerson(programme, costs, whose)),
  ];
  if (breakEvenPersons === null)
    return [...byCost, { sign: "=", name: stairs.noAnswer, amount: null, unit: "persons" }];
  return [
    ...byCost,
    { sign: "=", name: stairs.needed, amount: breakEvenPersons, unit: "persons" },
    { sign: "→", name: stairs.rounded, amount: wholePersons(breakEvenPersons), unit: "wholePersons" },
  ];
}
