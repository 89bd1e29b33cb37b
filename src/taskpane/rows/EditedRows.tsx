import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Fragment, useRef, useState, type ReactNode } from "react";
import type { Place } from "../../workbook/scenario";
import { useCame } from "../writing/useCame";
import { useAtATime } from "./useAtATime";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
});

/** Whether a row's form is open, and what is done when it is opened, closed or finished. */
export interface Editing {
  isOpen: boolean;
  toggle: () => void;
  /** Closes it and says what came of it. */
  finish: (sentence: string) => void;
}

/** What is being done to the rows: a new one, or the change of one, by the address of its first cell. */
type Doing = "adding" | { at: string } | null;

/** A list of a scenario's rows, to change, add and take out; one at a time is open. */
export function EditedRows<Line extends { at: Place }>({
  id,
  title,
  notes,
  lines,
  isLocked,
  add,
  row,
  form,
}: {
  id: string;
  title: ReactNode;
  /** What is said above the rows. */
  notes: ReactNode;
  lines: readonly Line[];
  isLocked: boolean;
  /** The word on the button that adds one. */
  add: string;
  row: (line: Line, editing: Editing) => ReactNode;
  /** The form for a new one. */
  form: (editing: Editing) => ReactNode;
}) {
  const styles = useStyles();
  const { shown, more } = useAtATime(lines);
  const heading = useRef<HTMLHeadingElement>(null);
  const [doing, setDoing] = useState<Doing>(null);
  const [came, setCame] = useCame("", lines);
  const finish = (sentence: string) => {
    setDoing(null);
    setCame(sentence);
    heading.current?.focus(); // what was pressed is gone
  };
  const editing = (isOpen: boolean, opened: Doing): Editing => {
    const toggle = () => {
      setDoing(isOpen ? null : opened);
      setCame("");
    };
    return { isOpen, toggle, finish };
  };
  const adding = editing(doing === "adding", "adding");
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h3>
      {notes}
      <ul className={styles.list}>
        {shown.map((line) => {
          const { address } = line.at;
          const isOpen = doing !== null && doing !== "adding" && doing.at === address;
          return <Fragment key={address}>{row(line, editing(isOpen, { at: address }))}</Fragment>;
        })}
      </ul>
      {more}
      {!isLocked && !adding.isOpen && (
        <div>
          <Button onClick={adding.toggle}>{add}</Button>
        </div>
      )}
      {!isLocked && adding.isOpen && form(adding)}
      <Text size={200} role="status">
        {came}
      </Text>
    </section>
  );
}
