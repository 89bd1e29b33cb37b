import { Button, Field, Input as TextInput, makeStyles, Slider, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { readNumber } from "../../locales/numbers";
import type { Input } from "../../workbook/scenario";
import type { Write, Written } from "../../workbook/writeInput";
import { useWords } from "../words";
import { sortOf, typedText, typedValue } from "./kinds";

/** A slider writes when it has rested this long. */
const restMilliseconds = 60;

const useStyles = makeStyles({
  asked: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  text: { minWidth: 0, "& input": { minWidth: 0 } },
  unit: { whiteSpace: "nowrap" },
  slider: { minWidth: 0 },
});

type Trouble = { message: string; asks?: string | number };

/** One input: what is typed is written when it is left or Enter is pressed, and never when it cannot be read. */
export function InputField({ input, write }: { input: Input; write: Write }) {
  const { language, pane } = useWords();
  const styles = useStyles();
  const says = pane.inputs;
  const { kind } = sortOf(input.id, input.value);
  const inCell = typedText(input.value, kind, language);
  const [text, setText] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    setText(null);
    setTrouble(null);
  }, [inCell]);
  useEffect(() => () => clearTimeout(resting.current), []);

  const put = async (value: string | number, overFormula = false) => {
    setText(typedText(value, kind, language));
    setTrouble(null);
    const written = await write(input, value, overFormula);
    if (written.outcome !== "written") setTrouble(troubleOf(written, value));
  };
  const troubleOf = (written: Exclude<Written, { outcome: "written" }>, value: string | number): Trouble => {
    if (written.outcome === "formula") return { message: says.formulaStands, asks: value };
    if (written.outcome === "moved") return { message: says.moved };
    return { message: says.refused(written.reason) };
  };
  const commit = () => {
    if (text === null || text === inCell) return;
    const value = typedValue(text, kind, language);
    if (value !== null) return void put(value);
    const amount = readNumber(text, language);
    const percent = kind === "share" && amount !== null && amount > 1 && amount <= 100 && !text.includes("%");
    const hint = percent ? says.hint(typedText(amount / 100, kind, language)) : "";
    setTrouble({
      message: [says.must[kind], says.got(text.trim()), hint, says.nothingWritten].filter(Boolean).join(" "),
    });
  };
  const revert = () => {
    setText(null);
    setTrouble(null);
  };
  const slide = (value: number) => {
    setText(typedText(value, kind, language));
    clearTimeout(resting.current);
    resting.current = setTimeout(() => void put(value), restMilliseconds);
  };

  const shown = text ?? inCell;
  const amount = typedValue(shown, kind, language);
  const unit = input.unit || (kind in says.units ? says.units[kind as keyof typeof says.units] : "");
  return (
    <Field
      label={input.label}
      hint={input.isFormula ? says.fromFormula : undefined}
      validationState={trouble ? "error" : "none"}
      validationMessage={
        trouble && (
          <>
            {trouble.message}
            {trouble.asks !== undefined && (
              <span className={styles.asked}>
                <Button size="small" onClick={() => void put(trouble.asks!, true)}>
                  {says.writeAnyway}
                </Button>
                <Button size="small" onClick={revert}>
                  {says.leave}
                </Button>
              </span>
            )}
          </>
        )
      }
    >
      {(field) => (
        <>
          <TextInput
            {...field}
            className={styles.text}
            value={shown}
            onChange={(_, { value }) => setText(value)}
            onBlur={commit}
            onKeyDown={(event) => {
              if (event.key === "Enter") commit();
              if (event.key === "Escape") revert();
            }}
            contentAfter={unit ? <span className={styles.unit}>{unit}</span> : undefined}
            inputMode={kind === "text" ? "text" : "decimal"}
          />
          {kind === "share" && (
            <Slider
              className={styles.slider}
              aria-label={says.slider(input.label)}
              aria-valuetext={shown}
              min={0}
              max={1}
              step={0.01}
              value={typeof amount === "number" ? amount : 0}
              onChange={(_, { value }) => slide(value)}
            />
          )}
        </>
      )}
    </Field>
  );
}
