import { Input } from "@fluentui/react-components";
import { useState } from "react";
import { fundRequestWords } from "../../../locales/fundRequestWords";
import { sentence } from "../../../locales/sentence";
import { requestCells } from "../../../stories/requestCells";
import type { RequestLine, Scenario } from "../../../workbook/scenario";
import { useHands } from "../../hands";
import type { Editing } from "../../rows/EditedRows";
import { rowEdits } from "../../rows/rowEdits";
import { Pairs, RowField, RowForm } from "../../rows/RowForm";
import { useSaying, useWords } from "../../words";
import { useWriting } from "../../writing/useWriting";
import {
  freshRequest,
  namesOf,
  readTypedRequest,
  requestKinds,
  typedRequest,
  type RequestField,
  type TypedRequest,
  type WrongRequest,
} from "./typedRequest";

interface RequestFormProps {
  /** Null: a new request. */
  line: RequestLine | null;
  scenario: Scenario;
  editing: Editing;
}

/** One request as fields, written together when it is saved; only cells that say something else are written. */
export function RequestForm({ line, scenario, editing }: RequestFormProps) {
  const { language, pane } = useWords();
  const says = useSaying(fundRequestWords);
  const { writeRows } = useHands();
  const { put, run, trouble, say } = useWriting();
  const [first] = useState(line); // what the person began from, whatever others do meanwhile
  const [typed, setTyped] = useState<TypedRequest>(() => (first ? typedRequest(first, language) : freshRequest));
  const [wrong, setWrong] = useState<WrongRequest | null>(null);
  const complaint = (name: RequestField): string | undefined => {
    if (wrong?.field !== name) return undefined;
    const { because } = wrong;
    if (because !== "unreadable") {
      return sentence({ ...because, at: { argument: "", input: says.fields[name] } }, language);
    }
    if (name === "name") return says.must.name;
    if (name === "amount") return says.must.amount;
    return pane.inputs.must[name === "source" ? "text" : requestKinds[name]];
  };
  const text = (name: RequestField) => (
    <RowField label={says.fields[name]} complaint={complaint(name)}>
      <Input
        value={typed[name]}
        inputMode={name in requestKinds ? "decimal" : "text"}
        maxLength={500}
        onChange={(_, { value }) => {
          setTyped({ ...typed, [name]: value });
          setWrong(null);
          say(null);
        }}
      />
    </RowField>
  );
  const save = async () => {
    const read = readTypedRequest(typed, language);
    if ("wrong" in read) return setWrong(read.wrong);
    const { cells } = read;
    const done = () => editing.finish(says.written(typed.name.trim()));
    if (first) return put(rowEdits(first, cells), done);
    const seen = namesOf(scenario);
    const { sheetId } = scenario;
    const rows = [requestCells(cells)];
    return run(() => writeRows({ sheetId, block: "Requests", rows, replaces: false, seen }), done);
  };
  return (
    <RowForm name={first ? first.name : says.add} trouble={trouble} save={save} close={editing.toggle}>
      {text("name")}
      <Pairs>
        {text("start")}
        {text("payoutYears")}
      </Pairs>
      {text("amount")}
      {text("saving")}
      <Pairs>
        {text("savingDelay")}
        {text("savingYears")}
      </Pairs>
      {text("source")}
    </RowForm>
  );
}
