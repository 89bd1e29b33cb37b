import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { chartWords } from "../../locales/chartWords";
import type { MeasureFlows } from "../../model/measureFlows";
import { payback } from "../../model/payback";
import type { Scenario } from "../../workbook/scenario";
import { useSaying, useWords } from "../words";
import { Figure } from "./Figure";
import { cumulative, type ChartNumbers } from "./figures";
import { LineLegend } from "./LineLegend";
import { Lines, type Point } from "./Lines";
import { million, useUnits } from "./units";

/** The cumulative net of the municipality and of all payers, with payback marked. */
export function Cumulative({ flows, scenario }: { flows: MeasureFlows; scenario: Scenario }) {
  const words = useWords();
  const say = useSaying(chartWords);
  const units = useUnits(scenario);
  const own = useMemo(() => flows.own.map((saved, year) => saved - flows.cost[year]!), [flows]);
  const all = useMemo(() => flows.all.map((saved, year) => saved - flows.cost[year]!), [flows]);
  const numbers: ChartNumbers = {
    axis: say.year,
    marks: own.map((_, year) => year),
    series: [
      { id: "own", name: say.cumulative.own, values: cumulative(own) },
      { id: "all", name: say.cumulative.all, values: cumulative(all) },
    ],
  };
  const points: Point[] = [];
  const sentences = [own, all].map((net, series) => {
    const who = numbers.series[series]!.name;
    const years = payback(net, 0);
    if (years === null) return say.cumulative.never(who, net.length - 1);
    if (years > 0) points.push({ series, at: years, value: 0 });
    return say.cumulative.back(who, words.number(years, "years"));
  });
  const says = sentences.join(" ");
  return (
    <Figure
      id="cumulative"
      group="cumulative"
      title={say.cumulative.title}
      says={says}
      asked={{ group: "measure", row: "payback", variant: "own" }}
      unit={units.fixed}
      numbersUnit={units.kronor}
      numbers={numbers}
      type="Line"
      live="cumulative"
      scenario={scenario}
    >
      <LineLegend
        names={numbers.series.map(({ name }) => name)}
        ring={points.length > 0 ? say.cumulative.ring : undefined}
      />
      <Lines numbers={numbers} divisor={million} label={`${say.cumulative.title}. ${says}`} points={points} />
      <Text size={200}>{say.cumulative.note}</Text>
    </Figure>
  );
}
