import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { answerWords } from "../../locales/answerWords";
import { outcomesWords } from "../../locales/outcomesWords";
import { questions } from "../../stories/scenarioFormat";
import type { Scenario } from "../../workbook/scenario";
import { typedText } from "../kinds";
import { showView } from "../shownView";
import { useSaying, useWords } from "../words";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
});

const human: readonly string[] = questions.human;

/** What the measure means that has no price, in the municipality's own words. */
export function Uncounted({ scenario }: { scenario: Scenario }) {
  const { uncounted } = useSaying(answerWords);
  const styles = useStyles();
  const says = useSaying(outcomesWords);
  const { language } = useWords();
  const outcomes = scenario.outcomes ?? [];
  const written = scenario.answers.filter(({ id, text }) => human.includes(id) && text !== "");
  return (
    <section className={styles.section} aria-labelledby="uncounted">
      <Subtitle2 as="h2" id="uncounted">
        {uncounted.title}
      </Subtitle2>
      {written.map(({ id, text }) => (
        <Text key={id}>{text}</Text>
      ))}
      {outcomes.map(({ name, unit, change, at }) => (
        <Text key={at.address}>
          {name}: {says.change(typedText(change, "number", language) || says.unsaid, unit)}
        </Text>
      ))}
      {written.length === 0 && outcomes.length === 0 && (
        <>
          <Text>{uncounted.none}</Text>
          <Button size="small" onClick={() => showView("decision")}>
            {uncounted.write}
          </Button>
        </>
      )}
    </section>
  );
}
