import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fundRequests as english } from "../../../locales/en/fundRequests";
import { sentence } from "../../../locales/sentence";
import { fundRequests as swedish } from "../../../locales/sv/fundRequests";
import { requestCells } from "../../../stories/requestCells";
import type { RequestLine, Scenario } from "../../../workbook/scenario";
import { useHands } from "../../hands";
import { useSaying, useWords } from "../../words";
import { Refused } from "../../writing/Refused";
import { useWriting } from "../../writing/useWriting";
import {
  freshRequest,
  readTypedRequest,
  requestEdits,
  requestKinds,
  typedRequest,
  type RequestField,
  type TypedRequest,
  type WrongRequest,
} from "./typedRequest";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  field: { minWidth: 0, "& span": { minWidth: 0 }, "& input": { minWidth: 0 } },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface RequestFormProps {
  /** Null: a new request. */
  line: RequestLine | null;
  scenario: Scenario;
  finish: (sentence: string) => void;
  close: () => void;
}

/** One request as fields, written together when it is saved; only cells that say something else are written. */
export function RequestForm({ line, scenario, finish, close }: RequestFormProps) {
  const { language, pane } = useWords();
  const says = useSaying(english, swedish);
  const styles = useStyles();
  const { writeCosts } = useHands();
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
  const text = (name: RequestField) => {
    const complains = complaint(name);
    return (
      <Field
        className={styles.field}
        label={says.fields[name]}
        validationState={complains ? "error" : "none"}
        validationMessage={complains}
      >
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
      </Field>
    );
  };
  const save = async () => {
    const read = readTypedRequest(typed, language);
    if ("wrong" in read) return setWrong(read.wrong);
    const { cells } = read;
    const done = () => finish(says.written(typed.name.trim()));
    if (first) return put(requestEdits(first, cells), done);
    const seen = (scenario.requests ?? []).flatMap(({ name }) => (name === "" ? [] : [name]));
    const { sheetId } = scenario;
    const rows = [requestCells(cells)];
    return run(() => writeCosts({ sheetId, block: "Requests", rows, replaces: false, seen }), done);
  };
  return (
    <div className={styles.form} role="group" aria-label={first ? first.name : says.add}>
      {text("name")}
      <div className={styles.pair}>
        {text("start")}
        {text("payoutYears")}
      </div>
      {text("amount")}
      {text("saving")}
      <div className={styles.pair}>
        {text("savingDelay")}
        {text("savingYears")}
      </div>
      {text("source")}
      {trouble && (
        <div role="alert">
          <Refused trouble={trouble} leave={close} />
        </div>
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => void save()}>
          {says.save}
        </Button>
        <Button size="small" onClick={close}>
          {says.cancel}
        </Button>
      </div>
    </div>
  );
}
