import { Field, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { Refused } from "../../writing/Refused";
import type { Trouble } from "../../writing/useWriting";

const useStyles = makeStyles({
  label: { display: "block" },
  means: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface ChoiceProps<Answer extends string> {
  question: string;
  answers: readonly { id: Answer; label: string; means: string }[];
  /** Null where it is not answered. */
  chosen: Answer | null;
  /** Why it is not as it should be. */
  warning?: string;
  trouble: Trouble | null;
  isLocked: boolean;
  choose: (answer: Answer) => void;
  leave: () => void;
}

/** A question with its answers, each with what it leads to. */
export function Choice<Answer extends string>(props: ChoiceProps<Answer>) {
  const { question, answers, chosen, warning, trouble, isLocked, choose, leave } = props;
  const styles = useStyles();
  return (
    <Field
      label={{ children: question, style: { fontWeight: tokens.fontWeightSemibold } }}
      validationState={trouble ? "error" : warning ? "warning" : "none"}
      validationMessage={trouble ? <Refused trouble={trouble} leave={leave} /> : warning}
    >
      <RadioGroup
        value={chosen ?? ""}
        disabled={isLocked}
        onChange={(_, { value }) => choose(answers.find(({ id }) => id === value)!.id)}
      >
        {answers.map(({ id, label, means }) => (
          <Radio
            key={id}
            value={id}
            label={
              <>
                <span className={styles.label}>{label}</span>
                <Text size={200} className={styles.means}>
                  {means}
                </Text>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
