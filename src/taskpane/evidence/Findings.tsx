import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState, type ReactNode } from "react";
import type { Finding } from "../../catalogue/finding";
import { evidencePickerWords } from "../../locales/evidencePickerWords";
import { useSaying } from "../words";
import { FindingEntry } from "./FindingEntry";
import { MeasureCosts } from "./MeasureCosts";
import { byMeasure } from "./byMeasure";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  measure: { borderTop: `2px solid ${tokens.colorNeutralStroke1}`, minWidth: 0 },
  more: { alignSelf: "flex-start" },
});

/** So many measures are shown at first, and so many more each time. */
const atATime = 8;

/** The findings of the catalogue to search among; those of one measure stand together, with what it has cost. */
export function Findings({
  action,
}: {
  /** What can be done with a finding that is opened. */
  action: (found: Finding) => ReactNode;
}) {
  const says = useSaying(evidencePickerWords);
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const [shown, setShown] = useState(atATime);
  const wanted = useDeferredValue(search);
  const measures = useMemo(() => byMeasure(wanted), [wanted]);
  const count = measures.reduce((sum, { found }) => sum + found.length, 0);
  return (
    <div className={styles.list}>
      <Field label={says.search}>
        <Input
          type="search"
          value={search}
          onChange={(_, { value }) => {
            setSearch(value);
            setShown(atATime);
          }}
        />
      </Field>
      <Text size={200} role="status">
        {count === 0 ? says.nothing : says.found(count)}
      </Text>
      {measures.slice(0, shown).map(({ measure, found }) => (
        <div key={measure} className={styles.measure}>
          {found.map((one) => (
            <FindingEntry key={one.code} found={one} action={action} />
          ))}
          <MeasureCosts measure={measure} />
        </div>
      ))}
      {measures.length > shown && (
        <Button className={styles.more} onClick={() => setShown(shown + atATime)}>
          {says.more(Math.min(atATime, measures.length - shown))}
        </Button>
      )}
    </div>
  );
}
