import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { outcomesWords } from "../../../locales/outcomesWords";
import type { OutcomeLine, Scenario } from "../../../workbook/scenario";
import { useHands } from "../../hands";
import { EditedRow } from "../../rows/EditedRow";
import type { Editing } from "../../rows/EditedRows";
import { useSaying, useWords } from "../../words";
import { OutcomeForm } from "./OutcomeForm";
import { namesOf, typedOutcome } from "./typedOutcome";

const useStyles = makeStyles({ told: { display: "block", color: tokens.colorNeutralForeground2 } });

interface OutcomeRowProps {
  line: OutcomeLine;
  scenario: Scenario;
  editing: Editing;
}

/** One outcome: how much it is to change and where that is known from, and the way to change it or take it out. */
export function OutcomeRow({ line, scenario, editing }: OutcomeRowProps) {
  const { language } = useWords();
  const says = useSaying(outcomesWords);
  const styles = useStyles();
  const { removeRow } = useHands();
  const { name, source } = line;
  const { change, unit } = typedOutcome(line, language);
  const seen = namesOf(scenario);
  return (
    <EditedRow
      name={name}
      isLocked={scenario.lock !== null}
      editing={editing}
      remove={(overFormula) => removeRow({ block: "Outcomes", row: line, seen, overFormula })}
      asks={says.askRemove(name)}
      removed={says.removed(name)}
      form={<OutcomeForm line={line} scenario={scenario} editing={editing} />}
    >
      <Text weight="semibold">{name}</Text> <Text>{change === "" ? says.unsaid : says.change(change, unit)}</Text>
      <Text size={200} className={styles.told}>
        {source || says.noSource}
      </Text>
    </EditedRow>
  );
}
