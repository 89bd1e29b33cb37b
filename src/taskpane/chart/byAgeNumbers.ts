import { chartWords } from "../../locales/chartWords";
import { agesCovered, type CostTable } from "../../model/costTable";
import type { Scenario } from "../../workbook/scenario";
import { allActors } from "./figures";
import { costAt, rowsAtAge } from "../explained/steps/costsAtAge";
import { inSentence, type Explanation, type Numbers, type Speech } from "../explained/explanation";
import { costGrounds } from "../explained/grounds";
import { kronor } from "../explained/steps/measureParts";
import { measurePrices } from "../explained/remarks";

/** How the cost of one excluded person is reached at each age, for all actors and for each. */
export function byAgeNumbers(scenario: Scenario, costs: CostTable, speech: Speech): Numbers | null {
  const { byAge: says } = chartWords[speech.words.language];
  const { named } = speech.say;
  const covered = agesCovered(costs);
  if (!covered) return null;
  const { lowest, highest } = covered;
  const ages = Array.from({ length: highest - lowest + 1 }, (_, index) => String(lowest + index));
  return {
    rows: [allActors, ...costs.actors].map((id) => ({
      id,
      name: named.byAge(id === allActors ? inSentence(says.total, speech) : id),
    })),
    variants: ages.map((age) => ({ id: age, name: speech.say.charts.age(age) })),
    explain: (actor, age) => explain(actor, Number(age), scenario, costs, speech),
  };
}

function explain(actor: string, age: number, scenario: Scenario, costs: CostTable, speech: Speech): Explanation {
  const { charts: say } = speech.say;
  const isMeant = (name: string) => actor === allActors || name === actor;
  const table = rowsAtAge(age, costs, isMeant, speech);
  return {
    formula: say.formulas.byAge,
    tables: table ? [table] : [],
    steps: [kronor("=", table ? say.costAt(String(age)) : say.noRow, costAt(age, costs, isMeant, false))],
    notes: [say.gross, measurePrices(scenario, speech)],
    restsOn: costGrounds({ ...scenario, costs: scenario.costs.filter((line) => isMeant(line.actor)) }, null, speech),
  };
}
