import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { answerWords } from "../../locales/answerWords";
import type { Scenario } from "../../workbook/scenario";
import { counting } from "../counting";
import { neededText, personsText } from "../persons";
import { Heard } from "../states/Heard";
import { useSaying, useWords, type Words } from "../words";
import { cardOf, type Card } from "./card";

const useStyles = makeStyles({
  line: { fontSize: tokens.fontSizeBase200, lineHeight: "16px" },
  // goes to a line of its own where one is too short, so that nothing of the answer is cut off or torn apart
  count: { display: "inline-block" },
  no: { color: tokens.colorPaletteRedForeground1 },
  likely: { color: tokens.colorPaletteDarkOrangeForeground1 },
  yes: { color: tokens.colorPaletteGreenForeground1 },
  unknown: {},
});

/** The first answer in a line that stays in sight; it is read out when it has become another and has settled. */
export function AnswerLine({ scenario }: { scenario: Scenario }) {
  const words = useWords();
  const say = useSaying(answerWords);
  const styles = useStyles();
  const counted = counting.use();
  const card = useMemo(() => cardOf(scenario, counted), [scenario, counted]);
  const line = card && scenario.measure ? lineOf(card, scenario.measure.programme.own, say, words) : null;
  return (
    <>
      <div id="sentence" className={styles.line}>
        {line && card ? (
          <>
            {line.who}: <strong className={styles[card.term.verdict]}>{line.verdict}</strong> ·{" "}
            <span className={styles.count}>{line.count}</span>
          </>
        ) : (
          say.line.missing
        )}
      </div>
      <Heard says={line ? `${line.who}: ${line.verdict}. ${line.count}` : say.line.missing} />
    </>
  );
}

function lineOf({ term, counting: counted }: Card, own: string, say: typeof answerWords.en, words: Words) {
  const { persons, verdict, successes } = term;
  return {
    who: say.line.who(own, words.pane.counting.names[counted]),
    verdict: say.verdicts[verdict].toLocaleLowerCase(words.language),
    count:
      persons === null
        ? say.line.never[counted]
        : say.line.needed(neededText(persons, words), personsText(successes.expected, words)),
  };
}
