import { makeStyles, tokens } from "@fluentui/react-components";
import { exactNumber } from "../../locales/numbers";
import { useWords } from "../words";
import type { Scale } from "./scale";

/** The drawing's own measures; it is scaled to the room there is. */
const width = 180;
const height = 120;
const left = 34;
const top = 6;
const bottom = 18;
const fill = 0.7;

/** Where the system forces colours, a drawing has to ask for them itself. */
const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  drawing: { display: "block", width: "100%", height: "auto" },
  mark: { fontSize: "11px", fill: tokens.colorNeutralForeground2, [forced]: { fill: "CanvasText" } },
  grid: { stroke: tokens.colorNeutralStroke2, [forced]: { stroke: "GrayText" } },
  zero: { stroke: tokens.colorNeutralForeground1, [forced]: { stroke: "CanvasText" } },
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
  label,
}: {
  results: readonly number[];
  need: readonly number[];
  scale: Scale;
  label: string;
}) {
  const { language } = useWords();
  const styles = useStyles();
  const room = (width - left) / results.length;
  const x = (year: number) => left + year * room;
  const y = (amount: number) =>
    top + ((scale.highest - amount) / (scale.highest - scale.lowest)) * (height - top - bottom);
  const each = Math.ceil(results.length / 10);
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {scale.marks.map((mark) => (
        <g key={mark}>
          <line className={mark === 0 ? styles.zero : styles.grid} x1={left} x2={width} y1={y(mark)} y2={y(mark)} />
          <text className={styles.mark} x={left - 4} y={y(mark) + 4} textAnchor="end">
            {exactNumber(mark, language)}
          </text>
        </g>
      ))}
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
      {results.map((_, year) =>
        year % each === 0 ? (
          <text key={year} className={styles.mark} x={x(year) + room / 2} y={height - 4} textAnchor="middle">
            {year}
          </text>
        ) : null,
      )}
    </svg>
  );
}
