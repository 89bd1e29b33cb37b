import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { fundRequestWords } from "../../../locales/fundRequestWords";
import type { RequestLine, Scenario } from "../../../workbook/scenario";
import { useHands } from "../../hands";
import { EditedRow } from "../../rows/EditedRow";
import type { Editing } from "../../rows/EditedRows";
import { useSaying, useWords } from "../../words";
import { RequestForm } from "./RequestForm";
import { namesOf, typedRequest } from "./typedRequest";

const useStyles = makeStyles({
  told: { display: "block", color: tokens.colorNeutralForeground2 },
  source: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
});

interface RequestRowProps {
  line: RequestLine;
  scenario: Scenario;
  editing: Editing;
}

/** One request: what it asks for and is expected to save, and the way to change it or take it out. */
export function RequestRow({ line, scenario, editing }: RequestRowProps) {
  const { language } = useWords();
  const says = useSaying(fundRequestWords);
  const styles = useStyles();
  const { removeRow } = useHands();
  const { name, amount, start, payoutYears, saving, savingDelay, savingYears, source } = typedRequest(line, language);
  const seen = namesOf(scenario);
  return (
    <EditedRow
      name={name}
      isLocked={scenario.lock !== null}
      editing={editing}
      remove={(overFormula) => removeRow({ block: "Requests", row: line, seen, overFormula })}
      asks={says.askRemove(name)}
      removed={says.removed(name)}
      form={<RequestForm line={line} scenario={scenario} editing={editing} />}
    >
      <Text weight="semibold">{name}</Text> <Text>{says.asks(amount, start)}</Text>
      <Text size={200} className={styles.told}>
        {[says.paid(payoutYears || "1"), says.saves(saving, savingDelay, savingYears)].join(" · ")}
      </Text>
      <Text size={200} className={mergeClasses(styles.told, styles.source)} title={source || undefined}>
        {source || says.noSource}
      </Text>
    </EditedRow>
  );
}
