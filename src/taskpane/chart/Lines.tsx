import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { chartWords } from "../../locales/chartWords";
import { useSaying, useWords } from "../words";
import { dashes, type ChartNumbers } from "./figures";
import { forced, Frame, heightOf, type Measures } from "./Frame";
import { LineLegend } from "./LineLegend";
import { lineNames, rowHeight } from "./lineNames";
import { scaleOf } from "./scale";
import { million } from "./units";

const measures: Measures = { width: 360, height: 190, left: 44, right: 8, top: 20, bottom: 20 };
/** How much one of each unit is. */
const divisors = { millions: million, kronor: 1, percent: 0.01 };
/** Where the lines' names stand beside their ends. */
const named: Measures = { ...measures, right: 112 };
/** More lines than this have a legend: their names would not find room. */
const mostNamed = 4;

const useStyles = makeStyles({
  line: { fill: "none", strokeWidth: "2px", [forced]: { stroke: "CanvasText" } },
  first: { stroke: tokens.colorBrandForeground1 },
  other: { stroke: tokens.colorNeutralForeground1 },
  name: { fontSize: "11px", fill: tokens.colorNeutralForeground1, [forced]: { fill: "CanvasText" } },
  nameOfFirst: { fill: tokens.colorBrandForeground1 },
  leader: { stroke: tokens.colorNeutralStroke1, [forced]: { stroke: "GrayText" } },
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

/** Lines over years or ages, told apart by their dashes, each with its name at its end; of many the legend has the names. */
export function Lines({
  numbers,
  unit,
  label,
  points = [],
  ring,
}: {
  numbers: ChartNumbers;
  /** What the axis counts in. */
  unit: keyof typeof divisors;
  label: string;
  points?: readonly Point[];
  /** What a point means. */
  ring?: string;
}) {
  const styles = useStyles();
  const { language } = useWords();
  const { axes } = useSaying(chartWords);
  const divisor = divisors[unit];
  const { marks, series } = numbers;
  const scale = scaleOf(series.flatMap(({ values }) => values.map((value) => value / divisor)));
  const areNamed = series.length <= mostNamed;
  const room = areNamed ? named : measures;
  const { width, left, right, height, bottom } = room;
  const first = Number(marks[0]);
  const steps = Math.max(1, marks.length - 1);
  const x = (at: number) => left + ((at - first) / steps) * (width - left - right);
  const y = (value: number) => heightOf(room, scale, value / divisor);
  const colour = (index: number) => (index === 0 ? styles.first : styles.other);
  const below = marks.map((text, step) => ({ at: x(first + step), text }));
  const ends = series.map(({ values }) => y(values.at(-1) ?? 0));
  const names = areNamed
    ? lineNames(
        series.map(({ name }) => name),
        ends,
        height - bottom,
      )
    : [];
  return (
    <>
      <LineLegend names={areNamed ? [] : series.map(({ name }) => name)} ring={points.length > 0 ? ring : undefined} />
      <Frame
        measures={room}
        scale={scale}
        marks={below}
        unit={axes[unit]}
        along={numbers.axis.toLocaleLowerCase(language)}
        label={label}
      >
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
        {names.map(({ rows, y: at }, index) => (
          <g key={index}>
            <line className={styles.leader} x1={width - right + 2} x2={width - right + 9} y1={ends[index]} y2={at} />
            <text className={mergeClasses(styles.name, index === 0 && styles.nameOfFirst)}>
              {rows.map((row, step) => (
                <tspan key={row} x={width - right + 12} y={at + 4 + (step - (rows.length - 1) / 2) * rowHeight}>
                  {row}
                </tspan>
              ))}
            </text>
          </g>
        ))}
      </Frame>
    </>
  );
}
