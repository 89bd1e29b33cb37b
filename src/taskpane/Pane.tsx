import { FluentProvider, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import type { Language } from "../locales/language";
import { Languages } from "./language/Languages";
import { usePaneLanguage } from "./language/usePaneLanguage";
import { WithOwnTable } from "./ownTable";
import { Message } from "./states/Message";
import { schemeOf } from "./theme";
import { useTheme } from "./useTheme";
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

/** The whole pane. `language` is Office's; `canRun` says whether this Excel has what the pane needs. */
export function Pane({ language, canRun }: { language: Language; canRun: boolean }) {
  const styles = useStyles();
  const theme = useTheme();
  const { chosen, choose, spoken } = usePaneLanguage(language);
  return (
    <FluentProvider theme={theme} className={styles.page} style={{ colorScheme: schemeOf(theme) }}>
      <Speaking language={spoken}>
        <main className={styles.main}>
          <Heading />
          {canRun ? (
            <WithOwnTable>
              <Workbook />
              <Languages chosen={chosen} choose={choose} />
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
