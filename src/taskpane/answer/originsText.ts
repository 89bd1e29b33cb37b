import type { answerWords } from "../../locales/answerWords";
import type { Origins } from "../inputs/assumptions/origins";

/** The counts in the order of what has to be done first; what there is none of is not said. */
const order = ["invented", "none", "assumed", "own", "source"] as const;

/** Where the inputs come from, in a line. */
export function originsText({ counts }: Pick<Origins, "counts">, { meeting }: typeof answerWords.en): string {
  return order
    .filter((origin) => counts[origin] > 0)
    .map((origin) => meeting.counts[origin](counts[origin]))
    .join(" · ");
}
