import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { compareFinancing } from "../model/comparison";
import type { Scenario } from "../workbook/scenario";
import type { Write } from "../workbook/writeInput";
import { Results } from "./chart/Results";
import { Comparison } from "./comparison/Comparison";
import type { ToSheet } from "./comparison/ToSheet";
import { Inputs } from "./inputs/Inputs";
import { headline } from "./sentence/headline";
import { Problems, wrongInputs } from "./states/Problems";
import { useWords } from "./words";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL, minWidth: 0 },
  headline: { display: "block" },
});

/** A scenario: what differs in one sentence, the comparison, the chart and the inputs. */
export function ScenarioView({ scenario, write, toSheet }: { scenario: Scenario; write: Write; toSheet: ToSheet }) {
  const words = useWords();
  const styles = useStyles();
  const { discountRate } = scenario;
  const plan = wrongInputs(scenario).length === 0 ? scenario.plan : null;
  const comparison = useMemo(() => plan && compareFinancing(plan, discountRate), [plan, discountRate]);
  return (
    <div className={styles.view}>
      <div role="status">
        {comparison && (
          <Text size={400} weight="semibold" className={styles.headline}>
            {headline(comparison, words)}
          </Text>
        )}
      </div>
      <Problems scenario={scenario} />
      {comparison && <Comparison comparison={comparison} toSheet={toSheet} />}
      {plan && <Results plan={plan} />}
      {scenario.inputs.length > 0 && <Inputs inputs={scenario.inputs} write={write} />}
    </div>
  );
}
