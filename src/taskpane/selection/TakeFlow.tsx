import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { selectionWords } from "../../locales/selectionWords";
import { sentence } from "../../locales/sentence";
import type { Scenario } from "../../workbook/scenario";
import { Refused } from "../writing/Refused";
import { useWriting } from "../writing/useWriting";
import { useSaying, useWords } from "../words";
import { flowEdits, sums } from "./flowEdits";
import { refusedFlow } from "./refusedFlow";

const useStyles = makeStyles({
  flow: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, "& select": { minWidth: 0 } },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Columns that are typed; the measure's own cost and reduction are formulas of the scenario. */
const columns = ["result", "taxes", "dispositions", "taxBase"] as const;

interface TakeFlowProps {
  scenario: Scenario;
  address: string;
  amounts: number[];
  close: (came: string) => void;
}

/** A flow that was read: to which column, and what that changes. */
export function TakeFlow({ scenario, address, amounts, close }: TakeFlowProps) {
  const { language, number, inputs } = useWords();
  const says = useSaying(selectionWords);
  const styles = useStyles();
  const { put, trouble } = useWriting();
  const [column, setColumn] = useState<(typeof columns)[number]>("result");
  const place = scenario.books[column];
  const kronor = (amount: number) => number(amount, "kronor");
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const years = place?.amounts.length ?? 0;
  const refused = refusedFlow(column, amounts, address);
  const isTooLong = amounts.length > years;
  const change = place && sums(place, amounts);
  const take = async () => {
    if (place) await put(flowEdits(place, amounts), () => close(says.taken));
  };
  return (
    <div className={styles.flow}>
      <Text>{says.flow(address, amounts.length, kronor(total))}</Text>
      <Field label={says.column}>
        <Select value={column} onChange={(_, { value }) => setColumn(columns.find((one) => one === value)!)}>
          {columns
            .filter((one) => scenario.books[one])
            .map((one) => (
              <option key={one} value={one}>
                {inputs.books[one][0]}
              </option>
            ))}
        </Select>
      </Field>
      {refused && <Text>{says.refused(sentence(refused, language))}</Text>}
      {isTooLong && <Text>{says.more(amounts.length, years)}</Text>}
      {amounts.length < years && <Text>{says.fewer(amounts.length, years)}</Text>}
      {change && !isTooLong && <Text>{says.replaces(kronor(change.before), kronor(change.after))}</Text>}
      {trouble && (
        <div role="alert">
          <Refused trouble={trouble} leave={() => close("")} />
        </div>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={!place || isTooLong || refused !== null} onClick={() => void take()}>
          {says.takeFlow}
        </Button>
        <Button onClick={() => close("")}>{says.cancel}</Button>
      </div>
    </div>
  );
}
