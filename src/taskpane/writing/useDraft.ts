import { useEffect, useState } from "react";

/** What is done with a draft that is left: nothing, it is written, or first it is told that somebody else has written. */
export type Left = { way: "same" } | { way: "changed" } | { way: "write"; text: string };

/**
 * What is done with a draft when its field is left.
 *
 * @param over what stood there when the draft was begun
 * @param stands what stands there now
 * @example left("Ja, enligt planen ", "", "") // { "way": "write", "text": "Ja, enligt planen" }
 * @example left("Ja", "", "Nej, skrev en kollega") // { "way": "changed" }
 * @example left(null, "", "Nej") // { "way": "same" }
 */
export function left(draft: string | null, over: string, stands: string): Left {
  if (draft === null || draft.trim() === stands) return { way: "same" };
  return over === stands ? { way: "write", text: draft.trim() } : { way: "changed" };
}

/**
 * A text as it is typed over what stands in its cell. What somebody else writes there meanwhile does not take it away: it is
 * told when the field is left, and the next time the draft is written.
 */
export function useDraft(stands: string) {
  const [draft, setDraft] = useState<string | null>(null);
  const [over, setOver] = useState(stands);
  useEffect(() => setDraft((typed) => (typed?.trim() === stands ? null : typed)), [stands]);
  return {
    shown: draft ?? stands,
    type: (typed: string) => {
      if (draft === null) setOver(stands);
      setDraft(typed);
    },
    drop: () => setDraft(null),
    leave: (): Left => {
      const found = left(draft, over, stands);
      if (found.way === "same") setDraft(null);
      setOver(stands);
      return found;
    },
  };
}
