import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { chartWords } from "../../locales/chartWords";
import type { CostTable } from "../../model/costTable";
import { agesCovered } from "../../model/costTable";
import { exclusionCostByAge } from "../../model/exclusionCost";
import type { Scenario } from "../../workbook/scenario";
import { useSaying, useWords } from "../words";
import { Figure } from "./Figure";
import { allActors, type ChartNumbers } from "./figures";
import { Lines } from "./Lines";
import { lowestOf } from "./series";
import { useUnits } from "./units";

/** So many actors can still be told apart, and the numbers of a thousand would be a hundred thousand cells. */
const mostDrawn = 40;

/** What one excluded person costs at each age, in all and by actor; of very many, the dearest. */
export function ByAge({ costs, scenario }: { costs: CostTable; scenario: Scenario }) {
  const { number } = useWords();
  const say = useSaying(chartWords);
  const units = useUnits(scenario);
  const table = useMemo(() => {
    const startAge = agesCovered(costs)?.lowest ?? 0;
    return exclusionCostByAge(1, costs, { startAge, discountRate: 0, growth: 0, exitRate: 0 });
  }, [costs]);
  if (table.rows.length === 0) return null;
  const total = table.rows.map((amounts) => amounts.reduce((sum, amount) => sum + amount, 0));
  const all = table.actors.map((name, actor) => {
    const values = table.rows.map((amounts) => amounts[actor]!);
    return { id: name, name, values, sum: values.reduce((sum, amount) => sum + amount, 0) };
  });
  const dearest = new Set([...all].sort((one, other) => other.sum - one.sum).slice(0, mostDrawn));
  const numbers: ChartNumbers = {
    axis: say.age,
    marks: table.rows.map((_, index) => table.first + index),
    series: [{ id: allActors, name: say.byAge.total, values: total }, ...all.filter((actor) => dearest.has(actor))],
  };
  const { amount, year } = lowestOf(total.map((sum) => -sum));
  const says = say.byAge.says(number(-amount, "kronor"), table.first + year);
  return (
    <Figure
      id="byAge"
      group="byAge"
      title={say.byAge.title}
      verdict={say.byAge.verdict(number(-amount, "kronor"), table.first + year)}
      says={says}
      asked={{ group: "byAge", row: allActors, variant: String(table.first + year) }}
      unit={units.kronor}
      numbers={numbers}
      type="Line"
      live="byAge"
      scenario={scenario}
    >
      <Lines numbers={numbers} unit="kronor" label={`${say.byAge.title}. ${says}`} />
      <Text size={200}>{say.byAge.note}</Text>
      {all.length > mostDrawn && <Text size={200}>{say.byAge.more(mostDrawn, all.length)}</Text>}
    </Figure>
  );
}
