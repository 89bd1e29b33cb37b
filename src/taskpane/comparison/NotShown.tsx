import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { comparisonWords } from "../../locales/comparisonWords";
import type { Alternative } from "../../model/financing";
import { useSaying, useWords } from "../words";
import { questionsOf } from "./questions";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS },
  question: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  answers: {
    display: "grid",
    gridTemplateColumns: "minmax(72px, max-content) 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& dt": { maxWidth: "88px", fontWeight: tokens.fontWeightSemibold },
    "& dd": { margin: 0, minWidth: 0 },
  },
});

/** What the law and the founding document say of each way of financing and no number shows, and what is not allowed. */
export function NotShown({ alternatives }: { alternatives: readonly Alternative[] }) {
  const words = useWords();
  const says = useSaying(comparisonWords);
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{says.notShown.title}</summary>
      <div className={styles.section}>
        {questionsOf(alternatives, says, words).map(({ question, answers }) => (
          <div key={question}>
            <h3 className={styles.question}>{question}</h3>
            <dl className={styles.answers}>
              {answers.map(({ names, answer }) => (
                <div key={answer} style={{ display: "contents" }}>
                  <dt>{names}</dt>
                  <dd>{answer}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
        <h3 className={styles.question}>{says.choose.notAllowed(says.choose.investment)}</h3>
        <Text size={200}>{says.notAllowed}</Text>
        <Text size={200}>{says.notShown.sources}</Text>
      </div>
    </details>
  );
}
