import { Button, Field, Input as TextInput, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { inputFormWords } from "../../../locales/inputFormWords";
import { sentence } from "../../../locales/sentence";
import { useSaying, useWords } from "../../words";
import { typedText, typedValue, type Kind } from "../../kinds";
import { refusalOf } from "../refusal";

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "start" },
  text: { minWidth: 0, flexGrow: 1, "& input": { minWidth: 0 } },
});

interface ShareFieldProps {
  label: string;
  id: "frameCut" | "target";
  kind: Kind;
  value: number | null;
  isLocked: boolean;
  write: (share: number) => void;
}

/** The share that an answer needs; nothing is written until a person has said how much. */
export function ShareField({ label, id, kind, value, isLocked, write }: ShareFieldProps) {
  const { language, pane } = useWords();
  const { field } = useSaying(inputFormWords);
  const styles = useStyles();
  const inCell = value === null ? "" : typedText(value, kind, language);
  const [text, setText] = useState<string | null>(null);
  const [complaint, setComplaint] = useState("");
  const save = () => {
    const typed = text ?? inCell;
    const read = typedValue(typed, kind, language);
    if (typeof read !== "number") return setComplaint(`${pane.inputs.must[kind]} ${pane.inputs.got(typed.trim())}`);
    const fact = refusalOf({ block: "Terms", id, low: null, high: null }, read);
    if (fact) return setComplaint(sentence(fact, language));
    setText(null);
    write(read);
  };
  return (
    <Field label={label} validationState={complaint ? "error" : "none"} validationMessage={complaint || undefined}>
      {(props) => (
        <div className={styles.row}>
          <TextInput
            {...props}
            className={styles.text}
            value={text ?? inCell}
            readOnly={isLocked}
            inputMode="decimal"
            onChange={(_, { value: typed }) => {
              setText(typed);
              setComplaint("");
            }}
            onKeyDown={({ key }) => key === "Enter" && save()}
          />
          <Button disabled={isLocked} onClick={save}>
            {field.save}
          </Button>
        </div>
      )}
    </Field>
  );
}
