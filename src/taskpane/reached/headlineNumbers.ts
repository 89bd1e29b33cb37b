import { appraise } from "../../model/appraisal";
import { averted } from "../../model/averted";
import type { Measure, Scenario } from "../../workbook/scenario";
import { cashableOnly, wholePersons, withinTerm } from "../sentence/breakEven";
import type { Explanation, Numbers, Speech, Step } from "./explanation";
import { costGrounds, inputGrounds } from "./grounds";
import { ageTable, kronor, personSteps, reach, savingPerPerson } from "./measureParts";
import { deadweightText, measurePrices, sureness } from "./remarks";

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
      ...{ formula, tables: [], steps: personSteps(programme, speech), notes: [deadweightText(scenario, speech)] },
      ...sureness(scenario, (effect) => averted({ ...programme, effect }) * programme.intakes),
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
    notes: [measurePrices(scenario, speech), ...(row === "own" ? [speech.say.notes.own(own)] : [])],
    restsOn: [
      ...inputGrounds(scenario, "Programme", speech),
      ...costGrounds(scenario, row === "own" ? own : null, speech),
    ],
  };
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
    { sign: "→", name: stairs.rounded, amount: wholePersons(breakEvenPersons), unit: "count" },
  ];
}
