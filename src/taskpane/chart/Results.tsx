import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { chartWords } from "../../locales/chartWords";
import { exactNumber } from "../../locales/numbers";
import { alternatives, type Plan } from "../../model/financing";
import type { Scenario } from "../../workbook/scenario";
import { listedAlternatives } from "../listedAlternatives";
import { useSaying, useWords } from "../words";
import { Bars } from "./Bars";
import { Figure } from "./Figure";
import type { ChartNumbers } from "./figures";
import { Legend } from "./Legend";
import { scaleOf } from "./scale";
import { lowestOf, lowestOfAll, seriesOf } from "./series";
import { million, useUnits } from "./units";

const useStyles = makeStyles({
  panels: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  panel: { margin: 0, minWidth: 0 },
});

/** Each year's result, one small chart an alternative on one scale, and the numbers behind them. */
export function Results({ plan, scenario }: { plan: Plan; scenario: Scenario }) {
  const words = useWords();
  const styles = useStyles();
  const says = words.pane.chart;
  const say = useSaying(chartWords);
  const units = useUnits(scenario);
  const series = useMemo(() => seriesOf(plan), [plan]);
  const inMillions = (amounts: readonly number[]) => amounts.map((amount) => amount / million);
  const need = inMillions(series.need);
  const scale = scaleOf([...need, ...alternatives.flatMap((name) => inMillions(series.results[name]))]);
  const short = (name: (typeof alternatives)[number]) => words.tables.alternatives[name];
  const lowest = lowestOfAll(series.results);
  const point = say.results.says(units.millions(lowest.amount), listedAlternatives(lowest.names, words), lowest.year);
  const numbers: ChartNumbers = {
    axis: say.year,
    marks: series.need.map((_, year) => year),
    series: [
      ...alternatives.map((name) => ({ id: name, name: short(name), values: series.results[name] })),
      { id: "need", name: says.target, values: series.need },
    ],
  };
  return (
    <Figure
      id="results"
      group="results"
      title={say.results.title}
      verdict={say.results.verdict(units.millions(lowest.amount), lowest.year)}
      says={point}
      asked={{ group: "results", row: lowest.names[0]!, variant: String(lowest.year) }}
      unit={units.current}
      numbersUnit={units.kronorCurrent}
      numbers={numbers}
      type="ColumnClustered"
      hasLine
      live="results"
      scenario={scenario}
    >
      <Legend />
      <div className={styles.panels}>
        {alternatives.map((name) => {
          const results = inMillions(series.results[name]);
          const { amount, year } = lowestOf(results);
          const least = exactNumber(Number(amount.toPrecision(3)), words.language);
          return (
            <figure className={styles.panel} key={name}>
              <Text as="strong" block weight="semibold" size={200}>
                {short(name)}
              </Text>
              <Bars
                results={results}
                need={need}
                scale={scale}
                lowest={{ year, text: least }}
                label={says.says(short(name), results.length - 1, least, year)}
              />
            </figure>
          );
        })}
      </div>
    </Figure>
  );
}
