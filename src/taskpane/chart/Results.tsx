import { makeStyles, Spinner, Subtitle2, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";
import { alternatives, type Plan } from "../../model/financing";
import { ScrollingTable } from "../comparison/ScrollingTable";
import { useWords } from "../words";
import { seriesOf, type Series } from "./series";

const Lines = lazy(() => import("./Lines"));

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  place: { minHeight: "320px" },
  summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS },
});

/** Each year's result per alternative: a chart, the same in a sentence, and the numbers. */
export function Results({ plan }: { plan: Plan }) {
  const words = useWords();
  const styles = useStyles();
  const says = words.pane.chart;
  const series = useMemo(() => seriesOf(plan), [plan]);
  const { lowest, need } = series;
  const text = says.says(
    "0",
    String(need.length - 1),
    words.number(lowest.amount, "kronor"),
    lowest.year,
    words.tables.alternatives[lowest.alternative].toLocaleLowerCase(words.language),
  );
  return (
    <section className={styles.section} aria-labelledby="results">
      <Subtitle2 as="h2" id="results">
        {says.title}
      </Subtitle2>
      <div className={styles.place}>
        <Suspense fallback={<Spinner label={says.waiting} />}>
          <Lines series={series} text={text} />
        </Suspense>
      </div>
      <details>
        <summary className={styles.summary}>{says.numbers}</summary>
        <Numbers series={series} />
      </details>
    </section>
  );
}

function Numbers({ series }: { series: Series }) {
  const words = useWords();
  const says = words.pane.chart;
  const columns = [
    ...alternatives.map((name) => ({ head: words.tables.alternatives[name], amounts: series.results[name] })),
    { head: says.target, amounts: series.need },
  ];
  return (
    <ScrollingTable label={says.region}>
      <thead>
        <tr>
          <th scope="col">{says.year}</th>
          {columns.map(({ head }) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {series.need.map((_, year) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {columns.map(({ head, amounts }) => (
              <td key={head}>{words.number(amounts[year]!, "kronor")}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}
