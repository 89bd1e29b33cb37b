import { sentence } from "../../locales/sentence";
import type { Problem, Scenario } from "../../workbook/scenario";
import { useWords, type Words } from "../words";
import { Message } from "./Message";

/** Why there is no comparison yet: names that are missing, cells in error, what a range must be. */
export function Problems({ scenario }: { scenario: Scenario }) {
  const words = useWords();
  const { pane } = words;
  return (
    <>
      {scenario.missing.length > 0 && (
        <Message intent="warning" title={pane.missing.title}>
          {pane.missing.says(scenario.missing.map((name) => `${name} (${pane.names[name]})`).join(", "))}
        </Message>
      )}
      {scenario.problems.length > 0 && (
        <Message intent="error" title={pane.problem.title}>
          {scenario.problems.map((problem, index) => (
            <div key={index}>{problemSentence(problem, words)}</div>
          ))}
        </Message>
      )}
    </>
  );
}

function problemSentence(problem: Problem, words: Words): string {
  if (problem.code === "cell-error") return words.pane.problem.cellError(problem.address, problem.error);
  return sentence(problem.fact, words.language, "FINANCING.COMPARE");
}
