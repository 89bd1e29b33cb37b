import { inputWords } from "../locales/inputWords";
import { scenarioWords } from "../locales/scenarioWords";
import type { WordingId } from "../stories/scenarioFormat";
import { wordingRows } from "../stories/scenarioWording";
import { title } from "../stories/sheet";
import { addBelow } from "./addBelow";
import type { Scenario } from "./scenario";
import { sheetLanguage } from "./sheetLanguage";

/** Adds what the decider has worded in the brief to a scenario's sheet that has no such block. */
export async function addWording(scenario: Scenario, wording: Record<WordingId, string>): Promise<void> {
  const language = sheetLanguage(scenario.inputs);
  const words = { scenario: scenarioWords[language], inputs: inputWords[language] };
  const rows = [[title(words.scenario.titles.Brief)], ...wordingRows(wording, words)];
  await addBelow(scenario, "Brief", rows, 2);
}
