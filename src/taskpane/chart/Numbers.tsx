import { alternatives } from "../../model/financing";
import { ScrollingTable } from "../comparison/ScrollingTable";
import { useWords } from "../words";
import type { Series } from "./series";

/** The numbers behind the chart: a row a year, a column an alternative. */
export function Numbers({ series }: { series: Series }) {
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
