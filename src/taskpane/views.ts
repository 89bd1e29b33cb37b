import type { ComponentType } from "react";
import type { Scenario } from "../workbook/scenario";
import { Inputs } from "./inputs/Inputs";
import { lazily } from "./lazily";

/** What every view is shown: the scenario that is chosen, and all of the workbook. */
export interface ViewProps {
  scenario: Scenario;
  scenarios: readonly Scenario[];
}

/** The views of the pane in the order of their tabs; all but the first are loaded when they are shown. */
export const views = {
  inputs: Inputs,
  compare: lazily(() => import("./comparison/Compare")),
  charts: lazily(() => import("./chart/Charts")),
  uncertainty: lazily(() => import("./uncertainty/Uncertainty")),
  sources: lazily(() => import("./sources/Sources")),
  fund: lazily(() => import("./fund/FundView")),
  downturn: lazily(() => import("./downturn/DownturnView")),
  followUp: lazily(() => import("./followUp/FollowUp")),
  decision: lazily(() => import("./decision/Decision")),
  reached: lazily(() => import("./reached/Reached")),
} satisfies Record<string, ComponentType<ViewProps>>;
export type ViewId = keyof typeof views;

/** Fetches a view that will likely be shown. */
export function prefetchView(id: ViewId): void {
  const view = views[id];
  if ("prefetch" in view) void view.prefetch();
}
export const viewIds = Object.keys(views) as ViewId[];
