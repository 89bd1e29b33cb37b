import { Button, FluentProvider, makeStyles, Spinner, Subtitle1, tokens, type Theme } from "@fluentui/react-components";
import type { Language } from "../locales/language";
import { writeResults } from "../workbook/results";
import { writeInput } from "../workbook/writeInput";
import { ScenarioView } from "./ScenarioView";
import { Message } from "./states/Message";
import { NoScenario } from "./states/NoScenario";
import { useScenario } from "./useScenario";
import { Speaking, useWords } from "./words";

const useStyles = makeStyles({
  page: { minHeight: "100vh" },
  main: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
    "& h1, & h2": { margin: 0 },
  },
});

/** The whole pane. `canRun` says whether this Excel has what the pane needs. */
export function Pane({ language, theme, canRun }: { language: Language; theme: Theme; canRun: boolean }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={theme} className={styles.page}>
      <Speaking language={language}>
        <main className={styles.main}>
          <Heading />
          {canRun ? <Workbook /> : <TooOld />}
        </main>
      </Speaking>
    </FluentProvider>
  );
}

function Heading() {
  return <Subtitle1 as="h1">{useWords().pane.title}</Subtitle1>;
}

function TooOld() {
  const { tooOld } = useWords().pane;
  return (
    <Message intent="error" title={tooOld.title}>
      {tooOld.says}
    </Message>
  );
}

function Workbook() {
  const { pane } = useWords();
  const { scenario, failure, again } = useScenario();
  return (
    <>
      {failure !== null && (
        <Message intent="error" title={pane.failed.title}>
          {pane.failed.says(failure)} <Button onClick={again}>{pane.again}</Button>
        </Message>
      )}
      {scenario === null && failure === null && <Spinner label={pane.waiting} />}
      {scenario?.found.length === 0 && <NoScenario again={again} />}
      {scenario && scenario.found.length > 0 && (
        <ScenarioView scenario={scenario} write={writeInput} toSheet={writeResults} />
      )}
    </>
  );
}
