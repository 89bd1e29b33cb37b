import type { Origin } from "../../catalogue/assumptions";
import { answerWords } from "../../locales/answerWords";
import type { Scenario } from "../../workbook/scenario";
import type { Words } from "../words";
import { originsOf, type Origins } from "./origins";

/** Where values come from, in the order of what has to be done first. */
export const originOrder = ["invented", "none", "assumed", "own", "source"] as const;

/** Where the inputs come from, in a line; what there is none of is not said. */
export function originsText(counts: Record<Origin, number>, { meeting }: typeof answerWords.en): string {
  return originOrder
    .filter((origin) => counts[origin] > 0)
    .map((origin) => meeting.counts[origin](counts[origin]))
    .join(" · ");
}

/** What has grown old among the inputs, a sentence each; none where nothing has. */
export function agedTexts({ old, due }: Pick<Origins, "old" | "due">, { meeting }: typeof answerWords.en): string[] {
  return [...(old > 0 ? [meeting.old(old)] : []), ...(due > 0 ? [meeting.due(due)] : [])];
}

/** What everything that leaves the pane says of what it rests on. */
export function originsNote(scenario: Scenario, { language }: Pick<Words, "language">, day?: string): string {
  const say = answerWords[language];
  const found = originsOf(scenario, day);
  const counted = say.meeting.note(scenario.name, originsText(found.counts, say));
  return [counted, ...agedTexts(found, say)].join(" ");
}
