import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { countings, type Counting } from "../workbook/counting";
import { reasonOf } from "../workbook/reason";
import { counting } from "./counting";
import { useHands } from "./hands";
import { useWords } from "./words";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  group: {
    display: "inline-flex",
    flexWrap: "wrap",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  one: {
    minHeight: "28px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
    },
  },
});

/** Whether the whole pane counts what can be taken home or all that falls; the workbook remembers it. */
export function CountingSwitch() {
  const { pane } = useWords();
  const say = pane.counting;
  const styles = useStyles();
  const { keepCounting } = useHands();
  const now = counting.use();
  const [failure, setFailure] = useState("");
  const choose = (wanted: Counting) => {
    counting.tell(wanted);
    setFailure("");
    keepCounting(wanted).catch((error: unknown) => setFailure(say.notKept(reasonOf(error))));
  };
  return (
    <div>
      <div className={styles.row} role="group" aria-label={say.label}>
        <Text size={200} aria-hidden="true">
          {say.label}:
        </Text>
        <span className={styles.group}>
          {countings.map((one) => (
            <button
              key={one}
              type="button"
              className={mergeClasses(styles.one, one === now && styles.chosen)}
              aria-pressed={one === now}
              onClick={() => choose(one)}
            >
              {say.names[one]}
            </button>
          ))}
        </span>
      </div>
      <Text size={200} role="status">
        {failure}
      </Text>
    </div>
  );
}
