import { Input as TextInput, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { inputFormWords } from "../../locales/inputFormWords";
import { sentence } from "../../locales/sentence";
import type { Input } from "../../workbook/scenario";
import { Pairs, RowField, RowForm } from "../rows/RowForm";
import { useSaying, useWords } from "../words";
import { basisEdits } from "./basisEdits";
import { GradeSelect } from "./GradeSelect";
import { sortOf, typedText, typedValue } from "../kinds";
import { hasSpread } from "./refusal";
import { useWriting } from "../writing/useWriting";

/** What an input rests on, to change: its low and high, grade and source, written together. */
export function BasisForm({ input, close }: { input: Input; close: () => void }) {
  const { language } = useWords();
  const { field } = useSaying(inputFormWords);
  const { kind } = sortOf(input.id, input.value);
  const shown = (value: number | null) => (value === null ? "" : typedText(value, kind, language));
  const [low, setLow] = useState(shown(input.low));
  const [high, setHigh] = useState(shown(input.high));
  const [grade, setGrade] = useState(input.grade);
  const [source, setSource] = useState(input.source);
  const { put, trouble, say } = useWriting();
  const named = (end: string) => (input.unit === "" ? end : `${end} (${input.unit})`);

  const save = async () => {
    const ends: (number | null)[] = [];
    for (const end of [low, high]) {
      const read = end.trim() === "" ? null : typedValue(end, kind, language);
      if (end.trim() !== "" && typeof read !== "number") return say({ message: field.unreadable(end.trim()) });
      ends.push(read as number | null);
    }
    if ((ends[0] === null) !== (ends[1] === null)) return say({ message: field.bothOrNone });
    const edits = basisEdits(input, { low: ends[0]!, high: ends[1]!, grade, source: source.trim() });
    if (!Array.isArray(edits)) return say({ message: sentence(edits, language) });
    await put(edits, close);
  };
  return (
    <RowForm name={input.label} trouble={trouble} save={save} close={close}>
      {hasSpread(input) && (
        <Pairs>
          <RowField label={named(field.low)}>
            <TextInput value={low} onChange={(_, { value }) => setLow(value)} />
          </RowField>
          <RowField label={named(field.high)}>
            <TextInput value={high} onChange={(_, { value }) => setHigh(value)} />
          </RowField>
        </Pairs>
      )}
      <RowField label={field.gradeOf}>
        <GradeSelect grade={grade} change={setGrade} />
      </RowField>
      <RowField label={field.source}>
        <Textarea value={source} maxLength={500} onChange={(_, { value }) => setSource(value)} />
      </RowField>
    </RowForm>
  );
}
