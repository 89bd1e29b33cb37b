import type { answerWords } from "../../locales/answerWords";
import type { Origins } from "../inputs/assumptions/origins";

/** Where values come from, in the order of what has to be done first. */
export const originOrder = ["invented", "none", "assumed", "own", "source"] as const;

/** Where the inputs come from, in a line; what there is none of is not said. */
export function originsText({ counts }: Pick<Origins, "counts">, { meeting }: typeof answerWords.en): string {
  return originOrder
    .filter((origin) => counts[origin] > 0)
    .map((origin) => meeting.counts[origin](counts[origin]))
    .join(" · ");
}
