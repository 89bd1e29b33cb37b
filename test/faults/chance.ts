import type { Faults, Meeting } from "../../src/workbench/host/faults";

/** Numbers from 0 to 1 that a seed always gives alike. */
export function drawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export type Meet = Faults["meet"];

/** What becomes of requests: most are answered. */
export function meetings(draw: () => number, told: string[]): Meet {
  return ({ changes }) => {
    const at = draw();
    const meeting = meetingAt(at, changes);
    if (meeting) told.push(`${meeting.way}${"isDone" in meeting ? ` done: ${meeting.isDone}` : ""}`);
    return meeting;
  };
}

function meetingAt(at: number, changes: boolean): Meeting | null {
  if (at < 0.03) return { way: "refused", code: "ActivityLimitReached" };
  if (at < 0.05) return { way: "refused", code: "AccessDenied" };
  if (changes && at < 0.08) return { way: "doneAndRefused", code: "GeneralException" };
  if (at < 0.085) return { way: "lost", isDone: at < 0.0825 };
  return at < 0.1 ? { way: "late", ms: 5 } : null;
}
