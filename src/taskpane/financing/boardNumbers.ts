import { comparisonWords } from "../../locales/comparisonWords";
import type { Measure, Scenario } from "../../workbook/scenario";
import { choice, numbersBy, type Explanation, type Numbers, type Speech } from "../explained/explanation";
import { costGrounds, inputGrounds } from "../explained/grounds";
import { deadweightText, measurePrices, sureness } from "../explained/remarks";
import { ageTable, kronor } from "../explained/steps/measureParts";
import { boardFrames, yearsOfPlan } from "./boardFrames";

/** How what each board's frame can be cut by in a year of the plan is reached; the last row is all boards'. */
export function boardNumbers(scenario: Scenario, measure: Measure, speech: Speech): Numbers {
  const { boards: says } = comparisonWords[speech.words.language];
  const boards = boardFrames(measure, scenario).map(({ board }) => board);
  return numbersBy(
    [...boards, says.total].map((name) => choice(name, speech.say.named.board(name))),
    yearsOfPlan(scenario).map((year, at) => ({ id: String(at), name: speech.say.sums.count(String(year)), of: at })),
    (row, at) => explain(row, at, scenario, measure, speech),
  );
}

function explain(row: string, at: number, scenario: Scenario, measure: Measure, speech: Speech): Explanation {
  const { say } = speech;
  const { programme, costs } = measure;
  const framesAt = (effect: number) => {
    const frames = boardFrames({ ...measure, programme: { ...programme, effect } }, scenario);
    const one = frames.filter(({ board }) => board === row);
    return one.length > 0 ? one : frames;
  };
  const cutAt = (effect: number) => framesAt(effect).reduce((sum, { cuts }) => sum + cuts[at]!, 0);
  const shown = framesAt(programme.effect);
  const isTheirs = (actor: string) => shown.some(({ board }) => board === actor);
  const theirs = { actors: costs.actors, rows: costs.rows.filter((line) => isTheirs(costs.actors[line.actor]!)) };
  const inYear = (name: string) => say.sums.inYear(name, String(yearsOfPlan(scenario)[at]));
  const parts = shown.length > 1 ? shown.map(({ board, cuts }) => kronor("+", board, cuts[at]!)) : [];
  return {
    formula: say.charts.formulas.board,
    tables: [ageTable(programme, theirs, "cashable", speech)],
    steps: [...parts, kronor("=", inYear(say.columns.saved), cutAt(programme.effect))],
    ...sureness(scenario, cutAt),
    notes: [deadweightText(scenario, speech), measurePrices(scenario, speech), say.notes.own(programme.own)],
    restsOn: [
      ...inputGrounds(scenario, "Programme", speech),
      ...costGrounds(
        { ...scenario, costs: scenario.costs.filter(({ actor }) => isTheirs(actor)) },
        programme.own,
        speech,
      ),
    ],
  };
}
