import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { alternatives, type Plan } from "../../model/financing";
import { exactNumber } from "../../locales/numbers";
import { useWords } from "../words";
import { Bars } from "./Bars";
import { Legend } from "./Legend";
import { Numbers } from "./Numbers";
import { scaleOf } from "./scale";
import { lowestOf, seriesOf } from "./series";

const million = 1e6;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  panels: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  panel: { margin: 0, minWidth: 0 },
  summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS },
});

/** Each year's result, one small chart an alternative on one scale, and the numbers behind them. */
export function Results({ plan }: { plan: Plan }) {
  const words = useWords();
  const styles = useStyles();
  const says = words.pane.chart;
  const series = useMemo(() => seriesOf(plan), [plan]);
  const inMillions = (amounts: readonly number[]) => amounts.map((amount) => amount / million);
  const need = inMillions(series.need);
  const scale = scaleOf([...need, ...alternatives.flatMap((name) => inMillions(series.results[name]))]);
  return (
    <section className={styles.section} aria-labelledby="results">
      <Subtitle2 as="h2" id="results">
        {says.title}
      </Subtitle2>
      <Legend />
      <div className={styles.panels}>
        {alternatives.map((name) => {
          const results = inMillions(series.results[name]);
          const { amount, year } = lowestOf(results);
          const lowest = exactNumber(Number(amount.toPrecision(3)), words.language);
          return (
            <figure className={styles.panel} key={name}>
              <Text as="strong" block weight="semibold" size={200}>
                {words.tables.alternatives[name]}
              </Text>
              <Bars
                results={results}
                need={need}
                scale={scale}
                label={says.says(words.tables.alternatives[name], results.length - 1, lowest, year)}
              />
            </figure>
          );
        })}
      </div>
      <details>
        <summary className={styles.summary}>{says.numbers}</summary>
        <Numbers series={series} />
      </details>
    </section>
  );
}
