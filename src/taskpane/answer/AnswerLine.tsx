import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { answerWords } from "../../locales/answerWords";
import type { Scenario } from "../../workbook/scenario";
import { counting } from "../counting";
import { neededText, personsText } from "../persons";
import { useSaying, useWords } from "../words";
import { cardOf } from "./card";

const useStyles = makeStyles({
  line: { fontSize: tokens.fontSizeBase200, lineHeight: "16px" },
  // goes to a line of its own where one is too short, so that nothing of the answer is cut off or torn apart
  count: { display: "inline-block" },
  no: { color: tokens.colorPaletteRedForeground1 },
  likely: { color: tokens.colorPaletteDarkOrangeForeground1 },
  yes: { color: tokens.colorPaletteGreenForeground1 },
  unknown: {},
});

/** The first answer in a line that stays in sight, and is read out when it changes. */
export function AnswerLine({ scenario }: { scenario: Scenario }) {
  const words = useWords();
  const say = useSaying(answerWords);
  const styles = useStyles();
  const counted = counting.use();
  const card = useMemo(() => cardOf(scenario, counted), [scenario, counted]);
  const persons = card?.term.persons ?? null;
  return (
    <div id="sentence" role="status" className={styles.line}>
      {card === null || !scenario.measure ? (
        say.line.missing
      ) : (
        <>
          {say.line.who(scenario.measure.programme.own, words.pane.counting.names[counted])}:{" "}
          <strong className={styles[card.term.verdict]}>
            {say.verdicts[card.term.verdict].toLocaleLowerCase(words.language)}
          </strong>{" "}
          ·{" "}
          <span className={styles.count}>
            {persons === null
              ? say.line.never[counted]
              : say.line.needed(neededText(persons, words), personsText(card.term.successes.expected, words))}
          </span>
        </>
      )}
    </div>
  );
}
