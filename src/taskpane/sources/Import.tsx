import { importCells, importCosts, type CostImport } from "../../catalogue/importCosts";
import type { OwnCosts } from "../../catalogue/ownCosts";
import { sourceWords } from "../../locales/sourceWords";
import { unitCostWords } from "../../locales/unitCostWords";
import type { OwnTable } from "../../workbook/ownTable";
import { useSaying, useWords } from "../words";
import { FileOrCells } from "./FileOrCells";
import { Preview } from "./Preview";

/** What is to be imported, and where it comes from. */
export interface Offered {
  name: string;
  costs: OwnCosts | CostImport;
}

/** Reads unit costs from a file or from the selected cells, and shows them before anything is written. */
export function Import({ table }: { table: OwnTable | null }) {
  const { language } = useWords();
  const { import: says } = useSaying(sourceWords);
  const { columns } = unitCostWords[language];
  const needed = [columns.code, columns.amount, columns.per, columns.payer, columns.priceYear];
  return (
    <FileOrCells<Offered["costs"]>
      title={says.title}
      hint={says.columns(needed.join(", "))}
      ofFile={importCosts}
      ofCells={importCells}
    >
      {(costs, name, done) => <Preview offered={{ name, costs }} table={table} done={done} />}
    </FileOrCells>
  );
}
