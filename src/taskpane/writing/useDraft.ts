import { useEffect, useState } from "react";

/** What is done with a draft that is left: nothing, it is written, or first it is told that somebody else has written. */
export type Left = { way: "same" } | { way: "changed" } | { way: "write"; text: string };

/**
 * What is done with a draft when its field is left.
 *
 * @param over what stood there when the draft was begun, and what was written from it since
 * @param stands what stands there now
 * @example left("Ja, enligt planen ", [""], "") // { "way": "write", "text": "Ja, enligt planen" }
 * @example left("Ja", [""], "Nej, skrev en kollega") // { "way": "changed" }
 * @example left(null, [""], "Nej") // { "way": "same" }
 */
export function left(draft: string | null, over: readonly string[], stands: string): Left {
  if (draft === null || draft.trim() === stands) return { way: "same" };
  return over.includes(stands) ? { way: "write", text: draft.trim() } : { way: "changed" };
}

/**
 * A text as it is typed over what stands in its cell. What somebody else writes there meanwhile does not take it away: it is
 * told when the field is left, and the next time the draft is written.
 */
export function useDraft(stands: string) {
  const [draft, setDraft] = useState<string | null>(null);
  const [over, setOver] = useState<readonly string[]>([stands]);
  useEffect(() => setDraft((typed) => (typed?.trim() === stands ? null : typed)), [stands]);
  return {
    /** What is typed; null where nothing is. */
    typed: draft,
    shown: draft ?? stands,
    type: (typed: string) => {
      if (draft === null) setOver([stands]);
      setDraft(typed);
    },
    /** A text that is written at once, such as by a slider. */
    put: (text: string) => {
      setOver((before) => [...(draft === null ? [stands] : before), text]);
      setDraft(text);
    },
    drop: () => setDraft(null),
    leave: (): Left => {
      const found = left(draft, over, stands);
      if (found.way === "same") setDraft(null);
      setOver(found.way === "write" ? (before) => [...before, found.text] : [stands]);
      return found;
    },
  };
}
