import { makeStyles, tokens } from "@fluentui/react-components";
import { chartWords } from "../../locales/chartWords";
import { useSaying, useWords } from "../words";
import { forced, Frame, heightOf, rimmed, type Measures } from "./Frame";
import type { Scale } from "./scale";

const measures: Measures = { width: 180, height: 120, left: 34, right: 0, top: 24, bottom: 18 };
const fill = 0.7;

const useStyles = makeStyles({
  bar: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorBrandForeground1,
    [forced]: { fill: "Highlight", stroke: "Highlight" },
  },
  deficit: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorPaletteRedForeground1,
    strokeWidth: "2px",
    [forced]: { fill: "Canvas", stroke: "CanvasText" },
  },
  lowest: {
    fontSize: "11px",
    fontWeight: tokens.fontWeightSemibold,
    fill: tokens.colorNeutralForeground1,
    ...rimmed,
    [forced]: { fill: "CanvasText", stroke: "Canvas" },
  },
  need: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.5px",
    strokeDasharray: "3 2",
    [forced]: { stroke: "CanvasText" },
  },
});

/**
 * One alternative's result as a bar a year, with zero and what the budget must reach. A deficit is a hollow bar, the
 * need a dashed line: nothing hangs on colour.
 *
 * @param results in millions of SEK, year 0 first
 */
export function Bars({
  results,
  need,
  scale,
  lowest,
  label,
}: {
  results: readonly number[];
  need: readonly number[];
  scale: Scale;
  /** The year whose amount is said at its bar, and the amount. */
  lowest: { year: number; text: string };
  label: string;
}) {
  const styles = useStyles();
  const say = useSaying(chartWords);
  const { language } = useWords();
  const result = results[lowest.year]!;
  const room = (measures.width - measures.left) / results.length;
  const x = (year: number) => measures.left + year * room;
  const y = (amount: number) => heightOf(measures, scale, amount);
  const marks = results.map((_, year) => ({ at: x(year) + room / 2, text: year }));
  return (
    <Frame
      measures={measures}
      scale={scale}
      marks={marks}
      unit={say.axes.millions}
      along={say.year.toLocaleLowerCase(language)}
      label={label}
    >
      {results.map((result, year) => (
        <rect
          key={year}
          className={result < 0 ? styles.deficit : styles.bar}
          x={x(year) + (room * (1 - fill)) / 2}
          width={room * fill}
          y={y(Math.max(0, result))}
          height={Math.abs(y(result) - y(0))}
        />
      ))}
      {need.map((amount, year) => (
        <line key={year} className={styles.need} x1={x(year)} x2={x(year + 1)} y1={y(amount)} y2={y(amount)} />
      ))}
      <text
        className={styles.lowest}
        x={x(lowest.year) + room / 2}
        y={result < 0 ? y(result) + 10 : y(result) - 3}
        textAnchor={lowest.year === 0 ? "start" : "middle"}
      >
        {lowest.text}
      </text>
    </Frame>
  );
}
