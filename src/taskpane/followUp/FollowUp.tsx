import { Button, makeStyles, Spinner, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { followUpWords } from "../../locales/followUpWords";
import { useHands } from "../hands";
import type { ViewProps } from "../views";
import { useSaying, useWords } from "../words";
import { planOf } from "./assess";
import { Followed } from "./Followed";
import { useFollowUp } from "./useFollowUp";
import { reasonOf } from "../../workbook/reason";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
});

/** Plan, outcome and forecast of a scenario, from a sheet of its own. */
export function FollowUp({ scenario }: ViewProps) {
  const styles = useStyles();
  const { language, pane } = useWords();
  const say = useSaying(followUpWords);
  const { makeFollowUp } = useHands();
  const { content, failure } = useFollowUp(scenario.name);
  const [refused, setRefused] = useState("");
  const plan = planOf(scenario);
  const make = () => {
    setRefused("");
    makeFollowUp(scenario.sheetId, plan!, language).catch((error: unknown) => {
      setRefused(say.failed(reasonOf(error)));
    });
  };
  return (
    <section className={styles.section} aria-labelledby="follow-up">
      <Subtitle2 as="h2" id="follow-up">
        {say.title}
      </Subtitle2>
      {content === undefined && failure === "" && <Spinner label={pane.waiting} />}
      {content === null && (
        <>
          <Text>{say.none.says}</Text>
          <Button appearance="primary" disabled={plan === null} onClick={make}>
            {say.none.make}
          </Button>
          {plan === null && <Text>{say.none.needs}</Text>}
        </>
      )}
      {content && <Followed content={content} scenario={scenario} />}
      <Text role="status">{refused || (failure && say.failed(failure))}</Text>
    </section>
  );
}
