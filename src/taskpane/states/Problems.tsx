import { sentence } from "../../locales/sentence";
import type { Input, Problem, Scenario } from "../../workbook/scenario";
import { fits, sortOf, typedText } from "../inputs/kinds";
import { useWords, type Words } from "../words";
import { Message } from "./Message";

/**
 * The measure's inputs that are in error or outside what they may be.
 *
 * The savings are calculated from them in the sheet; where a table there is in error, a sum of its cells is 0 and not
 * an error, so the comparison would look right and be wrong.
 */
export function wrongInputs(scenario: Scenario): Input[] {
  return scenario.inputs.filter(
    ({ table, id, value }) => table === "Programme" && !fits(value, sortOf(id, value).kind),
  );
}

/** Why there is no comparison yet: names that are missing, cells in error, what an input or a range must be. */
export function Problems({ scenario }: { scenario: Scenario }) {
  const words = useWords();
  const { pane } = words;
  const sentences = [
    ...wrongInputs(scenario).map((input) => inputSentence(input, words)),
    ...scenario.problems.map((problem) => problemSentence(problem, words)),
  ];
  return (
    <>
      {scenario.missing.length > 0 && (
        <Message intent="warning" title={pane.missing.title}>
          {pane.missing.says(scenario.missing.map((name) => `${name} (${pane.names[name]})`).join(", "))}
        </Message>
      )}
      {sentences.length > 0 && (
        <Message intent="error" title={pane.problem.title}>
          {sentences.map((text) => (
            <div key={text}>{text}</div>
          ))}
        </Message>
      )}
    </>
  );
}

function inputSentence({ id, label, value }: Input, { language, pane }: Words): string {
  const { kind } = sortOf(id, value);
  return pane.problem.input(label, pane.inputs.must[kind], typedText(value, kind, language));
}

function problemSentence(problem: Problem, words: Words): string {
  if (problem.code === "cell-error") return words.pane.problem.cellError(problem.address, problem.error);
  return sentence(problem.fact, words.language, "FINANCING.COMPARE");
}
