import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { charts as englishCharts } from "../../locales/en/charts";
import { fund as english } from "../../locales/en/fund";
import { charts as swedishCharts } from "../../locales/sv/charts";
import { fund as swedish } from "../../locales/sv/fund";
import type { RequestedFundYear } from "../../model/fundRequests";
import { ScrollingTable } from "../comparison/ScrollingTable";
import { useSaying, useWords } from "../words";

const columns = [
  ...(["requested", "waiting", "granted", "notGranted", "paid", "repaid", "committed", "closing", "balance"] as const),
];

const useStyles = makeStyles({ summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS } });

/** The fund year by year, for those who open it. */
export function Years({ years }: { years: readonly RequestedFundYear[] }) {
  const styles = useStyles();
  const { number } = useWords();
  const says = useSaying(english, swedish);
  const { year: head } = useSaying(englishCharts, swedishCharts);
  return (
    <details>
      <summary className={styles.summary}>{says.years}</summary>
      <ScrollingTable label={says.years}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {says.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year.year}>
              <th scope="row">{year.year}</th>
              {columns.map((column) => (
                <td key={column}>{number(year[column] / 1e6, "years")}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
      <Text size={200}>
        {says.unit}. {says.committed}
      </Text>
    </details>
  );
}
