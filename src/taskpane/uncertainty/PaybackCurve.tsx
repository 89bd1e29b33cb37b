import { memo } from "react";
import { uncertaintyWords } from "../../locales/uncertaintyWords";
import type { Finding, Findings } from "../../simulation/findings";
import type { Scenario } from "../../workbook/scenario";
import { Figure, type Drawing } from "../chart/Figure";
import { LineLegend } from "../chart/LineLegend";
import { Lines } from "../chart/Lines";
import { useSaying } from "../words";
import { frequencyOf } from "./chance";
import { shareOfDraws } from "./digits";

/** The chance of having the money back by each year. */
export const PaybackCurve = memo(function PaybackCurve({
  findings,
  draws,
  how,
  scenario,
}: {
  findings: Findings;
  draws: number;
  how: Drawing;
  scenario: Scenario;
}) {
  const { curve: say, perspectives, outcomes } = useSaying(uncertaintyWords);
  const { paidBack, measures } = findings;
  const last = paidBack.own.length - 1;
  const counted = (share: number, { error }: Finding) => {
    const frequency = frequencyOf(share, error.probability);
    return typeof frequency === "string" ? outcomes[frequency] : outcomes.of(frequency.count, frequency.of);
  };
  const says = say.says(
    counted(paidBack.own[last]!, measures.paybackOwn),
    counted(paidBack.all[last]!, measures.paybackAll),
    last,
  );
  const chart = {
    axis: say.axis,
    marks: paidBack.own.map((_, year) => year),
    series: [
      { id: "own", name: perspectives.own, values: paidBack.own },
      { id: "all", name: perspectives.all, values: paidBack.all },
    ],
  };
  const told = (values: number[]) => values.map((share) => shareOfDraws(share * draws, draws));
  const numbers = { ...chart, series: chart.series.map((line) => ({ ...line, values: told(line.values) })) };
  return (
    <Figure
      id="payback"
      group="curve"
      title={say.title}
      says={says}
      asked={{ group: "curve", row: "own", variant: String(last) }}
      unit={say.unit}
      how={how}
      numbers={numbers}
      type="Line"
      format="wholeShare"
      scenario={scenario}
    >
      <LineLegend names={numbers.series.map(({ name }) => name)} />
      <Lines numbers={chart} divisor={0.01} label={`${say.title}. ${says}`} />
    </Figure>
  );
});
