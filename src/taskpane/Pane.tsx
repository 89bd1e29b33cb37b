import { FluentProvider, makeStyles, Subtitle1, tokens, type Theme } from "@fluentui/react-components";
import type { Language } from "../locales/language";
import { WithOwnTable } from "./ownTable";
import { Message } from "./states/Message";
import { Workbook } from "./Workbook";
import { Speaking, useWords } from "./words";

const useStyles = makeStyles({
  page: { minHeight: "100vh" },
  main: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
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
          {canRun ? (
            <WithOwnTable>
              <Workbook />
            </WithOwnTable>
          ) : (
            <TooOld />
          )}
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
