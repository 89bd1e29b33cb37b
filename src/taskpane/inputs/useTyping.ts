import { useEffect, useRef, useState } from "react";
import { sentence } from "../../locales/sentence";
import { inputEdit } from "../../workbook/inputCell";
import type { Input } from "../../workbook/scenario";
import { useWords } from "../words";
import { mayBeEmpty, sortOf, typedText, typedValue } from "../kinds";
import { refusalOf } from "./refusal";
import { useWriting } from "../writing/useWriting";

/** A slider writes when it has rested this long. */
const restMilliseconds = 60;

/** What is being typed in one input's field: shown at once, written when it is committed and may be. */
export function useTyping(input: Input) {
  const { language, pane } = useWords();
  const says = pane.inputs;
  const { kind } = sortOf(input.id, input.value);
  const inCell = typedText(input.value, kind, language);
  const [text, setText] = useState<string | null>(null);
  const { put, trouble, say } = useWriting();
  const [wider, setWider] = useState<number | null>(null);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);

  const revert = () => {
    setText(null);
    setWider(null);
    say(null);
  };
  useEffect(revert, [inCell, say]);
  useEffect(() => () => clearTimeout(resting.current), []);

  const write = (value: string | number) => {
    setText(typedText(value, kind, language));
    void put([inputEdit(input, "value", value)]);
  };
  const commit = () => {
    if (text === null || text === inCell) return;
    if (text.trim() === "" && mayBeEmpty(input.id)) return write("");
    const value = typedValue(text, kind, language);
    if (value === null)
      return say({ message: [says.must[kind], says.got(text.trim()), says.nothingWritten].join(" ") });
    const fact = refusalOf(input, value);
    if (!fact) return write(value);
    say({ message: `${sentence(fact, language)} ${says.nothingWritten}` });
    const isWider = fact.code === "range-order" && refusalOf({ ...input, low: null, high: null }, value) === null;
    setWider(isWider ? Number(value) : null);
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
      setWider(null);
      say(null);
    },
    commit,
    /** Leaving the field commits, unless it has been refused already: the answer to that may be what is pressed. */
    leave: () => {
      if (!trouble) commit();
    },
    slide: (value: number) => {
      setText(typedText(value, kind, language));
      clearTimeout(resting.current);
      resting.current = setTimeout(() => write(value), restMilliseconds);
    },
    /** Writes a value outside its spread, and makes the spread reach it; null where that is not what is wrong. */
    widen:
      wider === null
        ? null
        : () =>
            void put([
              inputEdit(input, "value", wider),
              ...(wider < input.low! ? [inputEdit(input, "low", wider)] : []),
              ...(wider > input.high! ? [inputEdit(input, "high", wider)] : []),
            ]),
  };
}
