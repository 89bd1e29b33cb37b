import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { chartWords } from "../../locales/chartWords";
import { fundWords } from "../../locales/fundWords";
import type { RequestedFundYear } from "../../model/fundRequests";
import { ScrollingTable } from "../ScrollingTable";
import { ExplainLink } from "../explained/ExplainLink";
import { useSaying, useWords } from "../words";
import { fundColumns, type FundColumn } from "./rows";

const useStyles = makeStyles({ summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS } });

/** The fund year by year, for those who open it. */
export function Years({ years }: { years: readonly RequestedFundYear[] }) {
  const styles = useStyles();
  const { number } = useWords();
  const says = useSaying(fundWords);
  const { year: head } = useSaying(chartWords);
  return (
    <details>
      <summary className={styles.summary}>{says.years}</summary>
      <ScrollingTable label={says.years}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {fundColumns.map((column) => (
              <th scope="col" key={column}>
                {says.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year.year}>
              <th scope="row">
                <ExplainLink number={of("closing", year.year)}>{year.year}</ExplainLink>
              </th>
              {fundColumns.map((column) => (
                <td key={column}>
                  <ExplainLink number={of(column, year.year)} isInCell>
                    {number(year[column] / 1e6, "years")}
                  </ExplainLink>
                </td>
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

function of(row: FundColumn, year: number) {
  return { group: "fundYears" as const, row, variant: String(year) };
}
