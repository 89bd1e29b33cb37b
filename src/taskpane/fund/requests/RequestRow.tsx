import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fundRequests as english } from "../../../locales/en/fundRequests";
import { fundRequests as swedish } from "../../../locales/sv/fundRequests";
import type { RequestLine, Scenario } from "../../../workbook/scenario";
import { useHands } from "../../hands";
import { Ask } from "../../states/Ask";
import { useSaying, useWords } from "../../words";
import { Refused } from "../../writing/Refused";
import { useWriting } from "../../writing/useWriting";
import { RequestForm } from "./RequestForm";
import { typedRequest } from "./typedRequest";

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  told: { display: "block", color: tokens.colorNeutralForeground2 },
  source: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, padding: `0 ${tokens.spacingHorizontalXS}` },
});

interface RequestRowProps {
  line: RequestLine;
  scenario: Scenario;
  isOpen: boolean;
  toggle: () => void;
  finish: (sentence: string) => void;
}

/** One request: what it asks for and is expected to save, and the way to change it or take it out. */
export function RequestRow({ line, scenario, isOpen, toggle, finish }: RequestRowProps) {
  const { language } = useWords();
  const says = useSaying(english, swedish);
  const styles = useStyles();
  const { removeCost } = useHands();
  const { run, trouble, say } = useWriting();
  const [isAsking, setAsking] = useState(false);
  const { name, amount, start, payoutYears, saving, savingDelay, savingYears, source } = typedRequest(line, language);
  const remove = () => {
    setAsking(false);
    const seen = (scenario.requests ?? []).flatMap((one) => (one.name === "" ? [] : [one.name]));
    void run(
      (overFormula) => removeCost({ block: "Requests", row: line, seen, overFormula }),
      () => finish(says.removed(name)),
    );
  };
  return (
    <li className={styles.row}>
      <Text weight="semibold">{name}</Text> <Text>{says.asks(amount, start)}</Text>
      <Text size={200} className={styles.told}>
        {[says.paid(payoutYears || "1"), says.saves(saving, savingDelay, savingYears)].join(" · ")}
      </Text>
      <Text size={200} className={mergeClasses(styles.told, styles.source)} title={source || undefined}>
        {source || says.noSource}
      </Text>
      {scenario.lock === null && (
        <div className={styles.buttons}>
          <Button
            className={styles.button}
            appearance="subtle"
            size="small"
            aria-expanded={isOpen}
            aria-label={`${isOpen ? says.close : says.change}: ${name}`}
            onClick={toggle}
          >
            {isOpen ? says.close : says.change}
          </Button>
          <Button
            className={styles.button}
            appearance="subtle"
            size="small"
            aria-label={`${says.remove}: ${name}`}
            onClick={() => setAsking(true)}
          >
            {says.remove}
          </Button>
        </div>
      )}
      {trouble && (
        <div role="alert">
          <Refused trouble={trouble} leave={() => say(null)} />
        </div>
      )}
      {isOpen && <RequestForm line={line} scenario={scenario} finish={finish} close={toggle} />}
      {isAsking && (
        <Ask
          title={says.remove}
          says={says.askRemove(name)}
          yes={says.yes}
          no={says.cancel}
          go={remove}
          leave={() => setAsking(false)}
        />
      )}
    </li>
  );
}
