import { makeStyles, tokens } from "@fluentui/react-components";
import { dashes } from "./figures";
import { forced } from "./Frame";
import { legendStyle } from "./legendStyle";

const useStyles = makeStyles({
  legend: {
    ...legendStyle,
    "& line": { stroke: "currentColor", strokeWidth: "2px" },
  },
  first: { color: tokens.colorBrandForeground1, [forced]: { color: "CanvasText" } },
});

/** Which line is which, by its dashes and the colour of the first, and what a ring means where there is one. */
export function LineLegend({ names, ring }: { names: readonly string[]; ring?: string }) {
  const styles = useStyles();
  if (names.length === 0 && !ring) return null;
  return (
    <div className={styles.legend}>
      {names.map((name, index) => (
        <span key={name}>
          <svg className={index === 0 ? styles.first : undefined} width="28" height="10" aria-hidden="true">
            <line x1="0" x2="28" y1="5" y2="5" strokeDasharray={dashes[index % dashes.length]} />
          </svg>
          {name}
        </span>
      ))}
      {ring && (
        <span>
          <svg width="12" height="12" aria-hidden="true">
            <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
          {ring}
        </span>
      )}
    </div>
  );
}
