import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useState } from "react";
import { ChooseExample } from "./bar/ChooseExample";
import { isBeginning } from "./beginning";
import { Header } from "./bar/Header";
import { useKeptCounting } from "./counting";
import { lazily } from "./lazily";
import { ScenarioView } from "./ScenarioView";
import { commandFailure, isChoosingExample } from "./commands";
import { Beside } from "./side/Beside";
import { Side, type Speaks } from "./side/Side";
import { shownSide } from "./shownSide";
import { shownView } from "./shownView";
import { Calculating } from "./states/Calculating";
import { HappenedElsewhere } from "./states/HappenedElsewhere";
import { HelpAsked } from "./states/HelpAsked";
import { Message } from "./states/Message";
import { NoScenario } from "./states/NoScenario";
import { useScenarios } from "./useScenarios";
import { useWords } from "./words";

const Begin = lazily(() => import("./begin/Begin"));

const useStyles = makeStyles({
  main: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
    "& h2, & h3": { margin: 0 },
    // a choice with long words is as wide as the pane and no wider
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-Select, & select": { minWidth: 0, maxWidth: "100%" },
  },
});

/** The workbook's scenarios: which one is chosen, and what it says. */
export function Workbook({ speaks }: { speaks: Speaks }) {
  const { pane } = useWords();
  const styles = useStyles();
  const { read, failure, news, again, know } = useScenarios();
  const [chosen, setChosen] = useState<string | null>(null);
  const refused = commandFailure.use();
  const isChoosing = isChoosingExample.use();
  const isAsked = isBeginning.use();
  const side = shownSide.use();
  const place = shownView.use();
  useKeptCounting();
  const scenarios = read?.scenarios ?? [];
  const withId = (id: string | null | undefined) => scenarios.find(({ sheetId }) => sheetId === id);
  const active = withId(read?.activeSheetId);
  const current = active ?? withId(chosen) ?? scenarios[0] ?? null;
  const currentId = current?.sheetId ?? null;
  // a sheet that is no scenario leaves the one that was shown last
  useEffect(() => setChosen(currentId), [currentId]);
  return (
    <>
      <Header scenario={current} scenarios={scenarios} choose={setChosen} />
      <main className={styles.main}>
        {failure !== null && (
          <Message intent="error" title={pane.failed.title}>
            {pane.failed.says(failure)} <Button onClick={again}>{pane.again}</Button>
          </Message>
        )}
        {refused !== null && (
          <Message intent="error" title={pane.command.title}>
            {pane.bar.failed(refused)} <Button onClick={() => commandFailure.tell(null)}>{pane.command.close}</Button>
          </Message>
        )}
        <HelpAsked />
        {isChoosing && <ChooseExample />}
        {read === null && failure === null && <Spinner label={pane.waiting} />}
        <HappenedElsewhere news={news} close={know} />
        <Beside
          place={
            <>
              {isAsked && (
                <Suspense fallback={<Spinner label={pane.waiting} />}>
                  <Begin />
                </Suspense>
              )}
              {read && !current && !isAsked && <NoScenario />}
              {current && !isAsked && (
                <Calculating state={read?.calculating ?? null}>
                  <ScenarioView key={current.sheetId} scenario={current} scenarios={scenarios} isElsewhere={!active} />
                </Calculating>
              )}
            </>
          }
          side={
            side && (
              <Side
                id={side}
                scenario={current}
                scenarios={scenarios}
                from={current && !isAsked ? pane.views[place] : null}
                speaks={speaks}
              />
            )
          }
        />
      </main>
    </>
  );
}
