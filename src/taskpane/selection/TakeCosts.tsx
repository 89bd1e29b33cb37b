import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { selectionWords } from "../../locales/selectionWords";
import { sheetWords } from "../../locales/sheetWords";
import { costCells } from "../../stories/costCells";
import type { ScenarioCost } from "../../stories/scenarioContent";
import type { Scenario } from "../../workbook/scenario";
import { sheetLanguage } from "../../workbook/sheetLanguage";
import { useHands } from "../hands";
import { useAtATime } from "../rows/useAtATime";
import { outcomeSentence } from "../writing/outcome";
import { useSaying, useWords } from "../words";

const useStyles = makeStyles({
  costs: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  rows: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface TakeCostsProps {
  scenario: Scenario;
  address: string;
  rows: readonly ScenarioCost[];
  close: (came: string) => void;
}

/** A cost table that was read, row by row; it is added below the scenario's own. */
export function TakeCosts({ scenario, address, rows, close }: TakeCostsProps) {
  const { number, pane } = useWords();
  const says = useSaying(selectionWords);
  const styles = useStyles();
  const { writeRows } = useHands();
  const { shown, more } = useAtATime(rows);
  const take = async () => {
    const { sheetId, costs, inputs } = scenario;
    const words = sheetWords[sheetLanguage(inputs)];
    const cells = rows.map((row) => costCells(row, words));
    const seen = costs.map(({ actor }) => actor);
    const written = await writeRows({ sheetId, block: "Costs", rows: cells, replaces: false, seen });
    close(written.outcome === "written" ? says.taken : outcomeSentence(written, pane));
  };
  return (
    <div className={styles.costs}>
      <Text>{rows.length === 0 ? says.nothing : says.costs(address, rows.length)}</Text>
      <ul className={styles.rows}>
        {shown.map(({ actor, amount, fromAge, toAge }, index) => (
          <li key={index}>{says.costRow(actor, number(amount, "kronor"), fromAge, toAge)}</li>
        ))}
      </ul>
      {more}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={rows.length === 0 || scenario.missing.includes("Costs")}
          onClick={() => void take()}
        >
          {says.takeCosts}
        </Button>
        <Button onClick={() => close("")}>{says.cancel}</Button>
      </div>
    </div>
  );
}
