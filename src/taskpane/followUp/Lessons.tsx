import { Field, makeStyles, Subtitle2, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { followUpWords } from "../../locales/followUpWords";
import type { FollowedYear, FollowUpContent } from "../../workbook/followUp";
import { useHands } from "../hands";
import { useSaying, useWords } from "../words";
import { outcomeSentence } from "../writing/outcome";
import { useDraft } from "../writing/useDraft";

const useStyles = makeStyles({
  lessons: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** What was learnt, year by year; what is typed goes to its cell when the field is left. */
export function Lessons({ content }: { content: FollowUpContent }) {
  const styles = useStyles();
  const say = useSaying(followUpWords);
  return (
    <section className={styles.lessons} aria-labelledby="lessons">
      <Subtitle2 as="h2" id="lessons">
        {say.lessons}
      </Subtitle2>
      {content.years.map((year) => (
        <Lesson key={year.year} year={year} />
      ))}
    </section>
  );
}

function Lesson({ year: { year, learnt, learntAt } }: { year: FollowedYear }) {
  const say = useSaying(followUpWords);
  const { pane } = useWords();
  const { writeCells } = useHands();
  const draft = useDraft(learnt);
  const [failure, setFailure] = useState("");
  const put = async () => {
    const left = draft.leave();
    if (left.way === "changed") setFailure(pane.outcomes.otherWrote(learnt));
    if (left.way !== "write") return;
    const written = await writeCells([{ at: learntAt, value: left.text, was: learnt }], true);
    setFailure(written.outcome === "written" ? "" : outcomeSentence(written, pane));
  };
  return (
    <Field label={say.lesson(year)} validationMessage={failure || undefined}>
      <Textarea value={draft.shown} rows={2} onChange={(_, { value }) => draft.type(value)} onBlur={() => void put()} />
    </Field>
  );
}
