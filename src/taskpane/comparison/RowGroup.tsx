import { makeStyles, tokens } from "@fluentui/react-components";
import { comparisonWords } from "../../locales/comparisonWords";
import { ExplainLink } from "../explained/ExplainLink";
import { useSaying, useWords } from "../words";
import { cellText, type Money } from "./cellText";
import type { Column } from "./columns";
import { countingOf, rowName, unitText } from "./names";
import { held, isHeld, labelWidth } from "./pinning";
import { explainedAs, likeness, valueOf, type Row } from "./rows";

const useStyles = makeStyles({
  remark: { display: "block", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  group: { whiteSpace: "nowrap", paddingTop: tokens.spacingVerticalM },
  held: { backgroundColor: tokens.colorNeutralBackground1, borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  standsOut: {
    padding: "0 3px",
    marginRight: "-4px",
    border: "1px solid currentcolor",
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightBold,
  },
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** The rows of a group under its heading, if it has one; what stands out from most columns is bold in a frame, and said. */
export function RowGroup({
  title,
  rows,
  columns,
  money,
}: {
  title: string | null;
  rows: readonly Row[];
  columns: readonly Column[];
  money: Money;
}) {
  const words = useWords();
  const says = useSaying(comparisonWords);
  const styles = useStyles();
  return (
    <tbody>
      {title !== null && (
        <tr>
          <th scope="rowgroup" style={{ ...labelWidth, overflow: "visible" }}>
            <span className={styles.group}>{title}</span>
          </th>
          <td colSpan={columns.length} />
        </tr>
      )}
      {rows.map((row) => {
        const { isSame, standOut } = likeness(
          columns.map(({ result }) => valueOf(result, row)),
          row.unit,
        );
        const remarks = [
          ...(row.unit === "current" ? [] : [unitText(row, columns, money, says)]),
          ...(isSame ? [says.same] : []),
        ];
        return (
          <tr key={row.id} id={`row-${row.id}`}>
            <th scope="row" style={labelWidth}>
              <ExplainLink number={of(row, columns[0]!)}>
                {rowName(row.id, countingOf(columns), says, words)}
              </ExplainLink>
              {remarks.length > 0 && <span className={styles.remark}>{remarks.join("; ")}</span>}
            </th>
            {columns.map((column, index) => (
              <td
                key={column.key}
                className={isHeld(columns, index) ? styles.held : undefined}
                style={isHeld(columns, index) ? held : undefined}
              >
                <ExplainLink number={of(row, column)} isInCell>
                  {standOut.has(index) ? (
                    <strong className={styles.standsOut}>
                      {cellText(column.result, row, money, words)}
                      <span className={styles.heard}>, {says.standsOut}</span>
                    </strong>
                  ) : (
                    cellText(column.result, row, money, words)
                  )}
                </ExplainLink>
              </td>
            ))}
          </tr>
        );
      })}
    </tbody>
  );
}

function of({ id }: Row, { alternative, scenario, counting }: Column) {
  return {
    group: "comparison" as const,
    row: explainedAs(id, counting),
    variant: alternative,
    sheetId: scenario.sheetId,
  };
}
