import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { comparisonWords } from "../../locales/comparisonWords";
import { ExplainLink } from "../explained/ExplainLink";
import { useSaying, useWords } from "../words";
import { checksumRows, verdict } from "./checksum";
import type { Column } from "./columns";
import { areOneScenario, columnName } from "./names";
import { ScrollingTable } from "../ScrollingTable";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  inside: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** A line that says what equity at the end is made of and that it closes, and the numbers of it when they are asked for. */
export function ChecksumTable({ columns }: { columns: readonly Column[] }) {
  const words = useWords();
  const says = useSaying(comparisonWords);
  const styles = useStyles();
  const say = says.checksum;
  const isOne = areOneScenario(columns);
  return (
    <details>
      <summary className={styles.summary}>
        <strong>{say.title}.</strong> {say.says} {verdict(columns, says, words)}
      </summary>
      <div className={styles.inside}>
        <ScrollingTable label={say.region}>
          <thead>
            <tr>
              <th scope="col">{say.unit}</th>
              {columns.map((column) => (
                <th scope="col" key={column.key}>
                  {columnName(column, isOne, words)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {checksumRows.map((id) => (
              <tr key={id}>
                <th scope="row">
                  <ExplainLink number={of(id, columns[0]!)}>{say.rows[id]}</ExplainLink>
                </th>
                {columns.map((column) => (
                  <td key={column.key}>
                    <ExplainLink number={of(id, column)} isInCell>
                      {words.number(column.result.checksum[id], "kronor")}
                    </ExplainLink>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollingTable>
        <Text size={200}>{say.note}</Text>
      </div>
    </details>
  );
}

function of(row: (typeof checksumRows)[number], { alternative, scenario }: Column) {
  return { group: "checksum" as const, row, variant: alternative, sheetId: scenario.sheetId };
}
