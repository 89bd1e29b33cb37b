import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { comparisonWords } from "../../locales/comparisonWords";
import type { Measure, Scenario } from "../../workbook/scenario";
import { ExplainLink } from "../explained/ExplainLink";
import { ReachedLink } from "../explained/ReachedLink";
import { usePrices } from "../prices";
import { ScrollingTable } from "../ScrollingTable";
import { useSaying, useWords } from "../words";
import { boardFrames, yearsOfPlan } from "./boardFrames";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
});

/** The boards' frames: what each can be cut by in the years of the three-year plan, and who answers for that. */
export function BoardFrames({ measure, scenario }: { measure: Measure; scenario: Scenario }) {
  const { number } = useWords();
  const { boards: say } = useSaying(comparisonWords);
  const styles = useStyles();
  const prices = usePrices(scenario);
  const frames = useMemo(() => boardFrames(measure, scenario), [measure, scenario]);
  const years = yearsOfPlan(scenario);
  const total = years.map((_, year) => frames.reduce((sum, { cuts }) => sum + cuts[year]!, 0));
  const frameCut = scenario.plan?.terms.frameCut;
  return (
    <section className={styles.section} aria-labelledby="boards">
      <Subtitle2 as="h2" id="boards">
        {say.title}
      </Subtitle2>
      <Text>
        {say.says} {frameCut !== undefined && say.frameCut(number(frameCut, "wholeShare"))}{" "}
        <ReachedLink number={{ group: "measure", row: "cashable", variant: "cashable" }} />
      </Text>
      <ScrollingTable label={`${say.title}, ${say.unit(prices)}`}>
        <thead>
          <tr>
            <th scope="col">{say.board}</th>
            {years.map((year) => (
              <th scope="col" key={year}>
                {scenario.yearZero === null ? say.year(year) : year}
              </th>
            ))}
            <th scope="col">{say.answers}</th>
          </tr>
        </thead>
        <tbody>
          {frames.map(({ board, answers, cuts }) => (
            <tr key={board}>
              <th scope="row">{board}</th>
              {cuts.map((cut, year) => (
                <td key={years[year]}>
                  <ExplainLink number={{ group: "boards", row: board, variant: String(year) }}>
                    {number(cut, "kronor")}
                  </ExplainLink>
                </td>
              ))}
              <td>{answers || say.nobody}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{say.total}</th>
            {total.map((sum, year) => (
              <td key={years[year]}>
                <ExplainLink number={{ group: "boards", row: say.total, variant: String(year) }}>
                  {number(sum, "kronor")}
                </ExplainLink>
              </td>
            ))}
            <td />
          </tr>
        </tbody>
      </ScrollingTable>
      <Text size={200}>{say.unit(prices)}</Text>
    </section>
  );
}
