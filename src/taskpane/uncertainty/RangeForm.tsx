import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { inputFormWords } from "../../locales/inputFormWords";
import { uncertaintyWords } from "../../locales/uncertaintyWords";
import { sentence } from "../../locales/sentence";
import type { CostTable } from "../../model/costTable";
import type { Scenario } from "../../workbook/scenario";
import { typedValue } from "../kinds";
import { Refused } from "../writing/Refused";
import { useWriting } from "../writing/useWriting";
import { useSaying, useWords } from "../words";
import { kindOf, nameOf, valueOf, type Ranged } from "./figures";
import { rangeCells, type RangeCells } from "./range";

const useStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "end", minWidth: 0 },
  end: { width: "112px", minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
  open: { paddingInline: tokens.spacingHorizontalXS, minWidth: 0 },
});

/** A button that opens the low and high of an input or a cost row where they are seen. */
export function RangeForm({ of, scenario, costs }: { of: Ranged; scenario: Scenario; costs: CostTable }) {
  const words = useWords();
  const { range: say } = useSaying(uncertaintyWords);
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const cells = rangeCells(scenario, of, costs);
  if (!cells || scenario.lock !== null) return null;
  const title = say.change(nameOf(of, costs, words));
  return (
    <>
      <Button
        className={styles.open}
        size="small"
        appearance="subtle"
        aria-expanded={isOpen}
        aria-label={title}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? say.close : say.open}
      </Button>
      {isOpen && <Ends title={title} of={of} cells={cells} close={() => setOpen(false)} />}
    </>
  );
}

function Ends({ title, of, cells, close }: { title: string; of: Ranged; cells: RangeCells; close: () => void }) {
  const words = useWords();
  const { field } = useSaying(inputFormWords);
  const { range: say } = useSaying(uncertaintyWords);
  const styles = useStyles();
  const shown = (end: number | null) => (end === null ? "" : valueOf(of, end, words));
  const [low, setLow] = useState(shown(cells.low));
  const [high, setHigh] = useState(shown(cells.high));
  const { put, trouble, say: tell } = useWriting();
  const save = async () => {
    const [from, to] = [low, high].map((typed) =>
      typed.trim() === "" ? "" : typedValue(typed, kindOf(of), words.language),
    );
    if (typeof from === "string" && typeof to === "string") return finish(cells.edits("", ""));
    if (from === null) return tell({ message: field.unreadable(low.trim()) });
    if (to === null) return tell({ message: field.unreadable(high.trim()) });
    if (typeof from !== "number" || typeof to !== "number") return tell({ message: field.bothOrNone });
    const fact = cells.refusal(from, to);
    if (fact) return tell({ message: sentence(fact, words.language) });
    return finish(cells.edits(from, to));
  };
  const finish = async (edits: ReturnType<RangeCells["edits"]>) => {
    await put(edits, close);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Enter") void save();
    if (key === "Escape") close();
  };
  return (
    <div role="group" aria-label={title}>
      <div className={styles.form}>
        <Field className={styles.end} label={field.low}>
          <Input value={low} onChange={(_, { value }) => setLow(value)} onKeyDown={onKeyDown} />
        </Field>
        <Field className={styles.end} label={field.high}>
          <Input value={high} onChange={(_, { value }) => setHigh(value)} onKeyDown={onKeyDown} />
        </Field>
        <Button onClick={() => void save()}>{field.save}</Button>
      </div>
      <Text size={200}>{say.value(valueOf(of, cells.value, words))}</Text>
      {trouble && (
        <div role="alert">
          <Refused trouble={trouble} leave={close} />
        </div>
      )}
    </div>
  );
}
