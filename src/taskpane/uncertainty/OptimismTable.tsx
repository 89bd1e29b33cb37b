import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { uncertaintyWords } from "../../locales/uncertaintyWords";
import { reasonOf } from "../../workbook/reason";
import type { Scenario } from "../../workbook/scenario";
import { useHands } from "../hands";
import { useSaying } from "../words";
import { OptimismForm } from "./OptimismForm";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Ways to the table of the correction: fill it in here, look at it on the sheet, or add it where the sheet has none. */
export function OptimismTable({ scenario }: { scenario: Scenario }) {
  const { optimism: say } = useSaying(uncertaintyWords);
  const { addOptimism, showCell } = useHands();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [failed, setFailed] = useState("");
  const { optimismRows: rows, lock } = scenario;
  const [first] = rows;
  const attempt = (act: Promise<void>) => {
    setFailed("");
    act.catch((error: unknown) => setFailed(say.failed(reasonOf(error))));
  };
  return (
    <>
      <div className={styles.row}>
        {lock === null && first && (
          <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {say.fill}
          </Button>
        )}
        {lock === null && !first && <Button onClick={() => attempt(addOptimism(scenario))}>{say.add}</Button>}
        {first && (
          <Button appearance="subtle" onClick={() => attempt(showCell(first.at))}>
            {say.show}
          </Button>
        )}
      </div>
      {lock !== null && <Text size={200}>{say.locked}</Text>}
      {isOpen && lock === null && first && <OptimismForm rows={rows} close={() => setOpen(false)} />}
      <Text size={200} role="status">
        {failed}
      </Text>
    </>
  );
}
