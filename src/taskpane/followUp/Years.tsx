import type { FollowUpYear } from "../../model/followUp";
import { ScrollingTable } from "../ScrollingTable";
import { ExplainLink } from "../explained/ExplainLink";
import { useWords } from "../words";
import { followedColumns, type FollowedColumn } from "./columns";

/** The rows of the follow-up: plan, outcome, deviation, sums to date and forecast. */
export function Years({ years }: { years: readonly FollowUpYear[] }) {
  const { tables, number } = useWords();
  const heads = tables.followUp;
  return (
    <ScrollingTable label={heads.forecast}>
      <thead>
        <tr>
          {(["year", ...followedColumns] as const).map((column) => (
            <th scope="col" key={column}>
              {heads[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((row) => (
          <tr key={row.year}>
            <th scope="row">
              <ExplainLink number={of("forecast", row.year)}>{row.year}</ExplainLink>
            </th>
            {followedColumns.map((column) => {
              const amount = row[column];
              return (
                <td key={column}>
                  {amount !== null && (
                    <ExplainLink number={of(column, row.year)} isInCell>
                      {number(amount, "kronor")}
                    </ExplainLink>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}

function of(row: FollowedColumn, year: number) {
  return { group: "followUpYears" as const, row, variant: String(year) };
}
