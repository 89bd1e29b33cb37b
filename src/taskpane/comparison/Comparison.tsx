import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { Comparison as Compared } from "../../model/comparison";
import { alternatives, type Alternative } from "../../model/financing";
import { comparison as english } from "../../locales/en/comparison";
import { comparison as swedish } from "../../locales/sv/comparison";
import { useSaying, useWords, type Words } from "../words";
import { difference } from "./difference";
import { rows, type Row } from "./rows";
import { ScrollingTable } from "./ScrollingTable";
import { ToSheetButton } from "./ToSheet";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  remark: { display: "block", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

/** The alternatives as columns, the measures that decide as rows. */
export function Comparison({ comparison }: { comparison: Record<Alternative, Compared> }) {
  const words = useWords();
  const styles = useStyles();
  const says = useSaying(english, swedish);
  return (
    <section className={styles.section} aria-labelledby="comparison">
      <Subtitle2 as="h2" id="comparison">
        {says.title}
      </Subtitle2>
      <Text>{difference(comparison, says.difference, words)}</Text>
      <ScrollingTable label={says.region}>
        <thead>
          <tr>
            <th scope="col">{says.measure}</th>
            {alternatives.map((name) => (
              <th scope="col" key={name}>
                {words.tables.alternatives[name]}
                <span className={styles.remark}>{words.tables.alternativesInFull[name]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {words.tables.comparison[row.id]}
                <span className={styles.remark}>{says[row.unit]}</span>
              </th>
              {alternatives.map((name) => (
                <td key={name}>{cellText(comparison[name], row, words)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
      <ToSheetButton comparison={comparison} />
      <Text size={200}>{says.expected}</Text>
      <Text size={200}>{says.notAllowed}</Text>
    </section>
  );
}

function cellText(compared: Compared, row: Row, words: Words): string {
  const value = compared[row.id];
  if (value === null) return english.none;
  return words.number(value, row.unit === "share" ? "share" : "kronor");
}
