import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { idsOf } from "../../model/ids";
import { decisionWords } from "../../locales/decisionWords";
import { questions } from "../../stories/scenarioFormat";
import type { ViewProps } from "../views";
import { counting } from "../counting";
import { useSaying, useWords } from "../words";
import { asked } from "./asked";
import { known } from "./known";
import { Outcomes } from "./outcomes/Outcomes";
import { Question } from "./Question";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
});

/** The questions that a decision should answer, what the scenario's numbers say of them, and the municipality's words. */
export function Decision({ scenario }: ViewProps) {
  const say = useSaying(decisionWords);
  const words = useWords();
  const styles = useStyles();
  const counted = counting.use();
  const { answers, lock } = scenario;
  const all = useMemo(
    () =>
      answers.map((answer) => ({
        answer,
        known: known(answer.id, scenario, say.known, words, counted),
        asked: asked(answer.id, scenario),
      })),
    [answers, scenario, say, words, counted],
  );
  const answered = answers.filter(({ text }) => text !== "").length;
  return (
    <>
      <section className={styles.section} aria-labelledby="decision">
        <Subtitle2 as="h2" id="decision">
          {say.title}
        </Subtitle2>
        <Text weight="semibold" role="status">
          {answers.length === 0 ? say.missing : say.answered(answered, answers.length)}
        </Text>
        <Text size={200}>{say.kept}</Text>
      </section>
      {idsOf(questions).map((group) => {
        const members = all.filter(({ answer }) => (questions[group] as readonly string[]).includes(answer.id));
        if (members.length === 0) return null;
        return (
          <section className={styles.section} key={group} aria-labelledby={`decision-${group}`}>
            <Subtitle2 as="h2" id={`decision-${group}`}>
              {say.groups[group]}
            </Subtitle2>
            {members.map((member) => (
              <Question
                key={member.answer.id}
                {...member}
                hint={group === "human" ? say.humanHint : undefined}
                isLocked={lock !== null}
              />
            ))}
          </section>
        );
      })}
      <Outcomes scenario={scenario} />
    </>
  );
}
