import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { comparison as english } from "../../locales/en/comparison";
import { comparison as swedish } from "../../locales/sv/comparison";
import { useSaying, useWords } from "../words";
import type { ViewProps } from "../views";
import { Chooser } from "./Chooser";
import { ChecksumTable } from "./ChecksumTable";
import type { Columns } from "./columns";
import { Exports } from "./Exports";
import { notices } from "./notices";
import { NotShown } from "./NotShown";
import { ResultsTable } from "./ResultsTable";
import type { Choosing } from "./useChoice";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  small: { color: tokens.colorNeutralForeground2 },
});

/** What differs, in words and as a table; how it can be checked; what numbers do not show. */
export function Comparison({ columns, choosing, ...props }: ViewProps & { columns: Columns; choosing: Choosing }) {
  const words = useWords();
  const says = useSaying(english, swedish);
  const styles = useStyles();
  const { shown } = columns;
  return (
    <>
      <section className={styles.section} aria-labelledby="comparison">
        <Subtitle2 as="h2" id="comparison">
          {says.title}
        </Subtitle2>
        {notices(columns, choosing.money, says, words).map((notice) => (
          <Text key={notice}>{notice}</Text>
        ))}
        <Chooser columns={columns} choosing={choosing} {...props} />
        {shown.length > 0 && (
          <>
            <Text size={200} className={styles.small}>
              {says.caption(says.money[choosing.money])}
            </Text>
            <ResultsTable columns={shown} choosing={choosing} />
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
