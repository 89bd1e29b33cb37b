import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { inputFormWords } from "../../locales/inputFormWords";
import { uncertaintyWords } from "../../locales/uncertaintyWords";
import type { OptimismRow } from "../../workbook/optimism";
import { Refused } from "../writing/Refused";
import { useWriting } from "../writing/useWriting";
import { useSaying, useWords } from "../words";
import { optimismEdits, rowsToFill, typedRow, type TypedRow } from "./optimismEdits";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  table: {
    borderSpacing: tokens.spacingHorizontalXS,
    tableLayout: "fixed",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    "& th": { textAlign: "left", verticalAlign: "bottom", overflowWrap: "anywhere" },
    "& input": { minWidth: 0, width: "100%" },
  },
  field: { width: "100%", minWidth: 0 },
  grade: { width: "25%" },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The table of the correction, to be filled in: all of what was typed goes to the sheet at once, or nothing. */
export function OptimismForm({ rows, close }: { rows: readonly OptimismRow[]; close: () => void }) {
  const { language } = useWords();
  const { field: form } = useSaying(inputFormWords);
  const { optimism: say } = useSaying(uncertaintyWords);
  const styles = useStyles();
  const { put, trouble, say: tell } = useWriting();
  const filled = rowsToFill(rows);
  const [typed, setTyped] = useState(() => filled.map((row) => typedRow(row, language)));
  const type = (index: number, change: Partial<TypedRow>) =>
    setTyped(typed.map((row, other) => (other === index ? { ...row, ...change } : row)));
  const save = async () => {
    const edits = optimismEdits(filled, typed, language);
    if ("why" in edits) return tell({ message: say.wrong[edits.why](edits.typed) });
    await put(edits, close);
  };
  const field = (index: number, column: keyof TypedRow, label: string) => (
    <Input
      className={styles.field}
      aria-label={label}
      placeholder={column === "grade" ? say.grade : undefined}
      value={typed[index]![column]}
      onChange={(_, { value }) => type(index, { [column]: value })}
      onKeyDown={({ key }) => {
        if (key === "Enter") void save();
        if (key === "Escape") close();
      }}
    />
  );
  return (
    <div className={styles.form}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.grade}>
              {say.grade}
            </th>
            <th scope="col">{say.dearer}</th>
            <th scope="col">{say.less}</th>
          </tr>
        </thead>
        <tbody>
          {filled.map(({ grade }, index) => (
            <tr key={grade}>
              <th scope="row">{grade === "" ? field(index, "grade", say.otherGrade) : grade}</th>
              <td>{field(index, "costs", say.of(grade || say.otherGrade, say.dearer))}</td>
              <td>{field(index, "benefits", say.of(grade || say.otherGrade, say.less))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {trouble && (
        <div role="alert">
          <Refused trouble={trouble} leave={close} />
        </div>
      )}
      <div className={styles.row}>
        <Button onClick={() => void save()}>{form.save}</Button>
        <Button appearance="subtle" onClick={close}>
          {say.leave}
        </Button>
      </div>
    </div>
  );
}
