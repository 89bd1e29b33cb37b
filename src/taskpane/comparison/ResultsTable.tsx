import { comparisonWords } from "../../locales/comparisonWords";
import { useSaying, useWords } from "../words";
import { ColumnHead } from "./ColumnHead";
import type { Column } from "./columns";
import { areOneScenario, columnName, groupName } from "./names";
import { RowGroup } from "./RowGroup";
import { groupIds, keyRows, rowGroups } from "./rows";
import { isHeld, labelWidth } from "./pinning";
import { ScrollingTable } from "../ScrollingTable";
import { toggled, type Choosing } from "./useChoice";

/** The measures as rows in groups, a column for each way of financing. */
export function ResultsTable({ columns, choosing }: { columns: readonly Column[]; choosing: Choosing }) {
  const words = useWords();
  const says = useSaying(comparisonWords);
  const { choice, change } = choosing;
  const isOne = areOneScenario(columns);
  return (
    <ScrollingTable label={says.region}>
      <thead>
        <tr>
          <th scope="col" style={labelWidth}>
            {says.measure}
          </th>
          {columns.map((column, index) => (
            <ColumnHead
              key={column.key}
              column={column}
              isHeld={isHeld(columns, index)}
              scenario={isOne ? null : column.scenario.name}
              name={columnName(column, isOne, words)}
              pin={() => change({ pinned: toggled(choice.pinned, column.key) })}
              hide={() => change({ hidden: [...choice.hidden, column.key] })}
            />
          ))}
        </tr>
      </thead>
      {choosing.areAllRows ? (
        groupIds.map((group) => (
          <RowGroup
            key={group}
            title={groupName(group, columns, says)}
            rows={rowGroups[group]}
            columns={columns}
            money={choosing.money}
          />
        ))
      ) : (
        <RowGroup title={null} rows={keyRows} columns={columns} money={choosing.money} />
      )}
    </ScrollingTable>
  );
}
