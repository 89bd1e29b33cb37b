import { memo } from "react";
import { uncertainty as english } from "../../locales/en/uncertainty";
import { uncertainty as swedish } from "../../locales/sv/uncertainty";
import type { Findings } from "../../simulation/findings";
import type { Scenario } from "../../workbook/scenario";
import { Figure } from "../chart/Figure";
import { LineLegend } from "../chart/LineLegend";
import { Lines } from "../chart/Lines";
import { useSaying } from "../words";
import { frequencyOf } from "./chance";

/** The chance of having the money back by each year. */
export const PaybackCurve = memo(function PaybackCurve({
  findings,
  how,
  scenario,
}: {
  findings: Findings;
  how: string;
  scenario: Scenario;
}) {
  const { curve: say, perspectives, outcomes } = useSaying(english, swedish);
  const { paidBackOwn, paidBackAll } = findings;
  const last = paidBackOwn.length - 1;
  const counted = (share: number) => {
    const frequency = frequencyOf(share);
    return typeof frequency === "string" ? outcomes[frequency] : outcomes.of(frequency.count, frequency.of);
  };
  const says = say.says(counted(paidBackOwn[last]!), counted(paidBackAll[last]!), last);
  const numbers = {
    axis: say.axis,
    marks: paidBackOwn.map((_, year) => year),
    series: [
      { name: perspectives.own, values: paidBackOwn },
      { name: perspectives.all, values: paidBackAll },
    ],
  };
  return (
    <Figure
      id="payback"
      title={say.title}
      says={says}
      unit={`${say.unit}. ${how}`}
      numbers={numbers}
      type="Line"
      format="wholeShare"
      scenario={scenario}
    >
      <LineLegend names={numbers.series.map(({ name }) => name)} />
      <Lines numbers={numbers} divisor={0.01} label={`${say.title}. ${says}`} />
    </Figure>
  );
});
