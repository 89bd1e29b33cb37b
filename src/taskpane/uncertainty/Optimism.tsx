import { Text } from "@fluentui/react-components";
import { memo } from "react";
import { uncertaintyWords } from "../../locales/uncertaintyWords";
import type { Scenario } from "../../workbook/scenario";
import { Fold } from "../Fold";
import { useSaying, useWords, type Words } from "../words";
import { OptimismTable } from "./OptimismTable";
import { correctionOf, gradesOf } from "./request";

/** A correction as a person reads it: what is added to the costs, what is taken from the effect. */
export function correctionText(scenario: Scenario, { number }: Words): [costs: string, effect: string] | null {
  const { costs, benefits } = correctionOf(scenario);
  if (costs === 0 && benefits === 0) return null;
  return [`+${number(costs, "share")}`, `\u2212${number(benefits, "share")}`];
}

/** Whether the answer is corrected for optimism, by how much, and by which rule. */
export const Optimism = memo(function Optimism({ scenario }: { scenario: Scenario }) {
  const words = useWords();
  const { optimism: say } = useSaying(uncertaintyWords);
  const correction = correctionText(scenario, words);
  const grades = gradesOf(scenario);
  const isEmpty = Object.keys(scenario.optimism).length === 0;
  return (
    <section aria-labelledby="optimism">
      <Fold
        id="optimism"
        title={say.title}
        told={correction ? say.applied(...correction) : isEmpty ? say.none : say.unused}
      >
        <Text size={200}>{say.grades(say.graded(grades.costs), say.graded(grades.effect))}</Text>
        <OptimismTable scenario={scenario} />
        <Text size={200}>{say.rule}</Text>
      </Fold>
    </section>
  );
});
