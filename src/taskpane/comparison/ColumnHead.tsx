import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { comparisonWords } from "../../locales/comparisonWords";
import { useSaying, useWords } from "../words";
import type { Column } from "./columns";
import { held } from "./pinning";

const useStyles = makeStyles({
  head: { backgroundColor: tokens.colorNeutralBackground1 },
  scenario: { display: "block", maxWidth: "96px", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  buttons: { display: "flex", justifyContent: "end" },
  button: {
    minWidth: "24px",
    height: "24px",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A column's name, a button that pins it before the others and one that hides it. */
export function ColumnHead({
  column,
  isHeld,
  scenario,
  name,
  pin,
  hide,
}: {
  column: Column;
  isHeld: boolean;
  scenario: string | null;
  name: string;
  pin: () => void;
  hide: () => void;
}) {
  const { tables } = useWords();
  const says = useSaying(comparisonWords);
  const styles = useStyles();
  const { alternative, isPinned } = column;
  return (
    <th
      scope="col"
      className={mergeClasses(isHeld && styles.head)}
      style={isHeld ? held : undefined}
      title={tables.alternativesInFull[alternative]}
      aria-label={name}
    >
      {scenario !== null && <span className={styles.scenario}>{scenario}</span>}
      {tables.alternatives[alternative]}
      <span className={styles.buttons}>
        <button
          type="button"
          className={styles.button}
          aria-label={isPinned ? says.unpin(name) : says.pin(name)}
          title={isPinned ? says.unpin(name) : says.pin(name)}
          aria-pressed={isPinned}
          onClick={pin}
        >
          <span aria-hidden="true">{isPinned ? "»" : "«"}</span>
        </button>
        <button
          type="button"
          className={styles.button}
          aria-label={says.hide(name)}
          title={says.hide(name)}
          onClick={hide}
        >
          <span aria-hidden="true">×</span>
        </button>
      </span>
    </th>
  );
}
