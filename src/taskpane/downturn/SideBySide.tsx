import { Text } from "@fluentui/react-components";
import { downturnWords } from "../../locales/downturnWords";
import type { Tried } from "../../model/downturn";
import { alternatives, type Alternative } from "../../model/financing";
import { ScrollingTable } from "../ScrollingTable";
import { ExplainLink } from "../explained/ExplainLink";
import { useSaying, useWords } from "../words";
import { downturnId } from "./answer";

const measures = ["lowestResult", "squeezed", "toRestore"] as const;

/** Each way of financing without and with the downturn, measure by measure. */
export function SideBySide({ tried }: { tried: Record<Alternative, Tried> }) {
  const { tables, number } = useWords();
  const says = useSaying(downturnWords);
  const millions = (amount: number) => number(amount / 1e6, "years");
  return (
    <>
      <ScrollingTable label={says.table}>
        <thead>
          <tr>
            <th scope="col">{says.financing}</th>
            <th scope="col">{says.base}</th>
            <th scope="col">{says.down}</th>
          </tr>
        </thead>
        {measures.map((measure) => (
          <tbody key={measure}>
            <tr>
              <th scope="rowgroup" colSpan={3} style={{ position: "static", maxWidth: "none" }}>
                <ExplainLink number={of(measure, "appropriation", "down")}>{says.rows[measure]}</ExplainLink>
              </th>
            </tr>
            {alternatives.map((name) => (
              <tr key={name}>
                <th scope="row" style={{ fontWeight: "normal" }}>
                  {tables.alternatives[name]}
                </th>
                <td>
                  <ExplainLink number={of(measure, name, "base")} isInCell>
                    {millions(tried[name].base[measure])}
                  </ExplainLink>
                </td>
                <td>
                  <ExplainLink number={of(measure, name, "down")} isInCell>
                    {millions(tried[name].down[measure])}
                  </ExplainLink>
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </ScrollingTable>
      <Text size={200}>{says.unit}</Text>
    </>
  );
}

function of(row: (typeof measures)[number], alternative: Alternative, when: "base" | "down") {
  return { group: "downturn" as const, row, variant: downturnId(alternative, when) };
}
