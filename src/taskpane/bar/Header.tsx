import { makeStyles, tokens } from "@fluentui/react-components";
import type { Scenario } from "../../workbook/scenario";
import { AnswerLine } from "../answer/AnswerLine";
import { isBeginning } from "../beginning";
import { showView, shownView } from "../shownView";
import { ViewTabs } from "../ViewTabs";
import { useWords } from "../words";
import { ScenarioBar } from "./ScenarioBar";

const useStyles = makeStyles({
  header: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", margin: 0 },
});

/** What stays in sight: which scenario and the menu, the answer in a line, and the places. */
export function Header({
  scenario,
  scenarios,
  choose,
}: {
  scenario: Scenario | null;
  scenarios: readonly Scenario[];
  choose: (sheetId: string) => void;
}) {
  const { pane } = useWords();
  const styles = useStyles();
  const shown = shownView.use();
  const isAtPlace = !isBeginning.use();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{pane.title}</h1>
      <ScenarioBar scenario={scenario} scenarios={scenarios} choose={choose} />
      {scenario && isAtPlace && <AnswerLine scenario={scenario} />}
      {scenario && isAtPlace && <ViewTabs shown={shown} show={showView} />}
    </header>
  );
}
