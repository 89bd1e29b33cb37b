import { Subtitle2, Text } from "@fluentui/react-components";
import { fundWords } from "../../locales/fundWords";
import type { FundCourse } from "../../model/fundCourses";
import { ScrollingTable } from "../ScrollingTable";
import { ExplainLink } from "../explained/ExplainLink";
import { useSaying, useWords } from "../words";
import { fundRows, type FundRow } from "./rows";

/** The sizes of the fund side by side. */
export function Sizes({ sizes }: { sizes: readonly FundCourse[] }) {
  const { number } = useWords();
  const says = useSaying(fundWords);
  const shown = (course: FundCourse, row: FundRow) => {
    const value = course[row];
    if (value === null) return says.none;
    if (row === "firstShortYear") return number(value, "whole");
    return row === "turnover" ? number(value, "exact") : number(value / 1e6, "years");
  };
  return (
    <>
      <Subtitle2 as="h3">{says.sizes}</Subtitle2>
      <ScrollingTable label={says.sizes}>
        <thead>
          <tr>
            <th scope="col">{says.size}</th>
            {sizes.map(({ opening }, index) => (
              <th scope="col" key={index}>
                {number(opening / 1e6, "years")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fundRows.map((row) => (
            <tr key={row}>
              <th scope="row">
                <ExplainLink number={{ group: "fund", row, variant: "0" }}>{says.rows[row]}</ExplainLink>
              </th>
              {sizes.map((course, index) => (
                <td key={index}>
                  <ExplainLink number={{ group: "fund", row, variant: String(index) }} isInCell>
                    {shown(course, row)}
                  </ExplainLink>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
      <Text size={200}>{says.unit}</Text>
    </>
  );
}
