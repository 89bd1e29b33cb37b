import { Badge, Field, Input, makeStyles, mergeClasses, shorthands } from "@fluentui/react-components";
import { beginningWords } from "../../locales/beginningWords";
import { sortOf, typedText } from "../kinds";
import { useSaying, useWords } from "../words";
import type { AskedNumber } from "./draft";
import type { Asking } from "./asking";

const useStyles = makeStyles({
  field: { minWidth: 0, "& input": { minWidth: 0 } },
  suggested: {
    ...shorthands.borderStyle("dashed"),
    "& input": { fontStyle: "italic" },
  },
});

/** A number that is asked for; a suggestion stands in it until somebody types another, and looks like one. */
export function AskedField({
  id,
  label,
  hint,
  because,
  asking,
}: {
  id: AskedNumber;
  label: string;
  hint?: string;
  /** Where the suggestion comes from, for as long as it stands. */
  because?: string;
  asking: Asking;
}) {
  const { language, number } = useWords();
  const { suggestion } = useSaying(beginningWords);
  const styles = useStyles();
  const { kind } = sortOf(id, 0);
  const typed = asking.draft.numbers[id];
  const suggested = typed === null ? asking.suggestionFor(id) : null;
  const shown = (value: number) =>
    kind === "kronor"
      ? number(value, "kronor")
      : kind === "share"
        ? number(value, "share")
        : typedText(value, kind, language);
  const complaint = asking.complaintOf(id);
  return (
    <Field
      className={styles.field}
      label={label}
      hint={suggested ? (because ?? hint) : hint}
      validationState={complaint ? "error" : "none"}
      validationMessage={complaint}
    >
      <Input
        className={mergeClasses(suggested !== null && styles.suggested)}
        inputMode="decimal"
        value={typed ?? (suggested ? shown(suggested.value) : "")}
        contentAfter={suggested ? <Badge appearance="outline">{suggestion}</Badge> : undefined}
        onChange={(_, { value }) => asking.type(id, value)}
        onBlur={() => {
          if (typed?.trim() === "") asking.type(id, null);
        }}
      />
    </Field>
  );
}
