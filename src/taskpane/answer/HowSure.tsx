import { answerWords } from "../../locales/answerWords";
import { uncertaintyWords } from "../../locales/uncertaintyWords";
import { outcomesOf } from "../../model/simulation";
import { verdictOfChance } from "../../model/verdict";
import type { Scenario } from "../../workbook/scenario";
import { counting } from "../counting";
import { ExplainLink } from "../explained/ExplainLink";
import { oftenText } from "../uncertainty/chance";
import { useRequest } from "../uncertainty/useRequest";
import { useSettings } from "../uncertainty/useSettings";
import { useSimulation } from "../uncertainty/useSimulation";
import { useSaying } from "../words";
import { Question } from "./Question";

/** How sure it is that there is a surplus for the municipality, as people count. */
export default function HowSure({ scenario }: { scenario: Scenario }) {
  const say = useSaying(answerWords);
  const chances = useSaying(uncertaintyWords);
  const { settings } = useSettings(scenario);
  const { npv } = outcomesOf[counting.use()];
  const { answer } = useSimulation(useRequest(scenario, settings));
  const title = say.rows.sure(scenario.measure!.programme.own);
  if (!answer) {
    return (
      <Question title={title} verdict="unknown">
        {say.sure.counting}
      </Question>
    );
  }
  const finding = answer.findings.measures[npv];
  const { spread } = finding;
  const isDrawn = spread.sd !== 0;
  return (
    <Question title={title} verdict={verdictOfChance(isDrawn ? spread.probability : null)}>
      {isDrawn ? (
        <ExplainLink number={{ group: "uncertainty", row: npv, variant: "probability" }}>
          {say.sure.says(oftenText(finding, chances))}
        </ExplainLink>
      ) : (
        say.sure.noRanges
      )}
    </Question>
  );
}
