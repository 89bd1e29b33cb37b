import type { QuestionId } from "../../stories/scenarioFormat";
import type { Scenario } from "../../workbook/scenario";
import type { Asked } from "../explained/shownNumber";
import { gainsOf } from "./gains";

/** The number that is told of a question first, where it is told one that is calculated. */
export function asked(id: QuestionId, scenario: Scenario): Asked | null {
  return (id === "wholePicture" || id === "coFinancing" ? mostOf(scenario) : about[id]) ?? null;
}

const about: Partial<Record<QuestionId, Asked>> = {
  capital: { group: "comparison", row: "squeezed", variant: "appropriation" },
  protectedAccount: { group: "comparison", row: "protected", variant: "disposition" },
  longTerm: { group: "measure", row: "payback", variant: "all" },
  humanGains: { group: "headline", row: "expected", variant: "" },
};

/** What the actor gains who gains the most beside the municipality. */
function mostOf({ measure }: Scenario): Asked | undefined {
  const other = measure && gainsOf(measure).find(({ isOwn, value }) => !isOwn && value > 0);
  return other ? { group: "purse", row: "gains", variant: other.actor } : undefined;
}
