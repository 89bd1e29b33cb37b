import { Text } from "@fluentui/react-components";
import { memo } from "react";
import { uncertaintyWords } from "../../locales/uncertaintyWords";
import type { Outcome } from "../../model/simulation";
import type { Findings } from "../../simulation/findings";
import type { Counting } from "../../workbook/counting";
import { ScrollingTable } from "../ScrollingTable";
import { ExplainLink } from "../explained/ExplainLink";
import { titled } from "../titled";
import { useSaying, useWords } from "../words";
import { millions, percent, years } from "./figures";
import { outcomeName, shownOutcomes, type ShownOutcome } from "./shownPurses";

const figures = ["p5", "p50", "p95"] as const;

/** P5, the middle and P95 of net present value and payback, the municipality's as it is counted, all payers' and without transfers, each with the digits that its error allows. */
export const SpreadTable = memo(function SpreadTable({ findings, counted }: { findings: Findings; counted: Counting }) {
  const words = useWords();
  const { spread: say } = useSaying(uncertaintyWords);
  const purses = [counted, "all", "real"] as const;
  const text = ({ id, measure }: ShownOutcome, figure: (typeof figures)[number]) => {
    const { spread, error } = findings.measures[id];
    const value = spread[figure];
    if (value === null) return say.never;
    return measure === "npv" ? millions(value, error[figure], words) : years(value, error[figure], words);
  };
  return (
    <>
      <ScrollingTable label={titled(say.table, purses, words)}>
        <thead>
          <tr>
            <th scope="col">{say.measure}</th>
            {figures.map((figure) => (
              <th scope="col" key={figure}>
                {say[figure]}
              </th>
            ))}
            <th scope="col">{say.answered}</th>
          </tr>
        </thead>
        <tbody>
          {shownOutcomes(purses).map((row) => {
            const { spread, error } = findings.measures[row.id];
            return (
              <tr key={row.id}>
                <th scope="row">
                  <ExplainLink number={of(row.id, "p50")}>{outcomeName(row, words)}</ExplainLink>
                </th>
                {figures.map((figure) => (
                  <td key={figure}>
                    <ExplainLink number={of(row.id, figure)} isInCell>
                      {text(row, figure)}
                    </ExplainLink>
                  </td>
                ))}
                <td>
                  <ExplainLink number={of(row.id, "probability")} isInCell>
                    {percent(spread.probability, error.probability, words)}{" "}
                    {say.answer[row.measure](row.purse === "cashable")}
                  </ExplainLink>
                </td>
              </tr>
            );
          })}
        </tbody>
      </ScrollingTable>
      <Text size={200}>{say.paybackNote}</Text>
    </>
  );
});

function of(row: Outcome, variant: (typeof figures)[number] | "probability") {
  return { group: "uncertainty" as const, row, variant };
}
