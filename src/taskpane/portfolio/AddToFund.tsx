import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { portfolioWords } from "../../locales/portfolioWords";
import type { Scenario } from "../../workbook/scenario";
import { namesOf } from "../fund/requests/typedRequest";
import { useHands } from "../hands";
import { useSaying } from "../words";
import { Refused } from "../writing/Refused";
import { useWriting } from "../writing/useWriting";
import { liveRequestOf } from "./liveOf";

/** Adds a scenario's measure to those who ask for a fund's money, as formulas that follow its scenario. */
export function AddToFund({ scenario, fund }: { scenario: Scenario; fund: Scenario }) {
  const says = useSaying(portfolioWords);
  const { writeRows } = useHands();
  const { run, trouble, say } = useWriting();
  const [isDone, setDone] = useState(false);
  const { name } = scenario;
  if (fund.requests === null || fund.lock !== null) return null;
  const seen = namesOf(fund);
  if (seen.includes(name)) return <Text size={200}>{isDone ? says.added(name) : says.already(name)}</Text>;
  const cells = liveRequestOf(scenario, fund, says.source(name));
  if (cells === null) return null;
  const add = () =>
    run(
      () =>
        writeRows({
          sheetId: fund.sheetId,
          block: "Requests",
          rows: [cells],
          replaces: false,
          seen,
          hasFormulas: true,
        }),
      () => setDone(true),
    );
  return (
    <div>
      <Button size="small" onClick={() => void add()}>
        {scenario.sheetId === fund.sheetId ? says.add : says.addOther(name)}
      </Button>
      {trouble && (
        <div role="alert">
          <Refused trouble={trouble} leave={() => say(null)} />
        </div>
      )}
    </div>
  );
}
