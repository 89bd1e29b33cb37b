import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { comparisonWords } from "../../locales/comparisonWords";
import { useHands } from "../hands";
import { openSide } from "../shownSide";
import { useSaying, useWords } from "../words";
import { copyTable } from "./clipboard";
import type { Column } from "./columns";
import { resultTable } from "./resultTable";
import { reasonOf } from "../../workbook/reason";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The table to the clipboard or to a sheet of its own, and a line that says where it went. */
export function Exports({ columns }: { columns: readonly Column[] }) {
  const words = useWords();
  const says = useSaying(comparisonWords);
  const styles = useStyles();
  const { writeResults } = useHands();
  const [came, setCame] = useState("");
  const table = () => resultTable(columns, says, words);
  const copy = async () => setCame((await copyTable(table(), words)) ? says.copied : says.notCopied);
  const put = async () => {
    try {
      setCame(says.written(await writeResults(says.sheet, table())));
    } catch (error) {
      setCame(says.notWritten(reasonOf(error)));
    }
  };
  return (
    <>
      <div className={styles.bar}>
        <Button onClick={() => void copy()}>{says.copy}</Button>
        <Button onClick={() => void put()}>{says.toSheet}</Button>
        <Button onClick={() => openSide("brief")}>{words.pane.sides.brief}</Button>
      </div>
      <Text size={200} role="status" id="comparison-came">
        {came}
      </Text>
    </>
  );
}
