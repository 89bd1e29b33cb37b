import { chartWords } from "../../locales/chartWords";
import { fundWords } from "../../locales/fundWords";
import type { FundCourse } from "../../model/fundCourses";
import type { Scenario } from "../../workbook/scenario";
import { Figure } from "../chart/Figure";
import type { ChartNumbers } from "../chart/figures";
import { Lines } from "../chart/Lines";
import { million, useUnits } from "../chart/units";
import { useSaying, useWords } from "../words";

/** What is in the fund at the end of each year, and how much of it is uncommitted. */
export function Balances({ course, scenario }: { course: FundCourse; scenario: Scenario }) {
  const { number } = useWords();
  const { chart: say } = useSaying(fundWords);
  const { year } = useSaying(chartWords);
  const units = useUnits(scenario);
  const numbers: ChartNumbers = {
    axis: year,
    marks: course.years.map((row) => row.year),
    series: [
      { id: "balance", name: say.balance, values: course.years.map(({ balance }) => balance) },
      { id: "closing", name: say.closing, values: course.years.map(({ closing }) => closing) },
    ],
  };
  const last = course.years.at(-1)!;
  const millions = (amount: number) => number(amount / million, "years");
  const says = say.says(last.year, millions(last.balance), millions(last.closing));
  return (
    <Figure
      id="fund-balance"
      group="fundYears"
      title={say.title}
      says={says}
      asked={{ group: "fundYears", row: "balance", variant: String(last.year) }}
      unit={units.current}
      numbersUnit={units.kronorCurrent}
      numbers={numbers}
      type="Line"
      scenario={scenario}
    >
      <Lines numbers={numbers} unit="millions" label={`${say.title}. ${says}`} />
    </Figure>
  );
}
