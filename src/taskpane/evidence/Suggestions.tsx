import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { evidenceFacts, type EvidenceFact } from "../../catalogue/evidenceFacts";
import { evidencePickerWords } from "../../locales/evidencePickerWords";
import { exactNumber } from "../../locales/numbers";
import { unitCostWords } from "../../locales/unitCostWords";
import type { Scenario } from "../../workbook/scenario";
import { isPast } from "../today";
import { useSaying, useWords } from "../words";
import { Refused } from "../writing/Refused";
import { useWriting } from "../writing/useWriting";
import { suggestionsFor } from "./suggestions";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  one: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

/** What is known of effects as such, each with its source and one press that takes account of it. */
export function Suggestions({ scenario }: { scenario: Scenario }) {
  const { language, number } = useWords();
  const picker = useSaying(evidencePickerWords);
  const { suggestions: says } = picker;
  const { due } = useSaying(unitCostWords);
  const styles = useStyles();
  const { put, trouble, say } = useWriting();
  const [done, setDone] = useState<EvidenceFact | null>(null);
  const { smallTrials, scaleUp, fadeOut, catchUp, displacement } = evidenceFacts;
  const exact = (value: number) => exactNumber(value, language);
  const told: Record<EvidenceFact, string> = {
    smallTrials: says.smallTrials.says(smallTrials.persons, exact(smallTrials.large), exact(smallTrials.small)),
    scaleUp: says.scaleUp.says(exact(scaleUp.tried * 100), exact(scaleUp.atScale * 100)),
    fadeOut: says.fadeOut.says(number(fadeOut.left, "wholeShare")),
    catchUp: says.catchUp.says(catchUp.years),
    displacement: says.displacement.says(number(displacement.share, "wholeShare")),
  };
  const press = (fact: EvidenceFact, to: number) =>
    fact === "catchUp" ? says.catchUp.press(to) : says[fact].press(number(to, "share"));
  return (
    <section aria-labelledby="suggestions">
      <Text as="h3" id="suggestions" weight="semibold" style={{ margin: 0 }}>
        {says.title}
      </Text>
      <Text block>{scenario.lock === null ? says.intro : says.locked}</Text>
      {trouble && (
        <div role="alert">
          <Refused trouble={trouble} leave={() => say(null)} />
        </div>
      )}
      <ul className={styles.list}>
        {suggestionsFor(scenario, language).map(({ fact, change }) => {
          const { source, address, review } = evidenceFacts[fact];
          return (
            <li key={fact} className={styles.one}>
              <Text>{told[fact]}</Text>
              <Text size={200}>
                {source}.{" "}
                <Link inline href={address} target="_blank" rel="noreferrer">
                  {address}
                </Link>
                {isPast(review) && ` ${due}`}
              </Text>
              {change === null && <Text size={200}>{says.noRow}</Text>}
              {change && !change.isSame && scenario.lock === null && (
                <Button size="small" onClick={() => void put(change.edits, () => setDone(fact))}>
                  {press(fact, change.to)}
                </Button>
              )}
              <Text size={200} role="status">
                {done === fact ? says.done : change?.isSame ? says.same : ""}
              </Text>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
