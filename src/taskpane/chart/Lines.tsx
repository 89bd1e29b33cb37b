import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { exactNumber } from "../../locales/numbers";
import { useWords } from "../words";
import { dashes, type ChartNumbers } from "./figures";
import { scaleOf } from "./scale";

/** The drawing's own measures; it is scaled to the room there is. */
const width = 360;
const height = 190;
const left = 44;
const right = 8;
const top = 8;
const bottom = 20;
const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  drawing: { display: "block", width: "100%", height: "auto" },
  mark: { fontSize: "11px", fill: tokens.colorNeutralForeground2, [forced]: { fill: "CanvasText" } },
  grid: { stroke: tokens.colorNeutralStroke2, [forced]: { stroke: "GrayText" } },
  zero: { stroke: tokens.colorNeutralForeground1, [forced]: { stroke: "CanvasText" } },
  line: { fill: "none", strokeWidth: "2px", [forced]: { stroke: "CanvasText" } },
  first: { stroke: tokens.colorBrandForeground1 },
  other: { stroke: tokens.colorNeutralForeground1 },
  point: {
    fill: tokens.colorNeutralBackground1,
    strokeWidth: "2px",
    [forced]: { fill: "Canvas", stroke: "CanvasText" },
  },
});

/** A point on a line that has a meaning, such as when the money is back. */
export interface Point {
  series: number;
  /** On the axis of the marks; may lie between two. */
  at: number;
  value: number;
}

/** Lines over years or ages, told apart by their dashes; the legend shows the same dashes. */
export function Lines({
  numbers,
  divisor,
  label,
  points = [],
}: {
  numbers: ChartNumbers;
  /** What the unit of the axis is: a million for mkr. */
  divisor: number;
  label: string;
  points?: readonly Point[];
}) {
  const { language } = useWords();
  const styles = useStyles();
  const { marks, series } = numbers;
  const scale = scaleOf(series.flatMap(({ values }) => values.map((value) => value / divisor)));
  const first = Number(marks[0]);
  const steps = Math.max(1, marks.length - 1);
  const x = (at: number) => left + ((at - first) / steps) * (width - left - right);
  const y = (value: number) =>
    top + ((scale.highest - value / divisor) / (scale.highest - scale.lowest)) * (height - top - bottom);
  const each = Math.ceil(marks.length / 10);
  const colour = (index: number) => (index === 0 ? styles.first : styles.other);
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {scale.marks.map((mark) => (
        <g key={mark}>
          <line
            className={mark === 0 ? styles.zero : styles.grid}
            x1={left}
            x2={width - right}
            y1={y(mark * divisor)}
            y2={y(mark * divisor)}
          />
          <text className={styles.mark} x={left - 4} y={y(mark * divisor) + 4} textAnchor="end">
            {exactNumber(mark, language)}
          </text>
        </g>
      ))}
      {series.map(({ name, values }, index) => (
        <polyline
          key={name}
          className={mergeClasses(styles.line, colour(index))}
          strokeDasharray={dashes[index % dashes.length]}
          points={values.map((value, step) => `${x(first + step)},${y(value)}`).join(" ")}
        />
      ))}
      {points.map(({ series: index, at, value }) => (
        <circle
          key={`${index} ${at}`}
          className={mergeClasses(styles.point, colour(index))}
          cx={x(at)}
          cy={y(value)}
          r={5}
        />
      ))}
      {marks.map((mark, step) =>
        step % each === 0 ? (
          <text key={mark} className={styles.mark} x={x(first + step)} y={height - 4} textAnchor="middle">
            {mark}
          </text>
        ) : null,
      )}
    </svg>
  );
}
