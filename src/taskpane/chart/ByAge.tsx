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

/** What one excluded person costs at each age, in all and by actor. */
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
  const numbers: ChartNumbers = {
    axis: say.age,
    marks: table.rows.map((_, index) => table.first + index),
    series: [
      { id: allActors, name: say.byAge.total, values: total },
      ...table.actors.map((name, actor) => ({ id: name, name, values: table.rows.map((amounts) => amounts[actor]!) })),
    ],
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
    </Figure>
  );
}
