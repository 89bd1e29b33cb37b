import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { sentence as english } from "../../locales/en/sentence";
import { sentence as swedish } from "../../locales/sv/sentence";
import type { Scenario } from "../../workbook/scenario";
import { ReachedLink } from "../reached/ReachedLink";
import { useSaying, useWords } from "../words";
import { breakEvenOf } from "./breakEven";
import { conditions, headline } from "./headline";

const useStyles = makeStyles({
  headline: { display: "block" },
  conditions: { display: "block", marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

/** What a scenario comes to, in a sentence that is read out when it changes, and below it what that rests on. */
export function Sentence({ scenario }: { scenario: Scenario }) {
  const words = useWords();
  const says = useSaying(english, swedish);
  const styles = useStyles();
  const facts = useMemo(() => breakEvenOf(scenario), [scenario]);
  return (
    <div>
      <div role="status" id="sentence">
        {facts && (
          <Text size={300} weight="semibold" className={styles.headline}>
            {headline(facts, says, words)}
          </Text>
        )}
      </div>
      {facts && (
        <Text size={200} className={styles.conditions}>
          {conditions(facts, scenario, says, words)}{" "}
          <ReachedLink number={{ group: "headline", row: "all", variant: "" }} />
        </Text>
      )}
    </div>
  );
}
