import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../catalogue/finding";
import { evidencePickerWords } from "../../locales/evidencePickerWords";
import { inputWith } from "../inputs/choices/edits";
import type { ViewProps } from "../views";
import { useSaying, useWords } from "../words";
import { Refused } from "../writing/Refused";
import { useWriting } from "../writing/useWriting";
import { effectEdits } from "./effectEdits";
import { Findings } from "./Findings";
import { Suggestions } from "./Suggestions";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** Beside the effect: what has been shown, what of it would be put in, and what is known of effects as such. */
export default function Evidence({ scenario }: ViewProps) {
  const says = useSaying(evidencePickerWords);
  const styles = useStyles();
  return (
    <div className={styles.section}>
      <Text>{says.intro}</Text>
      {!inputWith("effect", scenario) && <Text>{says.noEffect}</Text>}
      <Suggestions scenario={scenario} />
      <section aria-labelledby="findings">
        <Text as="h3" id="findings" weight="semibold" style={{ margin: 0 }}>
          {says.title}
        </Text>
        <Findings action={(found) => <PutIn found={found} scenario={scenario} />} />
      </section>
    </div>
  );
}

/** The press that puts a finding's effect into the scenario; none where it gives no effect. */
function PutIn({ found, scenario }: { found: Finding; scenario: ViewProps["scenario"] }) {
  const { language } = useWords();
  const says = useSaying(evidencePickerWords);
  const { put, trouble, say } = useWriting();
  const [isDone, setDone] = useState(false);
  const edits = effectEdits(found, scenario, language);
  if (edits === null) return null;
  if (scenario.lock !== null) return <Text>{says.suggestions.locked}</Text>;
  return (
    <>
      <Button appearance="primary" onClick={() => void put(edits, () => setDone(true))}>
        {says.put}
      </Button>
      {trouble && (
        <div role="alert">
          <Refused trouble={trouble} leave={() => say(null)} />
        </div>
      )}
      <Text size={200} role="status">
        {isDone ? says.done(found.name[language]) : ""}
      </Text>
    </>
  );
}
