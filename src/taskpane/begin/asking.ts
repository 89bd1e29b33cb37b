import { useState } from "react";
import { useOwnTable } from "../ownTable";
import { Told } from "../told";
import { useWords } from "../words";
import { emptyDraft, type AskedNumber, type Draft, type Known } from "./draft";
import { begunOf, suggestionFor, tooShort, type Wrong } from "./read";
import type { Suggested } from "./suggested";

/** What is asked of a new scenario: what has been answered, what is suggested, and what is wrong. */
export interface Asking {
  draft: Draft;
  known: Known;
  change: (part: Partial<Draft>) => void;
  /** Null takes back what was typed, so that the suggestion stands again. */
  type: (id: AskedNumber, text: string | null) => void;
  suggestionFor: (id: AskedNumber) => Suggested | null;
  complaintOf: (field: Wrong["field"]) => string | undefined;
}

/** What has been answered, also while another place is looked at. */
const kept = new Told(emptyDraft);

/** Keeps the answers; what is wrong with them is said once somebody has tried to go on. */
export function useAsking() {
  const { language } = useWords();
  const { figures } = useOwnTable();
  const draft = kept.use();
  const [isTried, setTried] = useState(false);
  const known: Known = { own: figures?.accepted ?? [], thisYear: new Date().getFullYear(), language };
  const begun = begunOf(draft, known);
  const wrong = Array.isArray(begun) ? begun : [];
  const change = (part: Partial<Draft>) => kept.tell({ ...draft, ...part });
  const asking: Asking = {
    draft,
    known,
    change,
    type: (id, text) => change({ numbers: { ...draft.numbers, [id]: text } }),
    suggestionFor: (id) => suggestionFor(id, draft, known),
    complaintOf: (field) => (isTried ? wrong.find((one) => one.field === field)?.message : undefined),
  };
  return {
    asking,
    begun: Array.isArray(begun) ? null : begun,
    wrong: isTried ? wrong : [],
    tryIt: () => setTried(true),
    forget: () => kept.tell(emptyDraft),
    short: tooShort(draft, known),
  };
}
