import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { costRows as english } from "../../../locales/en/costRows";
import { costRows as swedish } from "../../../locales/sv/costRows";
import { costColumns } from "../../../stories/scenarioFormat";
import type { CostLine, Scenario } from "../../../workbook/scenario";
import { useHands } from "../../hands";
import { Ask } from "../../states/Ask";
import { useSaying, useWords } from "../../words";
import { Refused } from "../../writing/Refused";
import { useWriting } from "../../writing/useWriting";
import { CostForm } from "./CostForm";
import { typedCost } from "./typedCost";

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  told: { display: "block", color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, padding: `0 ${tokens.spacingHorizontalXS}` },
});

interface CostRowProps {
  line: CostLine;
  scenario: Scenario;
  isOpen: boolean;
  toggle: () => void;
  finish: (sentence: string) => void;
}

/** One row of the costs: what it says, and the way to change it or take it out. */
export function CostRow({ line, scenario, isOpen, toggle, finish }: CostRowProps) {
  const { language, tables } = useWords();
  const says = useSaying(english, swedish);
  const styles = useStyles();
  const { removeCost } = useHands();
  const { run, trouble, say } = useWriting();
  const [isAsking, setAsking] = useState(false);
  const { actor } = line;
  const typed = typedCost(line, language);
  const { fromAge, toAge, low, high, priceYear, source } = typed;
  const name = says.changeOf(actor, fromAge, toAge);
  const hasKind = line.cells[costColumns.kind] !== "";
  const told = [
    ...[says.told.share(typed.share), says.told.cashable(typed.cashable)],
    ...(low !== "" && high !== "" ? [says.told.spread(low, high)] : []),
    ...(hasKind ? [tables.kinds[typed.isTransfer ? "transfer" : "real"]] : []),
    ...(priceYear !== "" && Number(priceYear) !== scenario.priceYear ? [says.told.year(priceYear)] : []),
    ...(line.grade ? [says.told.grade(line.grade)] : []),
    ...(line.isChanged ? [says.told.changed] : []),
    source || says.told.noSource,
  ];
  const remove = () => {
    setAsking(false);
    const removal = { row: line, seen: scenario.costs.map((one) => one.actor) };
    void run(
      (overFormula) => removeCost({ ...removal, overFormula }),
      () => finish(says.removed(actor)),
    );
  };
  return (
    <li className={styles.row}>
      <Text weight="semibold">{actor}</Text> <Text>{says.amount(typed.amount, fromAge, toAge)}</Text>
      <Text size={200} className={styles.told}>
        {told.join(" · ")}
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
      {isOpen && <CostForm line={line} scenario={scenario} finish={finish} close={toggle} />}
      {isAsking && (
        <Ask
          title={says.remove}
          says={says.asks(actor, fromAge, toAge)}
          yes={says.yes}
          no={says.cancel}
          go={remove}
          leave={() => setAsking(false)}
        />
      )}
    </li>
  );
}
