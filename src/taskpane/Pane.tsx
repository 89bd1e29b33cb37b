import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../locales/language";
import { usePaneLanguage } from "./language/usePaneLanguage";
import { Message } from "./states/Message";
import { NotShown } from "./states/NotShown";
import { schemeOf } from "./theme";
import { useTheme } from "./useTheme";
import { Workbook } from "./Workbook";
import { Speaking, useWords } from "./words";

const useStyles = makeStyles({
  // within the provider, whose own looks every menu and dialog would inherit
  page: { minHeight: "100vh", minWidth: 0 },
  main: { padding: tokens.spacingHorizontalM },
});

/** The whole pane. `language` is Office's; `canRun` says whether this Excel has what the pane needs. */
export function Pane({ language, canRun }: { language: Language; canRun: boolean }) {
  const styles = useStyles();
  const theme = useTheme();
  const { chosen, choose, spoken } = usePaneLanguage(language);
  return (
    <FluentProvider theme={theme} style={{ colorScheme: schemeOf(theme) }}>
      <div className={styles.page}>
        <Speaking language={spoken}>
          {canRun ? (
            <NotShown again={() => window.location.reload()}>
              <Workbook speaks={{ chosen, choose }} />
            </NotShown>
          ) : (
            <main className={styles.main}>
              <TooOld />
            </main>
          )}
        </Speaking>
      </div>
    </FluentProvider>
  );
}

function TooOld() {
  const { tooOld } = useWords().pane;
  return (
    <Message intent="error" title={tooOld.title}>
      {tooOld.says}
    </Message>
  );
}
