import { Button, Field, Input as TextInput, makeStyles, Slider, tokens } from "@fluentui/react-components";
import type { Input } from "../../workbook/scenario";
import { useHands } from "../hands";
import { useWords } from "../words";
import { useTyping } from "./useTyping";

const useStyles = makeStyles({
  asked: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  text: { minWidth: 0, "& input": { minWidth: 0 } },
  unit: { whiteSpace: "nowrap" },
  slider: { minWidth: 0 },
});

/** One input: what is typed is written when it is left or Enter is pressed, and never when it cannot be read. */
export function InputField({ input, isLocked }: { input: Input; isLocked: boolean }) {
  const says = useWords().pane.inputs;
  const styles = useStyles();
  const { kind, shown, position, trouble, ...typing } = useTyping(input, useHands().writeCells);
  const unit = input.unit || (kind in says.units ? says.units[kind as keyof typeof says.units] : "");
  const message = trouble && (
    <>
      {trouble.message}
      {trouble.overFormula !== undefined && (
        <span className={styles.asked}>
          <Button size="small" onClick={typing.writeOverFormula}>
            {says.writeAnyway}
          </Button>
          <Button size="small" onClick={typing.revert}>
            {says.leave}
          </Button>
        </span>
      )}
    </>
  );
  return (
    <Field
      label={input.label}
      hint={input.isFormula ? says.fromFormula : undefined}
      validationState={trouble ? "error" : "none"}
      validationMessage={message}
    >
      {(field) => (
        <>
          <TextInput
            {...field}
            className={styles.text}
            value={shown}
            readOnly={isLocked}
            inputMode={kind === "text" ? "text" : "decimal"}
            contentAfter={unit ? <span className={styles.unit}>{unit}</span> : undefined}
            onChange={(_, { value }) => typing.type(value)}
            onBlur={typing.leave}
            onKeyDown={({ key }) => {
              if (key === "Enter") typing.commit();
              if (key === "Escape") typing.revert();
            }}
          />
          {kind === "share" && (
            <Slider
              className={styles.slider}
              aria-label={says.slider(input.label)}
              aria-valuetext={shown}
              min={0}
              max={1}
              step={0.01}
              disabled={isLocked}
              value={typeof position === "number" ? position : 0}
              onChange={(_, { value }) => typing.slide(value)}
            />
          )}
        </>
      )}
    </Field>
  );
}
