import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { rowWords } from "../../locales/rowWords";
import type { RowsWritten } from "../../workbook/writeRows";
import { Ask } from "../states/Ask";
import { useSaying } from "../words";
import { Refused } from "../writing/Refused";
import { useWriting } from "../writing/useWriting";
import type { Editing } from "./EditedRows";

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, minHeight: "24px", padding: `0 ${tokens.spacingHorizontalXS}` },
});

/** One row: what it says, the way to change it, and to take it out after a question. */
export function EditedRow({
  name,
  isLocked,
  editing: { isOpen, toggle, finish },
  remove,
  asks,
  removed,
  form,
  children,
}: {
  /** Tells the row from the others, to those who hear its buttons. */
  name: string;
  isLocked: boolean;
  editing: Editing;
  remove: (overFormula: boolean) => Promise<RowsWritten>;
  /** What is asked before it is taken out, and what is said afterwards. */
  asks: string;
  removed: string;
  form: ReactNode;
  children: ReactNode;
}) {
  const says = useSaying(rowWords);
  const styles = useStyles();
  const { run, trouble, say } = useWriting();
  const [isAsking, setAsking] = useState(false);
  const goOn = () => {
    setAsking(false);
    void run(remove, () => finish(removed));
  };
  const button = (word: string, act: () => void, isExpanded?: boolean) => (
    <Button
      className={styles.button}
      appearance="subtle"
      size="small"
      aria-expanded={isExpanded}
      aria-label={`${word}: ${name}`}
      onClick={act}
    >
      {word}
    </Button>
  );
  return (
    <li className={styles.row}>
      {children}
      {!isLocked && (
        <div className={styles.buttons}>
          {button(isOpen ? says.close : says.change, toggle, isOpen)}
          {button(says.remove, () => setAsking(true))}
        </div>
      )}
      {trouble && (
        <div role="alert">
          <Refused trouble={trouble} leave={() => say(null)} />
        </div>
      )}
      {isOpen && form}
      {isAsking && (
        <Ask
          title={says.remove}
          says={`${asks} ${says.closesGap}`}
          yes={says.yes}
          no={says.cancel}
          go={goOn}
          leave={() => setAsking(false)}
        />
      )}
    </li>
  );
}
