import { Button, Field, Input as TextInput, makeStyles, Slider, tokens } from "@fluentui/react-components";
import { memo, useId, useState } from "react";
import { isIdOf } from "../../model/ids";
import { beginningWords } from "../../locales/beginningWords";
import { inputFormWords } from "../../locales/inputFormWords";
import type { Input } from "../../workbook/scenario";
import { openSide } from "../shownSide";
import { useSaying, useWords } from "../words";
import { Basis } from "./Basis";
import { BasisForm } from "./BasisForm";
import { Refused } from "../writing/Refused";
import type { Unusual } from "./unusual";
import { useTyping } from "./useTyping";

const useStyles = makeStyles({
  whole: { minWidth: 0 },
  text: { minWidth: 0, "& input": { minWidth: 0 } },
  unit: { whiteSpace: "nowrap" },
  slider: { minWidth: 0 },
  asked: { display: "block", marginTop: tokens.spacingVerticalXS },
});

interface InputFieldProps {
  input: Input;
  isLocked: boolean;
  unusual: readonly Unusual[];
  /** Why it is not typed here, where another answer decides it. */
  decided?: string;
  /** The years that are offered where its own are too few. */
  remedy?: number | null;
}

/**
 * One input: its value, what is unusual about it, and what it rests on. What is typed is written when it is left or Enter
 * is pressed, and never when it cannot be read or the functions would not take it. It is drawn again when its own input is
 * another: a change of one input leaves the rest of the form as it is.
 */
export const InputField = memo(function InputField({
  input,
  isLocked,
  unusual,
  decided,
  remedy = null,
}: InputFieldProps) {
  const { inputs: says, sides } = useWords().pane;
  const form = useSaying(inputFormWords);
  const { set } = useSaying(beginningWords).measure;
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const unitId = useId();
  const { kind, shown, position, trouble, widen, ...typing } = useTyping(input);
  const unit = input.unit || (isIdOf(says.units, kind) ? says.units[kind] : "");
  const isFixed = isLocked || decided !== undefined;
  const { low, high } = input;
  const hasRange = low !== null && high !== null && low < high;
  const message = trouble ? (
    <>
      <Refused trouble={trouble} leave={typing.revert} />
      {widen && (
        <span className={styles.asked}>
          <Button size="small" onClick={widen}>
            {form.field.widen}
          </Button>
        </span>
      )}
    </>
  ) : unusual.length > 0 ? (
    <>
      {`${form.unusualIs} ${unusual.map((reason) => form.unusual[reason]).join(" ")}`}
      {remedy !== null && !isFixed && !input.isFormula && (
        <span className={styles.asked}>
          <Button size="small" onClick={() => typing.set(remedy)}>
            {set(remedy)}
          </Button>
        </span>
      )}
    </>
  ) : undefined;
  return (
    <div className={styles.whole}>
      <Field
        label={input.label}
        hint={decided ?? (input.isFormula ? says.fromFormula : undefined)}
        validationState={trouble ? "error" : unusual.length > 0 ? "warning" : "none"}
        validationMessage={message}
      >
        {(field) => (
          <>
            <TextInput
              {...field}
              aria-labelledby={unit ? `${field["aria-labelledby"]} ${unitId}` : field["aria-labelledby"]}
              className={styles.text}
              value={shown}
              readOnly={isFixed}
              inputMode={kind === "text" ? "text" : "decimal"}
              contentAfter={
                unit ? (
                  <span id={unitId} className={styles.unit}>
                    {unit}
                  </span>
                ) : undefined
              }
              onChange={(_, { value }) => typing.type(value)}
              onBlur={typing.leave}
              onKeyDown={({ key }) => {
                if (key === "Enter") typing.commit();
                if (key === "Escape") typing.revert();
              }}
            />
            {(kind === "share" || hasRange) && typeof position === "number" && decided === undefined && (
              <Slider
                className={styles.slider}
                aria-label={says.slider(input.label)}
                aria-valuetext={shown}
                {...stretch(hasRange ? [low, high] : [0, 1], position)}
                disabled={isLocked}
                value={position}
                onChange={(_, { value }) => typing.slide(value)}
              />
            )}
          </>
        )}
      </Field>
      {input.id === "effect" && (
        <Button size="small" onClick={() => openSide("evidence")}>
          {sides.open(sides.evidence)}
        </Button>
      )}
      <Basis input={input} isOpen={isOpen} isLocked={isLocked} toggle={() => setOpen(!isOpen)} />
      {isOpen && <BasisForm input={input} close={() => setOpen(false)} />}
    </div>
  );
});

/** The ends of a slider and its step: 1, 2 or 5 of a power of ten, at most a hundred of them. */
function stretch([low, high]: [number, number], position: number): { min: number; max: number; step: number } {
  const [min, max] = [Math.min(low, position), Math.max(high, position)];
  const least = (max - min) / 100;
  const power = 10 ** Math.floor(Math.log10(least) + 1e-9);
  const times = [1, 2, 5, 10].find((one) => one * power >= least * (1 - 1e-9));
  return { min, max, step: times! * power };
}
