import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { importCells, importCosts, type CostImport } from "../../catalogue/importCosts";
import type { OwnCosts } from "../../catalogue/ownCosts";
import { sourceWords } from "../../locales/sourceWords";
import { unitCostWords } from "../../locales/unitCostWords";
import type { OwnTable } from "../../workbook/ownTable";
import { reasonOf } from "../../workbook/reason";
import { useHands } from "../hands";
import { useSaying, useWords } from "../words";
import { Preview } from "./Preview";

const useStyles = makeStyles({
  ways: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  file: { display: "block", maxWidth: "100%", marginTop: tokens.spacingVerticalXS, font: "inherit" },
});

/** A larger file is no list of unit costs, and would stop the pane for long. */
const largestFile = 20e6;

/** What is to be imported, and where it comes from. */
export interface Offered {
  name: string;
  costs: OwnCosts | CostImport;
}

/** Reads unit costs from a file or from the selected cells, and shows them before anything is written. */
export function Import({ table }: { table: OwnTable | null }) {
  const { language, pane } = useWords();
  const { import: says } = useSaying(sourceWords);
  const styles = useStyles();
  const { readSelection } = useHands();
  const id = useId();
  const [offered, setOffered] = useState<Offered | null>(null);
  const [came, setCame] = useState("");
  const { columns } = unitCostWords[language];
  const needed = [columns.code, columns.amount, columns.per, columns.payer, columns.priceYear];
  const look = async (read: () => Promise<Offered | string>) => {
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
    return { name: file.name, costs: importCosts(new Uint8Array(await file.arrayBuffer())) };
  };
  const fromSelection = async () => {
    const selected = await readSelection();
    return selected ? { name: selected.address, costs: importCells(selected.values) } : says.noSelection;
  };
  return (
    <div className={styles.ways} role="group" aria-labelledby={`${id}-title`}>
      <Text as="h4" id={`${id}-title`} weight="semibold" style={{ margin: 0 }}>
        {says.title}
      </Text>
      <Text size={200}>{says.columns(needed.join(", "))}</Text>
      <label>
        {says.file}
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          className={styles.file}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void look(() => fromFile(file));
            currentTarget.value = ""; // the same file may be chosen again once it has been mended
          }}
        />
      </label>
      <Button onClick={() => void look(fromSelection)}>{says.selection}</Button>
      {offered && (
        <Preview
          offered={offered}
          table={table}
          done={(sentence) => {
            setOffered(null);
            setCame(sentence);
          }}
        />
      )}
      <Text size={200} role="status">
        {came}
      </Text>
    </div>
  );
}
