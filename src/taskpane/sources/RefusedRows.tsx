import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { RefusedRow } from "../../catalogue/ownCosts";
import { sourceWords } from "../../locales/sourceWords";
import { sentence } from "../../locales/sentence";
import { useSaying, useWords } from "../words";

const useStyles = makeStyles({
  cells: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** So many are shown; the sheet, or the sheet of refused rows, has them all. */
const shownRows = 10;

/** Rows that are not read, each with the reason and what stands in it. */
export function RefusedRows({
  refused,
  firstRow = 0,
  show,
}: {
  refused: readonly RefusedRow[];
  /** The rows of the sheet above the table. */
  firstRow?: number;
  /** Shows a cell of the table, by row and column from 0. */
  show?: (row: number, column: number) => void;
}) {
  const { language, pane } = useWords();
  const says = useSaying(sourceWords);
  const styles = useStyles();
  return (
    <>
      <ul>
        {refused.slice(0, shownRows).map(({ row, fact, cells }) => (
          <li key={row}>
            {says.import.row(firstRow + row, sentence(fact, language))}
            <Text size={200} className={styles.cells}>
              {cells.filter((cell) => cell !== "" && cell !== null).join(" | ")}
            </Text>
            {show && (
              <Button size="small" onClick={() => show(row - 1, "at" in fact ? (fact.at.column ?? 1) - 1 : 0)}>
                {pane.showCell}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {refused.length > shownRows && <Text>{says.own.more(refused.length - shownRows)}</Text>}
    </>
  );
}
