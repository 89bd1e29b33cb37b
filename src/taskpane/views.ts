import { lazy, type ComponentType } from "react";
import type { Scenario } from "../workbook/scenario";
import { Inputs } from "./inputs/Inputs";

/** What every view is shown: the scenario that is chosen, and all of the workbook. */
export interface ViewProps {
  scenario: Scenario;
  scenarios: readonly Scenario[];
}

/** The views of the pane in the order of their tabs; all but the first are loaded when they are shown. */
export const views = {
  inputs: Inputs,
  compare: lazy(() => import("./comparison/Compare")),
  charts: lazy(() => import("./chart/Charts")),
  uncertainty: lazy(() => import("./uncertainty/Uncertainty")),
  sources: lazy(() => import("./sources/Sources")),
  fund: lazy(() => import("./fund/FundView")),
  downturn: lazy(() => import("./downturn/DownturnView")),
  followUp: lazy(() => import("./followUp/FollowUp")),
  decision: lazy(() => import("./decision/Decision")),
  reached: lazy(() => import("./reached/Reached")),
} satisfies Record<string, ComponentType<ViewProps>>;
export type ViewId = keyof typeof views;
export const viewIds = Object.keys(views) as ViewId[];
