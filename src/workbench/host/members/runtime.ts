import type { Ground, MembersOf } from "../objects";

interface InvocationResult {
  InvocationId: number;
}

function take(given: unknown[], { invocations }: Ground): null {
  for (const result of (given[0] ?? []) as InvocationResult[]) {
    invocations.get(result.InvocationId)?.(result);
    invocations.delete(result.InvocationId);
  }
  return null;
}

/** Microsoft's client announces that it is ready for actions of the ribbon; the workbench has no ribbon. */
export const addinInternalService: MembersOf<"AddinInternalService"> = {
  NotifyActionHandlerReady: { call: () => null },
};

/** Where Microsoft's custom-function runtime hands in its results. */
export const customFunctionsService: MembersOf<"CustomFunctions"> = {
  SetInvocationResults: { call: (_target, given, ground) => take(given, ground) },
  SetInvocationArrayResults: { call: (_target, given, ground) => take(given, ground) },
  RegisterForMessages: { call: () => null },
};
