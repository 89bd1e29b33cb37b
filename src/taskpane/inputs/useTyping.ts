import { useEffect, useRef, useState } from "react";
import { readNumber } from "../../locales/numbers";
import type { Input } from "../../workbook/scenario";
import type { Write, Written } from "../../workbook/writeCells";
import { useWords } from "../words";
import { sortOf, typedText, typedValue } from "./kinds";

/** A slider writes when it has rested this long. */
const restMilliseconds = 60;

/** Why nothing was written, and the value that may be written over a formula where the person says so. */
interface Trouble {
  message: string;
  overFormula?: string | number;
}

/** What is being typed in one input's field: shown at once, written when it is committed and can be read. */
export function useTyping(input: Input, write: Write) {
  const { language, pane } = useWords();
  const says = pane.inputs;
  const { kind } = sortOf(input.id, input.value);
  const inCell = typedText(input.value, kind, language);
  const [text, setText] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);

  const revert = () => {
    setText(null);
    setTrouble(null);
  };
  useEffect(revert, [inCell]);
  useEffect(() => () => clearTimeout(resting.current), []);

  const put = async (value: string | number, overFormula: boolean) => {
    setText(typedText(value, kind, language));
    setTrouble(null);
    const label = { at: input.at, text: input.label };
    const written = await write([{ at: input.valueAt, value, label }], overFormula);
    if (written.outcome !== "written") setTrouble(troubleOf(written, value));
  };
  const troubleOf = (written: Exclude<Written, { outcome: "written" }>, value: string | number): Trouble => {
    if (written.outcome === "formula") return { message: says.formulaStands, overFormula: value };
    if (written.outcome === "moved") return { message: says.moved };
    return { message: says.refused(written.reason) };
  };
  const complaint = (typed: string): string => {
    const amount = readNumber(typed, language);
    const forgotPercent = kind === "share" && amount !== null && amount > 1 && amount <= 100 && !typed.includes("%");
    const hint = forgotPercent ? [says.hint(typedText(amount / 100, kind, language))] : [];
    return [says.must[kind], says.got(typed.trim()), ...hint, says.nothingWritten].join(" ");
  };

  const commit = () => {
    if (text === null || text === inCell) return;
    const value = typedValue(text, kind, language);
    if (value === null) setTrouble({ message: complaint(text) });
    else void put(value, false);
  };

  return {
    kind,
    shown: text ?? inCell,
    /** Where the slider stands: at what is typed, or at what the cell holds while that cannot be read. */
    position: (text === null ? null : typedValue(text, kind, language)) ?? input.value,
    trouble,
    revert,
    type: (typed: string) => {
      setText(typed);
      setTrouble(null);
    },
    commit,
    /** Leaving the field commits, unless it has been refused already: the answer to that may be what is pressed. */
    leave: () => {
      if (!trouble) commit();
    },
    slide: (value: number) => {
      setText(typedText(value, kind, language));
      clearTimeout(resting.current);
      resting.current = setTimeout(() => void put(value, false), restMilliseconds);
    },
    writeOverFormula: () => void (trouble?.overFormula !== undefined && put(trouble.overFormula, true)),
  };
}
