import { chartWords } from "../../locales/chartWords";
import { agesCovered, type CostTable } from "../../model/costTable";
import type { Scenario } from "../../workbook/scenario";
import { allActors } from "./figures";
import { costAt, rowsAtAge } from "../explained/steps/costsAtAge";
import { choice, inSentence, numbersBy, type Explanation, type Numbers, type Speech } from "../explained/explanation";
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
  const ages = Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index);
  return numbersBy(
    [allActors, ...costs.actors].map((id) =>
      choice(id, named.byAge(id === allActors ? inSentence(says.total, speech) : id)),
    ),
    ages.map((age) => ({ id: String(age), name: speech.say.charts.age(String(age)), of: age })),
    (actor, age) => explain(actor, age, scenario, costs, speech),
  );
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
