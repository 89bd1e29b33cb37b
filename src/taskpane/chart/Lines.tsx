import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { dashes, type ChartNumbers } from "./figures";
import { forced, Frame, heightOf, type Measures } from "./Frame";
import { scaleOf } from "./scale";

const measures: Measures = { width: 360, height: 190, left: 44, right: 8, top: 8, bottom: 20 };

const useStyles = makeStyles({
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
  const styles = useStyles();
  const { marks, series } = numbers;
  const scale = scaleOf(series.flatMap(({ values }) => values.map((value) => value / divisor)));
  const { width, left, right } = measures;
  const first = Number(marks[0]);
  const steps = Math.max(1, marks.length - 1);
  const x = (at: number) => left + ((at - first) / steps) * (width - left - right);
  const y = (value: number) => heightOf(measures, scale, value / divisor);
  const colour = (index: number) => (index === 0 ? styles.first : styles.other);
  const below = marks.map((text, step) => ({ at: x(first + step), text }));
  return (
    <Frame measures={measures} scale={scale} marks={below} label={label}>
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
    </Frame>
  );
}
