import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { comparisonWords } from "../../locales/comparisonWords";
import { ReachedLink } from "../explained/ReachedLink";
import { titled } from "../titled";
import { useSaying, useWords } from "../words";
import type { ViewProps } from "../views";
import { Chooser } from "./Chooser";
import { ChecksumTable } from "./ChecksumTable";
import type { Column, Columns } from "./columns";
import { Exports } from "./Exports";
import { areAllOfOne, notices } from "./notices";
import { NotShown } from "./NotShown";
import { countingOf } from "./names";
import { explainedAs, keyRows, rows } from "./rows";
import { ResultsTable } from "./ResultsTable";
import type { Choosing } from "./useChoice";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  small: { color: tokens.colorNeutralForeground2 },
});

/** What differs, in words and as a table; how it can be checked; what numbers do not show. */
export function Comparison({ columns, choosing, ...props }: ViewProps & { columns: Columns; choosing: Choosing }) {
  const words = useWords();
  const says = useSaying(comparisonWords);
  const styles = useStyles();
  const { shown } = columns;
  const first = areAllOfOne(shown) ? shown[0] : undefined;
  return (
    <>
      <section className={styles.section} aria-labelledby="comparison">
        <Subtitle2 as="h2" id="comparison">
          {titled(says.title, [countingOf(shown)], words)}
        </Subtitle2>
        {notices(columns, choosing.money, says, words).map((notice, index) => (
          <Text key={notice}>
            {notice} {index === 0 && first && <ReachedLink number={of(first)} />}
          </Text>
        ))}
        <Chooser columns={columns} choosing={choosing} {...props} />
        {shown.length > 0 && (
          <>
            <Text size={200} className={styles.small}>
              {says.caption[countingOf(shown)](says.money[choosing.money])}
            </Text>
            <ResultsTable columns={shown} choosing={choosing} />
            <div>
              <Button
                size="small"
                aria-expanded={choosing.areAllRows}
                onClick={() => choosing.showAllRows(!choosing.areAllRows)}
              >
                {choosing.areAllRows ? says.keyRows(keyRows.length) : says.allRows(rows.length)}
              </Button>
            </div>
            <ChecksumTable columns={shown} />
            <Exports columns={shown} />
            <Text size={200}>{says.expected}</Text>
            <Text size={200}>{says.allPayers}</Text>
          </>
        )}
      </section>
      <NotShown alternatives={choosing.choice.alternatives} />
    </>
  );
}

/** What the first notice is about: what the ways of financing come to. */
function of({ alternative, scenario, counting }: Column) {
  return {
    group: "comparison" as const,
    row: explainedAs("npv", counting),
    variant: alternative,
    sheetId: scenario.sheetId,
  };
}
