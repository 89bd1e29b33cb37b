import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { sourceWords } from "../../locales/sourceWords";
import type { Cells } from "../../ranges/cells";
import { reasonOf } from "../../workbook/reason";
import { useHands } from "../hands";
import { useSaying, useWords } from "../words";

const useStyles = makeStyles({
  ways: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  file: { display: "block", maxWidth: "100%", marginTop: tokens.spacingVerticalXS, font: "inherit" },
});

/** A larger file is no table that anybody looks through, and would stop the pane for long. */
const largestFile = 20e6;

/** Takes a table from a file or from the selected cells, and shows what was read of it before anything is written. */
export function FileOrCells<Read>({
  title,
  hint,
  ofFile,
  ofCells,
  children,
}: {
  title: string;
  hint: string;
  ofFile: (bytes: Uint8Array, name: string) => Read;
  ofCells: (cells: Cells, address: string) => Read;
  /** What was read, and how to be done with it: with a sentence of what came of it. */
  children: (read: Read, name: string, done: (sentence: string) => void) => ReactNode;
}) {
  const { pane } = useWords();
  const { import: says } = useSaying(sourceWords);
  const styles = useStyles();
  const { readSelection } = useHands();
  const id = useId();
  const [offered, setOffered] = useState<{ name: string; read: Read } | null>(null);
  const [came, setCame] = useState("");
  const look = async (read: () => Promise<{ name: string; read: Read } | string>) => {
    setOffered(null);
    setCame("");
    try {
      const found = await read();
      if (typeof found === "string") setCame(found);
      else setOffered(found);
    } catch (error) {
      setCame(pane.outcomes.failed(reasonOf(error)));
    }
  };
  const fromFile = async (file: File) => {
    if (file.size > largestFile) return says.tooLarge;
    return { name: file.name, read: ofFile(new Uint8Array(await file.arrayBuffer()), file.name) };
  };
  const fromSelection = async () => {
    const selected = await readSelection();
    return selected ? { name: selected.address, read: ofCells(selected.values, selected.address) } : says.noSelection;
  };
  const done = (sentence: string) => {
    setOffered(null);
    setCame(sentence);
  };
  return (
    <div className={styles.ways} role="group" aria-labelledby={`${id}-title`}>
      <Text as="h4" id={`${id}-title`} weight="semibold" style={{ margin: 0 }}>
        {title}
      </Text>
      <Text size={200}>{hint}</Text>
      <label>
        {says.file}
        <input
          type="file"
          accept=".csv,.tsv,.txt,.json,text/csv,text/plain,application/json"
          className={styles.file}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void look(() => fromFile(file));
            currentTarget.value = ""; // the same file may be chosen again once it has been mended
          }}
        />
      </label>
      <Button onClick={() => void look(fromSelection)}>{says.selection}</Button>
      {offered && children(offered.read, offered.name, done)}
      <Text size={200} role="status">
        {came}
      </Text>
    </div>
  );
}
