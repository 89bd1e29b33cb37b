import { portfolioWords } from "../../locales/portfolioWords";
import { uncertaintyWords } from "../../locales/uncertaintyWords";
import { outcomesOf } from "../../model/simulation";
import type { Scenario } from "../../workbook/scenario";
import { counting } from "../counting";
import { oftenText } from "../uncertainty/chance";
import { useRequest } from "../uncertainty/useRequest";
import { useSettings } from "../uncertainty/useSettings";
import { useSimulation } from "../uncertainty/useSimulation";
import { useSaying, useWords } from "../words";

/** How often a scenario's measure is worth more to the municipality than it costs. */
export function ChanceOf({ scenario }: { scenario: Scenario }) {
  const { pane } = useWords();
  const { chanceNot } = useSaying(portfolioWords);
  const says = useSaying(uncertaintyWords);
  const { settings } = useSettings(scenario);
  const { answer } = useSimulation(useRequest(scenario, settings));
  const { npv } = outcomesOf[counting.use()];
  if (!answer) return pane.waiting;
  const found = answer.findings.measures[npv];
  return found.spread.sd === 0 ? chanceNot : oftenText(found, says);
}
