import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { chartWords } from "../../locales/chartWords";
import { measureByYear } from "../../model/measureByYear";
import { cumulative, payback } from "../../model/payback";
import type { Measure, Scenario } from "../../workbook/scenario";
import { counting } from "../counting";
import { titled } from "../titled";
import { useSaying, useWords } from "../words";
import { Figure } from "./Figure";
import type { ChartNumbers } from "./figures";
import { Lines, type Point } from "./Lines";
import { useUnits } from "./units";

/** The cumulative net of the municipality, of what is counted, and of all payers. */
export function Cumulative({ measure, scenario }: { measure: Measure; scenario: Scenario }) {
  const words = useWords();
  const say = useSaying(chartWords);
  const units = useUnits(scenario);
  const counted = counting.use();
  const purses = [counted, "all"] as const;
  const title = titled(say.cumulative.title, purses, words);
  const nets = useMemo(() => {
    const { programme, costs } = measure;
    const { cost, ownCost, savings } = measureByYear(programme, costs);
    const net = (flow: readonly number[], paid: readonly number[]) => flow.map((saved, year) => saved - paid[year]!);
    return { cashable: net(savings.cashable, ownCost), own: net(savings.own, ownCost), all: net(savings.all, cost) };
  }, [measure]);
  const numbers: ChartNumbers = {
    axis: say.year,
    marks: nets.all.map((_, year) => year),
    series: purses.map((id) => ({ id, name: say.cumulative[id], values: cumulative(nets[id]) })),
  };
  const points: Point[] = [];
  const sentences = purses.map((purse, series) => {
    const who = say.cumulative[purse];
    const years = payback(nets[purse], 0);
    const isBack = purse === "cashable"; // only what can be taken home comes back
    if (years === null) return say.cumulative[isBack ? "never" : "neverMatched"](who, nets[purse].length - 1);
    if (years > 0) points.push({ series, at: years, value: 0 });
    return say.cumulative[isBack ? "back" : "matched"](who, words.number(years, "years"));
  });
  const says = sentences.join(" ");
  const back = payback(nets[counted], 0);
  return (
    <Figure
      id="cumulative"
      group="cumulative"
      title={title}
      verdict={
        back === null
          ? say.cumulative.verdict.never(nets.all.length - 1)
          : say.cumulative.verdict.back(words.number(back, "years"))
      }
      says={says}
      asked={{ group: "cumulative", row: counted, variant: String(nets.all.length - 1) }}
      unit={units.fixed}
      numbersUnit={units.kronor}
      numbers={numbers}
      type="Line"
      live="cumulative"
      scenario={scenario}
    >
      <Lines numbers={numbers} unit="millions" label={`${title}. ${says}`} points={points} ring={say.cumulative.ring} />
      <Text size={200}>{say.cumulative.note[counted]}</Text>
    </Figure>
  );
}
