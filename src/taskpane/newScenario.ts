import { situationIds, type SituationId } from "../stories/situationIds";
import { useHands } from "./hands";
import { exampleSheet, newScenarioSheet } from "./newSheets";
import { useWords } from "./words";

interface Way {
  label: string;
  make: () => Promise<string>;
}

/** The ways to begin a scenario: from the template, or from an example. */
export function useNewScenario(): { fresh: Way; examples: (Way & { id: SituationId })[] } {
  const { language, pane } = useWords();
  const { writeSheet } = useHands();
  const fresh = { label: pane.bar.fresh, make: async () => writeSheet(await newScenarioSheet(language)) };
  const examples = situationIds.map((id) => ({
    id,
    label: pane.bar.example(pane.bar.examples[id]),
    make: async () => writeSheet(await exampleSheet(id, language)),
  }));
  return { fresh, examples };
}
