import type { FollowUpYear } from "../../model/followUp";
import { ScrollingTable } from "../comparison/ScrollingTable";
import { useWords } from "../words";

/** The rows of the follow-up: plan, outcome, deviation, sums to date and forecast. */
export function Years({ years }: { years: readonly FollowUpYear[] }) {
  const { tables, number } = useWords();
  const heads = tables.followUp;
  const columns = Object.keys(heads) as (keyof FollowUpYear)[];
  return (
    <ScrollingTable label={heads.forecast}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {heads[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((row) => (
          <tr key={row.year}>
            <th scope="row">{row.year}</th>
            {columns.slice(1).map((column) => {
              const amount = row[column];
              return <td key={column}>{amount === null ? "" : number(amount, "kronor")}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}
