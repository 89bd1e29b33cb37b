import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Scenario } from "../../workbook/scenario";
import { useHands } from "../hands";
import { useWords } from "../words";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** The sheet that is shown in the grid is no scenario: which one the pane shows, and the way to its sheet. */
export function OtherSheet({ scenario: { sheetId, name } }: { scenario: Scenario }) {
  const { otherSheet } = useWords().pane;
  const styles = useStyles();
  const { showSheet } = useHands();
  return (
    <div className={styles.line}>
      <Text size={200}>{otherSheet.says(name)}</Text>
      <Button size="small" onClick={() => void showSheet(sheetId)}>
        {otherSheet.show}
      </Button>
    </div>
  );
}
