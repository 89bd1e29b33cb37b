import { chartWords } from "../../locales/chartWords";
import { ownsActor } from "../../model/programme";
import { countings } from "../../workbook/counting";
import type { Measure, Scenario } from "../../workbook/scenario";
import { choice, numbersBy, type Explanation, type Numbers, type Speech } from "../explained/explanation";
import { kronor } from "../explained/steps/measureParts";
import { measureNumber } from "../explained/measureNumbers";
import { measurePrices } from "../explained/remarks";

const rows = ["pays", "gains"] as const;
type RowId = (typeof rows)[number];

/** How what each actor pays and gains is reached; the municipality is one actor. */
export function purseNumbers(scenario: Scenario, measure: Measure, speech: Speech): Numbers {
  const { purse: says } = chartWords[speech.words.language];
  const { programme, costs } = measure;
  const others = costs.actors.filter((actor) => !ownsActor(programme.own, actor));
  return numbersBy(
    rows.map((id) => choice(id, says[id])),
    [...ownNames(programme.own, says), ...others].map((actor) => choice(actor, actor)),
    (row, actor) => explain(row, actor, scenario, measure, speech),
  );
}

/** What the municipality is called with what is counted of its lower costs, in the order of `countings`. */
function ownNames(own: string, { counted }: (typeof chartWords.en)["purse"]): string[] {
  return countings.map((one) => counted[one](own));
}

function explain(row: RowId, actor: string, scenario: Scenario, measure: Measure, speech: Speech): Explanation {
  const { formulas, paysNothing } = speech.say.charts;
  const { purse: says } = chartWords[speech.words.language];
  const counted = countings[ownNames(measure.programme.own, says).indexOf(actor)];
  if (row === "pays") {
    if (counted) return { ...measureNumber("cost", "own", scenario, measure, speech), formula: formulas.pays };
    const notes = [measurePrices(scenario, speech)];
    return { formula: formulas.paysNothing, tables: [], steps: [kronor("=", paysNothing, 0)], notes, restsOn: [] };
  }
  if (counted) return { ...measureNumber("savings", counted, scenario, measure, speech), formula: formulas.gains };
  const { actors, rows: costRows } = measure.costs;
  const costs = { actors, rows: costRows.filter((line) => actors[line.actor] === actor) };
  const theirs = { ...scenario, costs: scenario.costs.filter((line) => line.actor === actor) };
  const explained = measureNumber("savings", "all", theirs, { ...measure, costs }, speech);
  return { ...explained, formula: formulas.gains };
}
