import { Text } from "@fluentui/react-components";
import { outcomesWords } from "../../../locales/outcomesWords";
import type { Scenario } from "../../../workbook/scenario";
import { EditedRows } from "../../rows/EditedRows";
import { useSaying } from "../../words";
import { OutcomeForm } from "./OutcomeForm";
import { OutcomeRow } from "./OutcomeRow";

/** What the measure is to change that has no price, to change, add and take out. */
export function Outcomes({ scenario }: { scenario: Scenario }) {
  const says = useSaying(outcomesWords);
  const lines = scenario.outcomes ?? [];
  return (
    <EditedRows
      id="outcomes"
      title={<Text weight="semibold">{says.title}</Text>}
      notes={<Text size={200}>{lines.length === 0 ? `${says.says} ${says.none}` : says.says}</Text>}
      lines={lines}
      isLocked={scenario.lock !== null}
      add={says.add}
      row={(line, editing) => <OutcomeRow line={line} scenario={scenario} editing={editing} />}
      form={(editing) => <OutcomeForm line={null} scenario={scenario} editing={editing} />}
    />
  );
}
