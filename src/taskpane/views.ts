import type { ComponentType } from "react";
import { idsOf } from "../model/ids";
import type { Scenario } from "../workbook/scenario";
import { Answer } from "./answer/Answer";
import { lazily } from "./lazily";

/** What every view is shown: the scenario that is chosen, and all of the workbook. */
export interface ViewProps {
  scenario: Scenario;
  scenarios: readonly Scenario[];
}

/** The places of the pane in the order of their tabs; all but the first are loaded when they are shown. */
export const views = {
  answer: Answer,
  financing: lazily(() => import("./financing/Financing")),
  inputs: lazily(() => import("./inputs/Inputs")),
  uncertainty: lazily(() => import("./uncertainty/Uncertainty")),
  decision: lazily(() => import("./decision/DecisionPlace")),
} satisfies Record<string, ComponentType<ViewProps>>;
export type ViewId = keyof typeof views;

/** Fetches a view that will likely be shown. */
export function prefetchView(id: ViewId): void {
  const view = views[id];
  if ("prefetch" in view) void view.prefetch();
}
export const viewIds = idsOf(views);
