import { Text } from "@fluentui/react-components";
import { costRowWords } from "../../../locales/costRowWords";
import type { Scenario } from "../../../workbook/scenario";
import { EditedRows } from "../../rows/EditedRows";
import { useSaying } from "../../words";
import { CostForm } from "./CostForm";
import { CostRow } from "./CostRow";

/** The rows of what exclusion costs, to change, add and take out. */
export function CostRows({ scenario }: { scenario: Scenario }) {
  const says = useSaying(costRowWords);
  const { costs, missing, lock, priceYear } = scenario;
  if (missing.includes("Costs")) return null;
  const notes = (
    <>
      <Text>{says.says(priceYear === null ? says.yearUnsaid : says.told.year(String(priceYear)))}</Text>
      {costs.length === 0 && <Text>{says.none}</Text>}
    </>
  );
  return (
    <EditedRows
      id="costs"
      title={<Text weight="semibold">{says.title}</Text>}
      notes={notes}
      lines={costs}
      isLocked={lock !== null}
      add={says.add}
      row={(line, editing) => <CostRow line={line} scenario={scenario} editing={editing} />}
      form={(editing) => <CostForm line={null} scenario={scenario} editing={editing} />}
    />
  );
}
