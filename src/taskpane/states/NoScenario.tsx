import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useNewScenario } from "../newScenario";
import { useWords } from "../words";
import { reasonOf } from "../../workbook/reason";

const useStyles = makeStyles({
  state: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
});

/** The workbook has no scenario: how to begin one. */
export function NoScenario() {
  const { pane } = useWords();
  const styles = useStyles();
  const { choices } = useNewScenario();
  const [failure, setFailure] = useState("");
  const begin = (make: () => Promise<string>) => {
    setFailure("");
    make().catch((error: unknown) => {
      setFailure(pane.bar.failed(reasonOf(error)));
    });
  };
  return (
    <section className={styles.state} aria-labelledby="no-scenario">
      <Subtitle2 as="h2" id="no-scenario">
        {pane.empty.title}
      </Subtitle2>
      <Text>{pane.empty.says}</Text>
      {choices.map(({ label, make }, index) => (
        <Button key={label} appearance={index === 0 ? "primary" : "secondary"} onClick={() => begin(make)}>
          {label}
        </Button>
      ))}
      <Text role="status">{failure}</Text>
    </section>
  );
}
