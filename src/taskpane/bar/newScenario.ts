import { exampleSheet, situations } from "../../stories";
import { newScenarioSheet } from "../../stories/templateScenario";
import { useHands } from "../hands";
import { useWords } from "../words";

interface Way {
  label: string;
  make: () => Promise<string>;
}

/** The ways to begin a scenario: from the template, or from an example. */
export function useNewScenario(): { choices: Way[]; examples: Way[] } {
  const { language, pane } = useWords();
  const { writeSheet } = useHands();
  const fresh = { label: pane.bar.fresh, make: () => writeSheet(newScenarioSheet(language)) };
  const examples = situations.map(({ id }) => ({
    label: pane.bar.example(pane.bar.examples[id]),
    make: () => writeSheet(exampleSheet(id, language)),
  }));
  return { choices: [fresh, ...examples], examples };
}
