import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { sourceWords } from "../../locales/sourceWords";
import { addressAt } from "../../workbook/address";
import type { OwnTable } from "../../workbook/ownTable";
import { reasonOf } from "../../workbook/reason";
import { useHands } from "../hands";
import { useOwnTable } from "../ownTable";
import { useSaying, useWords } from "../words";
import { Import } from "./Import";
import { Part } from "./Part";
import { RefusedRows } from "./RefusedRows";

/** The municipality's own unit costs: the sheet they stand on, what of it is not read and why, and ways to fill it. */
export function OwnCosts() {
  const { language, pane } = useWords();
  const says = useSaying(sourceWords);
  const { makeOwnTable } = useHands();
  const { table, failure } = useOwnTable();
  const [came, setCame] = useState("");
  const make = () => {
    makeOwnTable(language).catch((error: unknown) => setCame(pane.outcomes.failed(reasonOf(error))));
  };
  return (
    <Part title={says.own.title}>
      {failure !== null && <Text>{says.own.failed(failure)}</Text>}
      {table ? (
        <Standing table={table} />
      ) : (
        <>
          <Text>{says.own.none}</Text>
          <Button onClick={make}>{says.own.make}</Button>
        </>
      )}
      <Text size={200} role="status">
        {came}
      </Text>
      <Import table={table} />
    </Part>
  );
}

function Standing({ table }: { table: OwnTable }) {
  const says = useSaying(sourceWords).own;
  const { showSheet, showCell } = useHands();
  const { sheetId, name, accepted, refused, ignored, top, left } = table;
  return (
    <>
      <Text>{says.counts(accepted.length, name)}</Text>
      <Button onClick={() => void showSheet(sheetId)}>{says.show}</Button>
      {refused.length > 0 && (
        <>
          <Text>{says.refused}</Text>
          <RefusedRows
            refused={refused}
            firstRow={top}
            show={(row, column) => void showCell({ sheetId, address: addressAt(top + row, left + column) })}
          />
        </>
      )}
      {ignored.length > 0 && <Text>{says.ignored(ignored.join(", "))}</Text>}
    </>
  );
}
