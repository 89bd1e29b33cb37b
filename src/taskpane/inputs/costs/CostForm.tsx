import { Input, Select, Text } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { costRowWords } from "../../../locales/costRowWords";
import { sentence } from "../../../locales/sentence";
import { sheetWords } from "../../../locales/sheetWords";
import { costTableWidth } from "../../../stories/scenarioFormat";
import { costCells } from "../../../stories/costCells";
import type { CostLine, Scenario } from "../../../workbook/scenario";
import { sheetLanguage } from "../../../workbook/sheetLanguage";
import { useHands } from "../../hands";
import type { Editing } from "../../rows/EditedRows";
import { Pairs, RowField, RowForm } from "../../rows/RowForm";
import { useSaying, useWords } from "../../words";
import { useWriting } from "../../writing/useWriting";
import { GradeSelect } from "../GradeSelect";
import { costEdits } from "./costEdits";
import { freshCost, numberKinds, readTypedCost, typedCost, type TypedCost, type Wrong } from "./typedCost";

interface CostFormProps {
  /** Null: a new row. */
  line: CostLine | null;
  scenario: Scenario;
  editing: Editing;
}

/** One row of the costs as fields, written together when it is saved; only cells that say something else are written. */
export function CostForm({ line, scenario, editing }: CostFormProps) {
  const { language, pane, tables } = useWords();
  const says = useSaying(costRowWords);
  const actors = useId();
  const { writeRows } = useHands();
  const { put, run, trouble, say } = useWriting();
  const [first] = useState(line); // what the person began from, whatever others do meanwhile
  const [typed, setTyped] = useState<TypedCost>(() =>
    first ? typedCost(first, language) : freshCost(scenario, language),
  );
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const change = (part: Partial<TypedCost>) => {
    setTyped({ ...typed, ...part });
    setWrong(null);
    say(null);
  };
  const complaint = (name: keyof TypedCost): string | undefined => {
    if (wrong?.field !== name) return undefined;
    const { field, because } = wrong;
    if (because === "bothOrNone") return says.must.bothOrNone;
    if (because === "unreadable") return field === "actor" ? says.must.actor : pane.inputs.must[numberKinds[field]];
    if ("sameYear" in because) return says.must.sameYear(String(because.sameYear));
    return sentence({ ...because, at: { argument: "", input: says.fields[field] } }, language);
  };
  const around = (
    name: keyof typeof says.fields,
    complains: string | undefined,
    control: ReactElement,
    hint?: string,
  ) => (
    <RowField label={says.fields[name]} hint={hint} complaint={complains}>
      {control}
    </RowField>
  );
  const text = (name: Exclude<keyof TypedCost, "isTransfer">, hint?: string) =>
    around(
      name,
      complaint(name),
      <Input
        value={typed[name]}
        list={name === "actor" ? actors : undefined}
        inputMode={name in numberKinds ? "decimal" : "text"}
        maxLength={500}
        onChange={(_, { value }) => change({ [name]: value })}
      />,
      hint,
    );
  const save = async () => {
    const { costs, sheetId, inputs } = scenario;
    const read = readTypedCost(
      typed,
      costs.filter(({ at }) => at.address !== first?.at.address),
      language,
    );
    if ("wrong" in read) return setWrong(read.wrong);
    const { cost } = read;
    const done = () => editing.finish(says.written(cost.actor));
    const inSheet = sheetLanguage(inputs);
    if (first) return put(costEdits(first, cost, scenario.costTableWidth, inSheet), done);
    const rows = [costCells(cost, sheetWords[inSheet])];
    return run(
      () => writeRows({ sheetId, block: "Costs", rows, replaces: false, seen: costs.map(({ actor }) => actor) }),
      done,
    );
  };
  return (
    <RowForm name={first ? first.actor : says.add} trouble={trouble} save={save} close={editing.toggle}>
      {text("actor")}
      <datalist id={actors}>
        {[...new Set(scenario.costs.map(({ actor }) => actor))].map((actor) => (
          <option key={actor} value={actor} />
        ))}
      </datalist>
      {text("amount")}
      <Pairs>
        {text("fromAge")}
        {text("toAge")}
        {text("share")}
        {text("cashable")}
      </Pairs>
      <Text size={200}>{says.cashableMeans}</Text>
      <Pairs>
        {text("low")}
        {text("high")}
        {around(
          "kind",
          undefined,
          <Select
            value={typed.isTransfer ? "transfer" : "real"}
            onChange={(_, { value }) => change({ isTransfer: value === "transfer" })}
          >
            <option value="real">{tables.kinds.real}</option>
            <option value="transfer">{tables.kinds.transfer}</option>
          </Select>,
        )}
        {text("priceYear")}
      </Pairs>
      {scenario.costTableWidth === costTableWidth && (
        <>
          <Pairs>
            {text("group")}
            {text("factor")}
          </Pairs>
          <Text size={200}>{says.effectMeans}</Text>
        </>
      )}
      {around("grade", undefined, <GradeSelect grade={typed.grade} change={(grade) => change({ grade })} />)}
      {text("source")}
    </RowForm>
  );
}
