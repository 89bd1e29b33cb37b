import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { exactNumber } from "../../locales/numbers";
import { useWords } from "../words";
import type { Scale } from "./scale";

/** The measures of a drawing, which is scaled to the room there is, and what is left of it around what is drawn. */
export interface Measures {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where the system forces colours, a drawing has to ask for them itself. */
export const forced = "@media (forced-colors: active)";

/** A drawing fills a narrow pane; in a wide one its words are no larger than those around it. */
export const drawn = { display: "block", width: "100%", maxWidth: "480px", height: "auto" } as const;

/** Words that stand on what is drawn have a rim of the background, so that they can be read. */
export const rimmed = {
  paintOrder: "stroke",
  stroke: tokens.colorNeutralBackground1,
  strokeWidth: "3px",
} as const;

const useStyles = makeStyles({
  drawing: drawn,
  mark: { fontSize: "11px", fill: tokens.colorNeutralForeground2, [forced]: { fill: "CanvasText" } },
  grid: { stroke: tokens.colorNeutralStroke2, [forced]: { stroke: "GrayText" } },
  zero: { stroke: tokens.colorNeutralForeground1, [forced]: { stroke: "CanvasText" } },
});

/** The height of an amount in the drawing. */
export function heightOf({ height, top, bottom }: Measures, { highest, lowest }: Scale, amount: number): number {
  return top + ((highest - amount) / (highest - lowest)) * (height - top - bottom);
}

/** At most about this many marks below the drawing. */
const mostMarks = 10;

/** A drawing with the marks of its scale at the left and what it runs over below it; what is drawn stands within. */
export function Frame({
  measures,
  scale,
  marks,
  unit,
  along,
  label,
  children,
}: {
  measures: Measures;
  scale: Scale;
  /** What is said below the drawing, and where. */
  marks: readonly { at: number; text: string | number }[];
  /** What the marks at the left are of, and what those below are. */
  unit: string;
  along: string;
  label: string;
  children: ReactNode;
}) {
  const { language } = useWords();
  const styles = useStyles();
  const { width, height, left, right } = measures;
  const each = Math.ceil(marks.length / mostMarks);
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <text className={styles.mark} x={0} y={10}>
        {unit}
      </text>
      <text className={styles.mark} x={0} y={height - 4}>
        {along}
      </text>
      {scale.marks.map((mark) => {
        const y = heightOf(measures, scale, mark);
        return (
          <g key={mark}>
            <line className={mark === 0 ? styles.zero : styles.grid} x1={left} x2={width - right} y1={y} y2={y} />
            <text className={styles.mark} x={left - 4} y={y + 4} textAnchor="end">
              {exactNumber(mark, language)}
            </text>
          </g>
        );
      })}
      {children}
      {marks.map(({ at, text }, step) =>
        step % each === 0 ? (
          <text key={text} className={styles.mark} x={at} y={height - 4} textAnchor="middle">
            {text}
          </text>
        ) : null,
      )}
    </svg>
  );
}
