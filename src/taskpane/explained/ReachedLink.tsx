import { useWords } from "../words";
import { ExplainLink } from "./ExplainLink";
import type { Asked } from "./shownNumber";

/** A link after a sentence, to how the number that it is about was reached. */
export function ReachedLink({ number }: { number: Asked }) {
  const { pane } = useWords();
  return <ExplainLink number={number}>{pane.sides.reached}</ExplainLink>;
}
