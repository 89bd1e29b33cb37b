import { answerWords } from "../../locales/answerWords";
import { uncertaintyWords } from "../../locales/uncertaintyWords";
import { verdictOfChance } from "../../model/verdict";
import type { ReactNode } from "react";
import type { Scenario } from "../../workbook/scenario";
import { counting } from "../counting";
import { ExplainLink } from "../explained/ExplainLink";
import { frequencyOf } from "../uncertainty/chance";
import { useRequest } from "../uncertainty/useRequest";
import { useSettings } from "../uncertainty/useSettings";
import { useSimulation } from "../uncertainty/useSimulation";
import { useSaying } from "../words";
import { Question } from "./Question";

/** How sure it is that there is a surplus for the municipality, as people count. */
export default function HowSure({ scenario }: { scenario: Scenario }) {
  const say = useSaying(answerWords);
  const { outcomes } = useSaying(uncertaintyWords);
  const { settings } = useSettings(scenario);
  const isCashable = counting.use() === "cashable";
  const { answer } = useSimulation(useRequest(scenario, settings));
  const title = say.rows.sure(scenario.measure!.programme.own);
  if (!answer) {
    return (
      <Question title={title} verdict="unknown">
        {say.sure.counting}
      </Question>
    );
  }
  const { spread, error } = answer.findings.measures[isCashable ? "npvCashable" : "npvOwn"];
  const isDrawn = spread.sd !== 0;
  const frequency = frequencyOf(spread.probability, error.probability);
  const counted = typeof frequency === "string" ? outcomes[frequency] : outcomes.of(frequency.count, frequency.of);
  return (
    <Question title={title} verdict={verdictOfChance(isDrawn ? spread.probability : null)}>
      {isDrawn ? (
        <MaybeExplained isExplained={!isCashable}>{say.sure.says(counted)}</MaybeExplained>
      ) : (
        say.sure.noRanges
      )}
    </Question>
  );
}

/** The steps to a chance are told of all that falls, which is what the place of uncertainty draws. */
function MaybeExplained({ isExplained, children }: { isExplained: boolean; children: ReactNode }) {
  if (!isExplained) return children;
  return <ExplainLink number={{ group: "uncertainty", row: "npvOwn", variant: "probability" }}>{children}</ExplainLink>;
}
