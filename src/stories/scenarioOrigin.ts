import type { StoryWords } from "../locales/storyWords";
import type { ScenarioContent, ScenarioInput } from "./scenarioContent";
import { originKey, type Origin } from "./scenarioFormat";
import { fundLooks } from "./scenarioFund";
import { shownSource } from "./inputRows";
import { downturnLooks, programmeLooks, termsLooks } from "./scenarioLooks";

/** What a scenario's sheet is made with: the value and source of each input and cost that is no formula. */
export function originOf({ programme, terms, costs, fund, downturn }: ScenarioContent, words: StoryWords): Origin {
  const origin: Origin = {};
  const keep = (key: string, { value }: ScenarioInput, source: string) => {
    if (typeof value === "number" || !value.startsWith("=")) origin[key] = [value, source];
  };
  for (const [id, { remark }] of Object.entries(programmeLooks(words))) {
    const given = programme[id as keyof typeof programme];
    keep(originKey("Programme", id), given, shownSource(given, remark));
  }
  for (const [id, { remark }] of Object.entries(termsLooks(words))) {
    const given = terms[id as keyof typeof terms];
    keep(originKey("Terms", id), given, shownSource(given, remark));
  }
  for (const [id, { remark }] of Object.entries(fundLooks(words))) {
    const given = fund.inputs[id as keyof typeof fund.inputs];
    keep(originKey("Fund", id), given, shownSource(given, remark));
  }
  for (const [id, { remark }] of Object.entries(downturnLooks(words))) {
    const given = downturn[id as keyof typeof downturn];
    keep(originKey("Downturn", id), given, shownSource(given, remark));
  }
  for (const { actor, fromAge, toAge, amount, source } of costs) {
    keep(originKey("Costs", actor, fromAge, toAge), { value: amount }, source ?? "");
  }
  return origin;
}
