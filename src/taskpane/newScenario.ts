import { situationIds, type SituationId } from "../stories/situationIds";
import { useHands } from "./hands";
import { begin, leaveBeginning } from "./beginning";
import { exampleSheet } from "./newSheets";
import { useWords } from "./words";

interface Way {
  label: string;
  make: () => Promise<unknown>;
}

/** The ways to begin a scenario: for one's own municipality, which is asked for, or from an example. */
export function useNewScenario(): { fresh: Way; examples: (Way & { id: SituationId })[] } {
  const { language, pane } = useWords();
  const { writeSheet } = useHands();
  const fresh = { label: pane.bar.fresh, make: () => Promise.resolve(begin()) };
  const examples = situationIds.map((id) => ({
    id,
    label: pane.bar.example(pane.bar.examples[id]),
    make: async () => {
      await writeSheet(await exampleSheet(id, language));
      leaveBeginning();
    },
  }));
  return { fresh, examples };
}
