import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../words";
import { legendStyle } from "./legendStyle";

const useStyles = makeStyles({
  legend: {
    ...legendStyle,
    "& i": { display: "inline-block", width: "14px", height: "12px", boxSizing: "border-box" },
  },
  bar: {
    backgroundColor: tokens.colorBrandForeground1,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  deficit: { border: `2px solid ${tokens.colorPaletteRedForeground1}` },
  need: { borderBottom: `2px dashed ${tokens.colorNeutralForeground1}`, transform: "translateY(-5px)" },
});

/** What the bars and the line mean, and the unit. */
export function Legend() {
  const { chart } = useWords().pane;
  const styles = useStyles();
  return (
    <div className={styles.legend}>
      <span>
        <i className={styles.bar} /> {chart.result}
      </span>
      <span>
        <i className={styles.deficit} /> {chart.deficit}
      </span>
      <span>
        <i className={styles.need} /> {chart.target}
      </span>
    </div>
  );
}
