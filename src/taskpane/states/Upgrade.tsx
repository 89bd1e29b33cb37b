import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { upgradeWords } from "../../locales/upgradeWords";
import { costTableWidth, scenarioVersion } from "../../stories/scenarioFormat";
import { reasonOf } from "../../workbook/reason";
import type { Scenario } from "../../workbook/scenario";
import { useHands } from "../hands";
import { useSaying } from "../words";
import { Message } from "./Message";

/**
 * Whether a scenario's sheet is of an older format, which can be brought up to the present one: by its version, or because
 * its rows of costs have no group and no factor yet.
 */
export function isOlder({ version, lock, costTableWidth: columns }: Scenario): boolean {
  return (version < scenarioVersion || columns < costTableWidth) && lock === null;
}

/** Asks whether the sheet may be brought up to the present format. */
export function Upgrade({ scenario }: { scenario: Scenario }) {
  const says = useSaying(upgradeWords);
  const { upgradeScenario } = useHands();
  const [failure, setFailure] = useState("");
  const upgrade = () => {
    setFailure("");
    upgradeScenario(scenario, says.copy(scenario.name)).catch((error: unknown) => {
      setFailure(says.failed(reasonOf(error)));
    });
  };
  return (
    <Message intent="info" title={says.title}>
      {says.says(says.copy(scenario.name))} <Button onClick={upgrade}>{says.yes}</Button>
      <Text role="status">{failure}</Text>
    </Message>
  );
}
