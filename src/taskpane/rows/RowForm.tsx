import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { rowWords } from "../../locales/rowWords";
import { useSaying } from "../words";
import { Refused } from "../writing/Refused";
import type { Trouble } from "../writing/useWriting";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  pair: {
    display: "grid",
    // in the narrowest panes one by one: long names would be on four lines
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 160px), 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  field: { minWidth: 0, "& span": { minWidth: 0 }, "& input": { minWidth: 0 }, "& select": { minWidth: 0 } },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** The fields of one row, why it could not be written, and the way to save it or leave it. */
export function RowForm({
  name,
  trouble,
  save,
  close,
  children,
}: {
  name: string;
  trouble: Trouble | null;
  save: () => Promise<void>;
  close: () => void;
  children: ReactNode;
}) {
  const says = useSaying(rowWords);
  const styles = useStyles();
  return (
    <div className={styles.form} role="group" aria-label={name}>
      {children}
      {trouble && (
        <div role="alert">
          <Refused trouble={trouble} leave={close} />
        </div>
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => void save()}>
          {says.save}
        </Button>
        <Button size="small" onClick={close}>
          {says.cancel}
        </Button>
      </div>
    </div>
  );
}

/** Fields two and two, where there is room. */
export function Pairs({ children }: { children: ReactNode }) {
  return <div className={useStyles().pair}>{children}</div>;
}

/** A field of a row with what is wrong with it. */
export function RowField({
  label,
  hint,
  complaint,
  children,
}: {
  label: string;
  hint?: string;
  complaint?: string;
  children: ReactElement;
}) {
  return (
    <Field
      className={useStyles().field}
      label={label}
      hint={hint}
      validationState={complaint ? "error" : "none"}
      validationMessage={complaint}
    >
      {children}
    </Field>
  );
}
