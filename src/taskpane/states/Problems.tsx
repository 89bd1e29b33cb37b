import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { sentence } from "../../locales/sentence";
import type { Place, Problem, Scenario } from "../../workbook/scenario";
import { useHands } from "../hands";
import { useWords, type Words } from "../words";
import { Message } from "./Message";
import { isOlder, Upgrade } from "./Upgrade";
import { useRested } from "./useRested";

const useStyles = makeStyles({
  problem: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** Excel tells of an input before it has calculated the books anew: for so long they may differ from the measure. */
const calculating = 1000;

/** So many of the cells that show a day are told one by one. */
const mostDays = 3;

/** Why something cannot be calculated yet, each with a button that shows the cell; and why nothing can be written. */
export function Problems({ scenario }: { scenario: Scenario }) {
  const words = useWords();
  const { showCell } = useHands();
  const styles = useStyles();
  const { pane } = words;
  const { missing, problems, lock, bookedOtherwise: other, days } = scenario;
  const isOtherStill = useRested(other !== null, calculating);
  return (
    <>
      {lock && (
        <Message intent="info" title={pane.locks[lock].title}>
          {pane.locks[lock].says}
        </Message>
      )}
      {isOlder(scenario) && <Upgrade scenario={scenario} />}
      {missing.length > 0 && !isOlder(scenario) && (
        <Message intent="warning" title={pane.missing.title}>
          {pane.missing.says(missing.map((name) => `${name} (${pane.names[name]})`).join(", "))}
        </Message>
      )}
      {other && isOtherStill && (
        <Message intent="info" title={pane.bookedOtherwise.title}>
          <div className={styles.problem}>
            <span>{pane.bookedOtherwise.says(words.inputs.books[other.column][0]!, other.at.address)}</span>
            <ShowCell at={other.at} show={showCell} />
          </div>
        </Message>
      )}
      {days.length > 0 && (
        <Message intent="warning" title={pane.days.title}>
          {days.slice(0, mostDays).map(({ at, number }) => (
            <div key={at.address} className={styles.problem}>
              <span>{pane.days.says(at.address, words.number(number, "kronor"))}</span>
              <ShowCell at={at} show={showCell} />
            </div>
          ))}
          {days.length > mostDays && <div>{pane.days.more(String(days.length - mostDays))}</div>}
          <div>{pane.days.mend}</div>
        </Message>
      )}
      {problems.length > 0 && (
        <Message intent="error" title={pane.problem.title}>
          {problems.map((problem) => {
            const text = problemSentence(problem, words);
            return (
              <div key={text} className={styles.problem}>
                <span>{text}</span>
                {problem.at && <ShowCell at={problem.at} show={showCell} />}
              </div>
            );
          })}
        </Message>
      )}
    </>
  );
}

function ShowCell({ at, show }: { at: Place; show: (at: Place) => Promise<void> }) {
  const { pane } = useWords();
  return (
    <Button size="small" onClick={() => void show(at)} title={at.address}>
      {pane.showCell}
    </Button>
  );
}

function problemSentence(problem: Problem, { pane, language, inputs }: Words): string {
  switch (problem.code) {
    case "cell-error":
      return pane.problem.cellError(problem.at.address, problem.error);
    case "column-missing":
      return pane.problem.columnMissing(inputs.books[problem.column][0]!);
    case "refused":
      return sentence(problem.fact, language, problem.functionName);
  }
}
