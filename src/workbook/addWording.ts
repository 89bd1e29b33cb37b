import { inputWords } from "../locales/inputWords";
import { scenarioWords } from "../locales/scenarioWords";
import type { WordingId } from "../stories/scenarioFormat";
import { wordingRows } from "../stories/scenarioWording";
import { said, title } from "../stories/sheet";
import { addBelow } from "./addBelow";
import type { Scenario } from "./scenario";
import { sheetLanguage } from "./sheetLanguage";
import { refusedWith } from "./writeCells";
import type { RowsWritten } from "./writeRows";
import { writeRows } from "./writeRows";

/** Writes what the decider has worded to a scenario's sheet that has no row for it, or no such block. */
export async function addWording(scenario: Scenario, id: WordingId, text: string): Promise<RowsWritten> {
  const { sheetId, inputs, wording } = scenario;
  const language = sheetLanguage(inputs);
  const words = { scenario: scenarioWords[language], inputs: inputWords[language] };
  try {
    const rows = [[title(words.scenario.titles.Brief)], ...wordingRows({ [id]: text }, words)];
    if (await addBelow(scenario, "Brief", rows, 2)) return { outcome: "written" };
  } catch (error) {
    return refusedWith(error);
  }
  const row = [words.inputs.brief[id][0]!, said(text, "answer")];
  const seen = wording.map(({ label }) => label);
  return writeRows({ sheetId, block: "Brief", rows: [row], replaces: false, seen });
}
