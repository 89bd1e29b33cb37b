/** Excel has not answered: what was asked may have been done, be done later, or never. */
export class Unanswered extends Error {
  constructor(readonly seconds: number) {
    super(`Excel did not answer within ${seconds} s.`);
  }
}

/** What was begun was refused, and so was taking it away again: something of it may stand. */
export class Halfway extends Error {
  constructor(readonly refused: unknown) {
    super("Not all of what was begun could be taken away.");
    this.name = "Halfway";
  }
}

/** What to do where Excel refuses: wait until somebody is done, try again in a moment, or tell the person. */
export type Way = "wait" | "tryAgain" | "tell";

/** What Excel refuses with before it has done anything of what was asked, and that passes. */
const passing: Record<string, Way> = {
  InvalidOperationInCellEditMode: "wait",
  HostIsBusy: "wait",
  ActivityLimitReached: "tryAgain",
  RequestAborted: "tryAgain",
  ServiceNotAvailable: "tryAgain",
  Timeout: "tryAgain",
  TooManyRequests: "tryAgain",
};

/** The code that Microsoft's client gives what Excel refused; "" of anything else. */
export function codeOf(error: unknown): string {
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  return hasCode && typeof error.code === "string" ? error.code : "";
}

/**
 * Whether what was to be changed was gone before any of it was, and so nothing of it is left to take away.
 *
 * @param refused what refused the change
 * @param then what refused that it was put back
 */
export function isGone(refused: unknown, then: unknown): boolean {
  return codeOf(refused) === "ItemNotFound" && codeOf(then) === "ItemNotFound";
}

/**
 * How a refusal is met.
 *
 * @example wayOf(Object.assign(new Error("busy"), { code: "ActivityLimitReached" })) // "tryAgain"
 * @example wayOf(new Error("The sheet is protected.")) // "tell"
 */
export function wayOf(error: unknown): Way {
  if (error instanceof Unanswered) return "tryAgain";
  const code = codeOf(error);
  return Object.hasOwn(passing, code) ? passing[code]! : "tell";
}
