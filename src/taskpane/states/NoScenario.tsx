import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useNewScenario } from "../newScenario";
import { useWords } from "../words";
import { reasonOf } from "../../workbook/reason";

const useStyles = makeStyles({
  state: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  door: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  examples: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The workbook has no scenario: one of one's own, or an example to look at, each a press away. */
export function NoScenario() {
  const { pane } = useWords();
  const { title, says, own, look } = pane.empty;
  const styles = useStyles();
  const { fresh, examples } = useNewScenario();
  const [failure, setFailure] = useState("");
  const begin = (make: () => Promise<unknown>) => {
    setFailure("");
    make().catch((error: unknown) => {
      setFailure(pane.bar.failed(reasonOf(error)));
    });
  };
  return (
    <section className={styles.state} aria-labelledby="no-scenario">
      <Subtitle2 as="h2" id="no-scenario">
        {title}
      </Subtitle2>
      <Text>{says}</Text>
      <section className={styles.door} aria-labelledby="begin-own">
        <Subtitle2 as="h3" id="begin-own">
          {own.title}
        </Subtitle2>
        <Text>{own.says}</Text>
        <Button appearance="primary" onClick={() => begin(fresh.make)}>
          {fresh.label}
        </Button>
      </section>
      <section className={styles.door} aria-labelledby="look-at-example">
        <Subtitle2 as="h3" id="look-at-example">
          {look.title}
        </Subtitle2>
        <Text>{look.says}</Text>
        <div className={styles.examples}>
          {examples.map(({ id, label, make }) => (
            <Button key={id} aria-label={label} onClick={() => begin(make)}>
              {pane.bar.examples[id]}
            </Button>
          ))}
        </div>
      </section>
      <Text role="status">{failure}</Text>
    </section>
  );
}
