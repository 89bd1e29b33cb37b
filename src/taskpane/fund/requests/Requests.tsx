import { Subtitle2, Text } from "@fluentui/react-components";
import { fundRequestWords } from "../../../locales/fundRequestWords";
import type { Scenario } from "../../../workbook/scenario";
import { EditedRows } from "../../rows/EditedRows";
import { useSaying } from "../../words";
import { RequestForm } from "./RequestForm";
import { RequestRow } from "./RequestRow";

/** Those who ask for the fund's money, to change, add and take out. */
export function Requests({ scenario }: { scenario: Scenario }) {
  const says = useSaying(fundRequestWords);
  const { requests, lock } = scenario;
  if (requests === null) return null;
  return (
    <EditedRows
      id="requests"
      title={<Subtitle2>{says.title}</Subtitle2>}
      notes={<Text size={200}>{requests.length === 0 ? says.none : says.unit}</Text>}
      lines={requests}
      isLocked={lock !== null}
      add={says.add}
      row={(line, editing) => <RequestRow line={line} scenario={scenario} editing={editing} />}
      form={(editing) => <RequestForm line={null} scenario={scenario} editing={editing} />}
    />
  );
}
