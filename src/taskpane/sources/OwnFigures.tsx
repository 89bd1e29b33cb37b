import { Button, Text } from "@fluentui/react-components";
import { importFigureCells, importFigures, type FigureImport } from "../../catalogue/importFigures";
import { sourceWords } from "../../locales/sourceWords";
import { addressAt } from "../../workbook/address";
import { useHands } from "../hands";
import { useOwnTable } from "../ownTable";
import { useSaying } from "../words";
import type { Scenario } from "../../workbook/scenario";
import { FigurePreview } from "./FigurePreview";
import { FillBooks } from "./FillBooks";
import { FileOrCells } from "./FileOrCells";
import { Part } from "./Part";
import { RefusedRows } from "./RefusedRows";

/** The figures that the municipality has brought itself: where they stand, what of it is not read, and the way to bring more. */
export function OwnFigures({ scenario }: { scenario: Scenario }) {
  const says = useSaying(sourceWords);
  const { figures: say, own } = says;
  const { showSheet, showCell } = useHands();
  const { figures: table } = useOwnTable();
  return (
    <Part title={say.title}>
      {table === null ? (
        <Text>{say.none}</Text>
      ) : (
        <>
          <Text>{say.counts(table.accepted.length, table.name)}</Text>
          <Button onClick={() => void showSheet(table.sheetId)}>{own.show}</Button>
        </>
      )}
      {table !== null && <FillBooks key={scenario.sheetId} scenario={scenario} own={table.accepted} />}
      {table !== null && table.refused.length > 0 && (
        <>
          <Text>{say.refused}</Text>
          <RefusedRows
            refused={table.refused}
            firstRow={table.top}
            show={(row, column) =>
              void showCell({ sheetId: table.sheetId, address: addressAt(table.top + row, table.left + column) })
            }
          />
        </>
      )}
      <FileOrCells<FigureImport> title={say.bring} hint={say.hint} ofFile={importFigures} ofCells={importFigureCells}>
        {(read, name, done) => <FigurePreview key={name} read={read} name={name} done={done} />}
      </FileOrCells>
    </Part>
  );
}
