import { useHands } from "../../hands";
import { useWriting } from "../../writing/useWriting";
import type { Change } from "./edits";

/** Writes an answer: into the cells that hold it, or into a row that the sheet has not yet. */
export function useAnswering() {
  const { addInput } = useHands();
  const writing = useWriting();
  const answer = (change: Change) =>
    void (Array.isArray(change) ? writing.put(change) : writing.run(() => addInput(change)));
  return { ...writing, answer };
}
