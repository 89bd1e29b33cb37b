import type { StoryWords } from "../locales/storyWords";
import type { ScenarioContent, ScenarioInput } from "./scenarioContent";
import { originKey, type Origin } from "./scenarioFormat";
import { cohortLooks } from "./scenarioCohort";
import { fundLooks } from "./scenarioFund";
import { shownSource } from "./inputRows";
import { downturnLooks, programmeLooks, termsLooks, type InputLook } from "./scenarioLooks";

/** What a scenario's sheet is made with: the value and source of each input and cost that is no formula. */
export function originOf(
  { programme, terms, costs, fund, downturn, cohort }: ScenarioContent,
  words: StoryWords,
): Origin {
  const origin: Origin = {};
  const keep = (key: string, { value }: Pick<ScenarioInput, "value">, source: string) => {
    if (typeof value === "number" || !value.startsWith("=")) origin[key] = [value, source];
  };
  const blocks = [
    { block: "Programme", looks: programmeLooks(words), inputs: programme },
    { block: "Terms", looks: termsLooks(words), inputs: terms },
    { block: "Fund", looks: fundLooks(words), inputs: fund.inputs },
    { block: "Downturn", looks: downturnLooks(words), inputs: downturn },
    { block: "Cohort", looks: cohortLooks(words), inputs: cohort },
  ] as const;
  for (const { block, looks, inputs } of blocks) {
    const given: Readonly<Record<string, ScenarioInput | undefined>> = inputs;
    for (const [id, { remark }] of Object.entries<InputLook>(looks)) {
      const one = given[id];
      if (one) keep(originKey(block, id), one, shownSource(one, remark));
    }
  }
  for (const { actor, fromAge, toAge, amount, source } of costs) {
    keep(originKey("Costs", actor, fromAge, toAge), { value: amount }, source ?? "");
  }
  return origin;
}
