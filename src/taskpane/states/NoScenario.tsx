import { Button, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { scenarioNames } from "../../workbook/names";
import { useWords } from "../words";

const useStyles = makeStyles({
  state: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** The workbook has none of the names: what they are, and that one can look again. */
export function NoScenario({ again }: { again: () => void }) {
  const { pane } = useWords();
  const styles = useStyles();
  return (
    <section className={styles.state} aria-labelledby="no-scenario">
      <Subtitle2 as="h2" id="no-scenario">
        {pane.empty.title}
      </Subtitle2>
      <Text>{pane.empty.says}</Text>
      <Text>{pane.empty.doThis}</Text>
      <ul className={styles.list}>
        {scenarioNames.map((name) => (
          <li key={name}>
            <code>{name}</code> – {pane.names[name]}
          </li>
        ))}
      </ul>
      <Button appearance="primary" onClick={again}>
        {pane.again}
      </Button>
    </section>
  );
}
