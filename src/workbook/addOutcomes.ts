import { inputWords } from "../locales/inputWords";
import { scenarioWords } from "../locales/scenarioWords";
import { outcomeRows } from "../stories/scenarioOutcomes";
import { title } from "../stories/sheet";
import { addBelow } from "./addBelow";
import type { Scenario } from "./scenario";
import { sheetLanguage } from "./sheetLanguage";
import { refusedWith, type Written } from "./writeCells";

/** Adds the table of what has no price, empty, to a scenario's sheet that has none. */
export async function addOutcomes(scenario: Scenario): Promise<Written> {
  const language = sheetLanguage(scenario.inputs);
  const words = { scenario: scenarioWords[language], inputs: inputWords[language] };
  const rows = [[title(words.scenario.titles.Outcomes)], ...outcomeRows([], words)];
  try {
    await addBelow(scenario, "Outcomes", rows, 2);
    return { outcome: "written" };
  } catch (error) {
    return refusedWith(error);
  }
}
