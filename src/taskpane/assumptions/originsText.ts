import { recordOf } from "../../model/ids";
import { originOf, origins, type Origin } from "../../catalogue/assumptions";
import { answerWords } from "../../locales/answerWords";
import type { Scenario } from "../../workbook/scenario";
import type { Words } from "../words";
import { assumptionsOf } from "./assumptions";

/** How many of a scenario's assumptions come from where. */
export function originCounts(scenario: Scenario): Record<Origin, number> {
  const counts = recordOf<Origin, number>(origins, () => 0);
  for (const assumption of assumptionsOf(scenario)) counts[originOf(assumption)]++;
  return counts;
}

/** Where values come from, in the order of what has to be done first. */
export const originOrder = ["invented", "none", "assumed", "own", "source"] as const;

/** Where the inputs come from, in a line; what there is none of is not said. */
export function originsText(counts: Record<Origin, number>, { meeting }: typeof answerWords.en): string {
  return originOrder
    .filter((origin) => counts[origin] > 0)
    .map((origin) => meeting.counts[origin](counts[origin]))
    .join(" · ");
}

/** What everything that leaves the pane says of what it rests on. */
export function originsNote(scenario: Scenario, { language }: Pick<Words, "language">): string {
  const say = answerWords[language];
  return say.meeting.note(scenario.name, originsText(originCounts(scenario), say));
}
