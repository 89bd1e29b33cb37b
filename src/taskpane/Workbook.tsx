import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { ChooseExample } from "./bar/ChooseExample";
import { ScenarioBar } from "./bar/ScenarioBar";
import { ScenarioView } from "./ScenarioView";
import { commandFailure, isChoosingExample } from "./commands";
import { HappenedElsewhere } from "./states/HappenedElsewhere";
import { Message } from "./states/Message";
import { NoScenario } from "./states/NoScenario";
import { useScenarios } from "./useScenarios";
import { useWords } from "./words";

/** The workbook's scenarios: which one is chosen, and what it says. */
export function Workbook() {
  const { pane } = useWords();
  const { read, failure, news, again, know } = useScenarios();
  const [chosen, setChosen] = useState<string | null>(null);
  const refused = commandFailure.use();
  const isChoosing = isChoosingExample.use();
  const scenarios = read?.scenarios ?? [];
  const withId = (id: string | null | undefined) => scenarios.find(({ sheetId }) => sheetId === id);
  const current = withId(read?.activeSheetId) ?? withId(chosen) ?? scenarios[0];
  const currentId = current?.sheetId ?? null;
  // a sheet that is no scenario leaves the one that was shown last
  useEffect(() => setChosen(currentId), [currentId]);
  return (
    <>
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
      {isChoosing && <ChooseExample />}
      {read === null && failure === null && <Spinner label={pane.waiting} />}
      {current && <ScenarioBar scenario={current} scenarios={scenarios} choose={setChosen} />}
      <HappenedElsewhere news={news} close={know} />
      {read && !current && <NoScenario />}
      {current && <ScenarioView key={current.sheetId} scenario={current} scenarios={scenarios} />}
    </>
  );
}
