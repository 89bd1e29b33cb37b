import type { ReactNode } from "react";
import { ScrollingTable } from "../ScrollingTable";

/** The intermediate sums of a result: a row of headers, and rows whose first cell names the row. */
export function Steps({ label, heads, rows }: { label: string; heads: string[]; rows: ReactNode[][] }) {
  return (
    <ScrollingTable label={label}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], row) => (
          <tr key={row}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}
