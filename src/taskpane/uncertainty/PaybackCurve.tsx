import { memo } from "react";
import { uncertaintyWords } from "../../locales/uncertaintyWords";
import { outcomesOf } from "../../model/simulation";
import type { Findings } from "../../simulation/findings";
import type { Counting } from "../../workbook/counting";
import type { Scenario } from "../../workbook/scenario";
import { Figure, type Drawing } from "../chart/Figure";
import { Lines } from "../chart/Lines";
import { titled } from "../titled";
import { useSaying, useWords } from "../words";
import { frequencyOf } from "./chance";
import { shareOfDraws } from "./digits";

/** The chance that the reduced costs match those of the measure by each year. */
export const PaybackCurve = memo(function PaybackCurve({
  findings,
  counted,
  draws,
  how,
  scenario,
}: {
  findings: Findings;
  counted: Counting;
  draws: number;
  how: Drawing;
  scenario: Scenario;
}) {
  const words = useWords();
  const { curve: say, outcomes } = useSaying(uncertaintyWords);
  const { perspectives } = words.tables;
  const { paidBack, measures } = findings;
  const purses = [counted, "all", "real"] as const;
  const title = titled(say.title, purses, words);
  const last = paidBack.all.length - 1;
  const sentences = purses.map((purse) => {
    const { error } = measures[outcomesOf[purse].payback];
    const frequency = frequencyOf(paidBack[purse][last]!, error.probability);
    const often = typeof frequency === "string" ? outcomes[frequency] : outcomes.of(frequency.count, frequency.of);
    const isBack = purse === "cashable"; // only what can be taken home comes back
    return say[isBack ? "back" : "matched"](perspectives[purse], often, last);
  });
  const says = sentences.join(" ");
  const chart = {
    axis: say.axis,
    marks: paidBack.all.map((_, year) => year),
    series: purses.map((id) => ({ id, name: perspectives[id], values: paidBack[id] })),
  };
  const told = (values: number[]) => values.map((share) => shareOfDraws(share * draws, draws));
  const numbers = { ...chart, series: chart.series.map((line) => ({ ...line, values: told(line.values) })) };
  return (
    <Figure
      id="payback"
      group="curve"
      title={title}
      says={says}
      asked={{ group: "curve", row: counted, variant: String(last) }}
      unit={say.unit}
      how={how}
      numbers={numbers}
      type="Line"
      format="wholeShare"
      scenario={scenario}
    >
      <Lines numbers={chart} unit="percent" label={`${title}. ${says}`} />
    </Figure>
  );
});
