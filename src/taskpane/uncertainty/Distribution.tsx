import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { chartWords } from "../../locales/chartWords";
import { uncertaintyWords } from "../../locales/uncertaintyWords";
import { exactNumber } from "../../locales/numbers";
import { outcomesOf } from "../../model/simulation";
import type { Finding } from "../../simulation/findings";
import type { Scenario } from "../../workbook/scenario";
import { Figure, type Drawing } from "../chart/Figure";
import { drawn, rimmed } from "../chart/Frame";
import { scaleOf } from "../chart/scale";
import { million, useUnits } from "../chart/units";
import { titled } from "../titled";
import { useSaying, useWords } from "../words";
import { shareOfDraws } from "./digits";
import { formatOfShares, middlesOf, millions } from "./figures";
import type { ShownPurse } from "./shownPurses";

/** The drawing's own measures; it is scaled to the room there is. */
const width = 360;
const height = 164;
const side = 16;
/** Two lines of words, and the bars below them. */
const labels = { sides: 10, quantiles: 23 };
const top = 32;
const bottom = 20;
const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  drawing: drawn,
  mark: {
    fontSize: "11px",
    fill: tokens.colorNeutralForeground2,
    ...rimmed,
    [forced]: { fill: "CanvasText", stroke: "Canvas" },
  },
  axis: { stroke: tokens.colorNeutralForeground1, [forced]: { stroke: "CanvasText" } },
  gain: { fill: tokens.colorBrandForeground1, [forced]: { fill: "Highlight" } },
  loss: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    [forced]: { fill: "Canvas", stroke: "CanvasText" },
  },
  quantile: { stroke: tokens.colorNeutralForeground1, strokeDasharray: "4 3", [forced]: { stroke: "CanvasText" } },
});

/** How the net present value is spread over the outcomes: losses hollow, gains filled, P5, the middle and P95 marked. */
export const Distribution = memo(function Distribution({
  purse,
  finding,
  how,
  scenario,
}: {
  purse: ShownPurse;
  finding: Finding;
  how: Drawing;
  scenario: Scenario;
}) {
  const words = useWords();
  const { spread: say } = useSaying(uncertaintyWords);
  const units = useUnits(scenario);
  const decision = outcomesOf[purse].npv;
  const title = titled(say.title, [purse], words);
  const { spread, error, histogram } = finding;
  if (!histogram || spread.p5 === null || spread.p50 === null || spread.p95 === null) return null;
  const shown = (figure: "p5" | "p50" | "p95") => millions(spread[figure]!, error[figure], words);
  const isSpread = histogram.high > histogram.low;
  const says = isSpread ? say.says(shown("p5"), shown("p95"), shown("p50")) : say.one;
  const total = histogram.counts.reduce((sum, part) => sum + part, 0);
  const numbers = {
    axis: say.axis,
    marks: middlesOf(histogram, words),
    series: [{ id: decision, name: say.share, values: histogram.counts.map((part) => shareOfDraws(part, total)) }],
  };
  return (
    <Figure
      id="distribution"
      group="distribution"
      title={title}
      says={says}
      asked={{ group: "uncertainty", row: decision, variant: "p50" }}
      unit={say.measured(units.fixed)}
      amounts={say.share}
      how={how}
      numbers={numbers}
      type="ColumnClustered"
      format={formatOfShares(total)}
      scenario={scenario}
    >
      {isSpread && <Histogram finding={finding} label={`${title}. ${says}`} />}
    </Figure>
  );
});

function Histogram({ finding: { spread, histogram }, label }: { finding: Finding; label: string }) {
  const { language } = useWords();
  const { spread: say } = useSaying(uncertaintyWords);
  const { axes } = useSaying(chartWords);
  const styles = useStyles();
  const { low, high, counts } = histogram!;
  const scale = scaleOf([low / million, high / million]);
  const x = (amount: number) =>
    side + ((amount / million - scale.lowest) / (scale.highest - scale.lowest)) * (width - 2 * side);
  const most = Math.max(...counts);
  const floor = height - bottom;
  const part = (high - low) / counts.length;
  // a name reaches as far as this from its line, and not out of the drawing
  const name = 92;
  const quantiles = [
    { name: say.drawn.p5, at: spread.p5!, words: Math.max(name, x(spread.p5!)), anchor: "end" },
    { name: say.drawn.p50, at: spread.p50!, words: x(spread.p50!), anchor: "middle" },
    { name: say.drawn.p95, at: spread.p95!, words: Math.min(width - name, x(spread.p95!)), anchor: "start" },
  ] as const;
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {counts.map((count, index) => {
        const from = low + index * part;
        const tall = (count / most) * (floor - top);
        return (
          <rect
            key={index}
            className={from + part / 2 < 0 ? styles.loss : styles.gain}
            x={x(from)}
            width={Math.max(0.5, x(from + part) - x(from) - 0.5)}
            y={floor - tall}
            height={tall}
          />
        );
      })}
      <line className={styles.axis} x1={side} x2={width - side} y1={floor} y2={floor} />
      <line className={styles.axis} x1={x(0)} x2={x(0)} y1={labels.quantiles + 4} y2={floor} strokeWidth={2} />
      {low < 0 && (
        <text className={styles.mark} x={x(0) - 4} y={labels.sides} textAnchor="end">
          {say.loss}
        </text>
      )}
      {high > 0 && (
        <text className={styles.mark} x={x(0) + 4} y={labels.sides}>
          {say.gain}
        </text>
      )}
      {quantiles.map(({ name, at, words, anchor }) => (
        <g key={name}>
          <line className={styles.quantile} x1={x(at)} x2={x(at)} y1={labels.quantiles + 4} y2={floor} />
          <text className={styles.mark} x={words} y={labels.quantiles} textAnchor={anchor}>
            {name}
          </text>
        </g>
      ))}
      <text className={styles.mark} x={width} y={floor - 4} textAnchor="end">
        {axes.millions}
      </text>
      {scale.marks.map((mark) => (
        <text key={mark} className={styles.mark} x={x(mark * million)} y={height - 4} textAnchor="middle">
          {exactNumber(mark, language)}
        </text>
      ))}
    </svg>
  );
}
