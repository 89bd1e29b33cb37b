import { Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { decisionWords } from "../../locales/decisionWords";
import type { QuestionId } from "../../stories/scenarioFormat";
import type { OwnText } from "../../workbook/ownTexts";
import { useHands } from "../hands";
import { ReachedLink } from "../explained/ReachedLink";
import type { Asked } from "../explained/shownNumber";
import { outcomeSentence } from "../writing/outcome";
import { useCame } from "../writing/useCame";
import { useDraft } from "../writing/useDraft";
import { useSaying, useWords } from "../words";

const useStyles = makeStyles({
  question: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: tokens.spacingVerticalXS },
  summary: {
    paddingBlock: tokens.spacingVerticalXS,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  excerpt: { display: "block", color: tokens.colorNeutralForeground2 },
  inside: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
});

/** So many characters of an answer show while the question is closed. */
const excerptLength = 90;

/** A question with the municipality's answer, which is written to its cell, and what the numbers say of it. */
export function Question({
  answer,
  known,
  asked,
  hint,
  isLocked,
}: {
  answer: OwnText<QuestionId>;
  known: string | null;
  /** The number that it is about; null where it is about none. */
  asked: Asked | null;
  hint?: string;
  isLocked: boolean;
}) {
  const say = useSaying(decisionWords);
  const { pane } = useWords();
  const styles = useStyles();
  const { writeCells } = useHands();
  const draft = useDraft(answer.text);
  const [came, setCame] = useCame<{ isError: boolean; text: string } | null>(null, answer.text);

  const save = async () => {
    const left = draft.leave();
    if (left.way === "changed") setCame({ isError: true, text: pane.outcomes.otherWrote(answer.text) });
    if (left.way !== "write") return;
    const label = { at: answer.at, text: answer.label };
    const written = await writeCells([{ at: answer.valueAt, value: left.text, label }]);
    setCame(
      written.outcome === "written"
        ? { isError: false, text: say.saved }
        : { isError: true, text: outcomeSentence(written, pane) },
    );
  };
  const { text } = answer;
  const excerpt = text.length > excerptLength ? `${text.slice(0, excerptLength)} …` : text;
  return (
    <details className={styles.question}>
      <summary className={styles.summary}>
        <Text weight="semibold">{answer.label}</Text>
        <Text className={styles.excerpt} size={200} italic={text === ""}>
          {text === "" ? say.unanswered : excerpt}
        </Text>
      </summary>
      <div className={styles.inside}>
        {known !== null && (
          <Text size={300}>
            <strong>{say.shown}:</strong> {known} {asked && <ReachedLink number={asked} />}
          </Text>
        )}
        <Field
          label={say.answer}
          hint={hint}
          validationState={came === null ? "none" : came.isError ? "error" : "success"}
          validationMessage={came?.text}
        >
          <Textarea
            value={draft.shown}
            readOnly={isLocked}
            resize="vertical"
            rows={4}
            onChange={(_, { value }) => {
              draft.type(value);
              setCame(null);
            }}
            onBlur={() => void save()}
            onKeyDown={({ key }) => {
              if (key === "Escape") draft.drop();
            }}
          />
        </Field>
      </div>
    </details>
  );
}
