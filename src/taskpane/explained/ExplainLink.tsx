import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../words";
import { explain, type Asked } from "./shownNumber";

const useStyles = makeStyles({
  link: {
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "inherit",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
    cursor: "pointer",
    ":hover": { textDecorationStyle: "solid" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

/**
 * A number, or what it is called, that shows how it was reached.
 *
 * In a table the row's name is a stop of the Tab key, and the numbers beside it are not: what they are of can be chosen
 * where they are explained.
 */
export function ExplainLink({
  number,
  isInCell = false,
  children,
}: {
  number: Asked;
  isInCell?: boolean;
  children: ReactNode;
}) {
  const { pane } = useWords();
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.link}
      title={pane.sides.reached}
      data-number={`${number.group} ${number.row} ${number.variant}`}
      tabIndex={isInCell ? -1 : undefined}
      onClick={() => explain({ sheetId: null, ...number })}
    >
      {children}
    </button>
  );
}
