import type { Ground, MembersOf } from "../objects";

/** What Microsoft's runtime hands in for one call: a value, or what failed and why. */
export interface InvocationResult {
  id: number;
  value: unknown;
  failed?: boolean;
  errorCode?: number;
}

function take(given: unknown[], { invocations }: Ground): null {
  for (const result of (given[0] ?? []) as InvocationResult[]) {
    invocations.get(result.id)?.(result);
    invocations.delete(result.id);
  }
  return null;
}

/** Microsoft's client announces that it is ready for actions of the ribbon. */
export const addinInternalService: MembersOf<"AddinInternalService"> = {
  NotifyActionHandlerReady: { call: () => null },
};

/** How a page of the shared runtime shows and hides itself as the task pane. */
export const appRuntimeService: MembersOf<"AppRuntimeService"> = {
  GetAppRuntimeState: { call: (_target, _given, { isPaneShown }) => (isPaneShown() ? "Visible" : "Background") },
  SetAppRuntimeState: { call: (_target, [state], { showPane }) => showPane(state === "Visible") },
};

/** Whether the page starts with the workbook, which keeps it. */
export const appRuntimePersistenceService: MembersOf<"AppRuntimePersistenceService"> = {
  GetAppRuntimeStartState: { call: (_target, _given, { startState }) => startState },
  SetAppRuntimeStartState: { call: (_target, [state], ground) => void (ground.startState = String(state)) },
};

/** Where Microsoft's custom-function runtime hands in its results. */
export const customFunctionsService: MembersOf<"CustomFunctions"> = {
  SetInvocationResults: { call: (_target, given, ground) => take(given, ground) },
  _SetOsfControlContainerReadyForCustomFunctions: { call: () => null },
};
