import { Input } from "@fluentui/react-components";
import { useState } from "react";
import { outcomesWords } from "../../../locales/outcomesWords";
import { outcomeColumns, type OutcomeColumn } from "../../../stories/scenarioFormat";
import type { OutcomeLine, Scenario } from "../../../workbook/scenario";
import { useHands } from "../../hands";
import type { Editing } from "../../rows/EditedRows";
import { rowEdits } from "../../rows/rowEdits";
import { RowField, RowForm } from "../../rows/RowForm";
import { useSaying, useWords } from "../../words";
import { useWriting } from "../../writing/useWriting";
import { freshOutcome, namesOf, outcomeCells, typedOutcome } from "./typedOutcome";

interface OutcomeFormProps {
  /** Null: a new outcome. */
  line: OutcomeLine | null;
  scenario: Scenario;
  editing: Editing;
}

/** One outcome as fields, written together when it is saved; only cells that say something else are written. */
export function OutcomeForm({ line, scenario, editing }: OutcomeFormProps) {
  const { language, inputs } = useWords();
  const says = useSaying(outcomesWords);
  const { addOutcomes, writeRows } = useHands();
  const { put, run, trouble, say } = useWriting();
  const [first] = useState(line); // what the person began from, whatever others do meanwhile
  const [typed, setTyped] = useState(() => (first ? typedOutcome(first, language) : freshOutcome));
  const [isNameless, setNameless] = useState(false);
  const text = (column: OutcomeColumn) => (
    <RowField
      key={column}
      label={inputs.outcomes[column][0]!}
      hint={column === "change" ? says.changeHint : undefined}
      complaint={column === "outcome" && isNameless ? says.must : undefined}
    >
      <Input
        value={typed[column]}
        maxLength={500}
        onChange={(_, { value }) => {
          setTyped({ ...typed, [column]: value });
          setNameless(false);
          say(null);
        }}
      />
    </RowField>
  );
  const save = async () => {
    const name = typed.outcome.trim();
    if (name === "") return setNameless(true);
    const cells = outcomeCells(typed, language);
    const done = () => editing.finish(says.written(name));
    if (first) return put(rowEdits(first, cells), done);
    const { sheetId, outcomes } = scenario;
    return run(async () => {
      const made = outcomes === null ? await addOutcomes(scenario) : null;
      if (made && made.outcome !== "written") return made;
      return writeRows({ sheetId, block: "Outcomes", rows: [cells], replaces: false, seen: namesOf(scenario) });
    }, done);
  };
  return (
    <RowForm name={first ? first.name : says.add} trouble={trouble} save={save} close={editing.toggle}>
      {outcomeColumns.map(text)}
    </RowForm>
  );
}
