import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { chartWords } from "../../locales/chartWords";
import { financing, type Plan } from "../../model/financing";
import { markings } from "../../model/waysOfFinancing";
import type { Scenario } from "../../workbook/scenario";
import { useSaying, useWords } from "../words";
import { Figure } from "./Figure";
import type { ChartNumbers } from "./figures";
import { Lines } from "./Lines";
import { useUnits } from "./units";

/** What is left of the mark on equity at each closing, with a disposition and with a fund. */
export function Mark({ plan, scenario }: { plan: Plan; scenario: Scenario }) {
  const { tables } = useWords();
  const say = useSaying(chartWords);
  const units = useUnits(scenario);
  const series = useMemo(
    () =>
      markings.map((alternative) => ({
        alternative,
        values: financing(alternative, plan).map(({ earmarked }) => earmarked),
      })),
    [plan],
  );
  const numbers: ChartNumbers = {
    axis: say.year,
    marks: plan.costs.map((_, year) => year),
    series: series.map(({ alternative: id, values }) => ({ id, name: tables.alternativesInFull[id], values })),
  };
  const [disposition, fund] = series.map(({ values }) => units.millions(values.at(-1)!));
  const says = say.mark.says(disposition!, fund!);
  return (
    <Figure
      id="mark"
      group="mark"
      title={say.mark.title}
      verdict={say.mark.verdict(disposition!, fund!)}
      says={says}
      asked={{ group: "mark", row: "disposition", variant: String(plan.costs.length - 1) }}
      unit={units.current}
      numbersUnit={units.kronorCurrent}
      numbers={numbers}
      type="Line"
      live="mark"
      scenario={scenario}
    >
      <Lines numbers={numbers} unit="millions" label={`${say.mark.title}. ${says}`} />
      <Text size={200}>{say.mark.note}</Text>
    </Figure>
  );
}
