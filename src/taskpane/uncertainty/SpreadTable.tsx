import { Text } from "@fluentui/react-components";
import { memo } from "react";
import { uncertaintyWords } from "../../locales/uncertaintyWords";
import type { Finding, Findings } from "../../simulation/findings";
import { ScrollingTable } from "../ScrollingTable";
import { ExplainLink } from "../explained/ExplainLink";
import { useSaying, useWords } from "../words";
import { millions, percent, years } from "./figures";

const figures = ["p5", "p50", "p95"] as const;
const rows = ["npvOwn", "npvAll", "paybackOwn", "paybackAll"] as const;

/** P5, the middle and P95 of net present value and payback, each with the digits that its error allows. */
export const SpreadTable = memo(function SpreadTable({ findings }: { findings: Findings }) {
  const words = useWords();
  const { spread: say } = useSaying(uncertaintyWords);
  const text = (row: (typeof rows)[number], figure: (typeof figures)[number]) => {
    const { spread, error }: Finding = findings.measures[row];
    const value = spread[figure];
    if (value === null) return say.never;
    return row.startsWith("npv") ? millions(value, error[figure], words) : years(value, error[figure], words);
  };
  return (
    <>
      <ScrollingTable label={say.table}>
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
          {rows.map((row) => {
            const { spread, error } = findings.measures[row];
            return (
              <tr key={row}>
                <th scope="row">
                  <ExplainLink number={of(row, "p50")}>{say.rows[row]}</ExplainLink>
                </th>
                {figures.map((figure) => (
                  <td key={figure}>
                    <ExplainLink number={of(row, figure)} isInCell>
                      {text(row, figure)}
                    </ExplainLink>
                  </td>
                ))}
                <td>
                  <ExplainLink number={of(row, "probability")} isInCell>
                    {percent(spread.probability, error.probability, words)}{" "}
                    {say.answer[row.startsWith("npv") ? "npv" : "payback"]}
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

function of(row: (typeof rows)[number], variant: (typeof figures)[number] | "probability") {
  return { group: "uncertainty" as const, row, variant };
}
