import { scenarioWords } from "../locales/scenarioWords";
import { grades } from "../stories/scenarioOptimism";
import { header, input, note, title } from "../stories/sheet";
import { addBelow } from "./addBelow";
import type { Scenario } from "./scenario";
import { sheetLanguage } from "./sheetLanguage";

/** Adds the table of the correction for optimism, empty, to a scenario's sheet that has none. */
export async function addOptimism(scenario: Scenario): Promise<void> {
  const { titles, headers, notes } = scenarioWords[sheetLanguage(scenario.inputs)];
  const rows = [
    [title(titles.OptimismBias)],
    [note(notes.optimism)],
    [headers.grade, headers.dearer, headers.less].map(header),
    ...grades.map((grade) => [input(grade), input("", "wholeShare"), input("", "wholeShare")]),
  ];
  await addBelow(scenario, "OptimismBias", rows, 2);
}
