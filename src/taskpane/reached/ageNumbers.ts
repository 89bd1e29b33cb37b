import { charts as english } from "../../locales/en/charts";
import { charts as swedish } from "../../locales/sv/charts";
import { agesCovered, costAtAge, type CostTable } from "../../model/costTable";
import type { Scenario } from "../../workbook/scenario";
import { allActors } from "../chart/figures";
import { summed, type Explanation, type Numbers, type Speech } from "./explanation";
import { costGrounds } from "./grounds";
import { kronor } from "./measureParts";
import { measurePrices } from "./remarks";

/** How the cost of one excluded person is reached at each age, for all actors and for each. */
export function ageNumbers(scenario: Scenario, costs: CostTable, speech: Speech): Numbers | null {
  const { byAge: says } = speech.words.language === "sv" ? swedish : english;
  const covered = agesCovered(costs);
  if (!covered) return null;
  const { lowest, highest } = covered;
  const ages = Array.from({ length: highest - lowest + 1 }, (_, index) => String(lowest + index));
  return {
    rows: [{ id: allActors, name: says.total }, ...costs.actors.map((actor) => ({ id: actor, name: actor }))],
    variants: ages.map((age) => ({ id: age, name: speech.say.charts.age(age) })),
    explain: (actor, age) => explain(actor, Number(age), scenario, costs, speech),
  };
}

function explain(actor: string, age: number, scenario: Scenario, costs: CostTable, speech: Speech): Explanation {
  const { charts: say, costRow } = speech.say;
  const { actors } = costs;
  const isMeant = (name: string) => actor === allActors || name === actor;
  const rows = costs.rows.filter((row) => isMeant(actors[row.actor]!) && age >= row.fromAge && age <= row.toAge);
  const total = costAtAge({ actors, rows }, age, false).reduce((sum, amount) => sum + amount, 0);
  const product = summed(
    say.product,
    rows.map(({ amount, share }) => amount * share),
  );
  return {
    formula: say.formulas.byAge,
    tables:
      rows.length === 0
        ? []
        : [
            {
              ...{ title: say.rows(String(age)), head: say.row },
              marks: rows.map((row) => costRow(actors[row.actor]!, row.fromAge, row.toAge)),
              columns: [
                { name: say.perYear, unit: "kronor", amounts: rows.map(({ amount }) => amount) },
                { name: say.share, unit: "share", amounts: rows.map(({ share }) => share) },
                product,
              ],
            },
          ],
    steps: [kronor("=", rows.length === 0 ? say.noRow : say.costAt(String(age)), total)],
    notes: [say.gross, measurePrices(scenario, speech)],
    restsOn: costGrounds({ ...scenario, costs: scenario.costs.filter((line) => isMeant(line.actor)) }, null, speech),
  };
}
