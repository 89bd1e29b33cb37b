import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { selectionWords } from "../../locales/selectionWords";
import { sentence } from "../../locales/sentence";
import { reasonOf } from "../../workbook/reason";
import type { Scenario } from "../../workbook/scenario";
import { useHands } from "../hands";
import { useSaying, useWords } from "../words";
import { useCame } from "../writing/useCame";
import { TakeCosts } from "./TakeCosts";
import { TakeFlow } from "./TakeFlow";
import { understandSelection, type Understood } from "./understandSelection";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { margin: 0 },
});

/** Reads the selected cells, shows what they were taken to be, and takes them into the scenario when the person says so. */
export function TakeSelection({ scenario }: { scenario: Scenario }) {
  const { language, pane } = useWords();
  const says = useSaying(selectionWords);
  const styles = useStyles();
  const { readSelection } = useHands();
  const [found, setFound] = useState<{ address: string; is: Understood } | null>(null);
  const [came, setCame] = useCame("", scenario);
  const read = async () => {
    setFound(null);
    setCame("");
    try {
      const selected = await readSelection();
      if (!selected) return setCame(says.blank);
      setFound({ address: selected.address, is: understandSelection(selected, says.source(selected.address)) });
    } catch (error) {
      setCame(pane.bar.failed(reasonOf(error)));
    }
  };
  const close = (end: string) => {
    setFound(null);
    setCame(end);
  };
  const { is, address } = found ?? {};
  return (
    <section className={styles.section} aria-labelledby="selection">
      <Text as="h3" id="selection" weight="semibold" className={styles.heading}>
        {says.title}
      </Text>
      <Text>{says.says}</Text>
      <div>
        <Button disabled={scenario.lock !== null} onClick={() => void read()}>
          {says.read}
        </Button>
      </div>
      <div role="status">
        {is?.kind === "refused" && <Text>{says.refused(sentence(is.fact, language))}</Text>}
        {came && <Text>{came}</Text>}
      </div>
      {is?.kind === "flow" && <TakeFlow scenario={scenario} address={address!} amounts={is.amounts} close={close} />}
      {is?.kind === "costs" && <TakeCosts scenario={scenario} address={address!} rows={is.rows} close={close} />}
    </section>
  );
}
