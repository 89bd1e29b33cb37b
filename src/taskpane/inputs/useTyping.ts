import { useCallback, useEffect, useRef, useState } from "react";
import { sentence } from "../../locales/sentence";
import { inputEdit } from "../../workbook/inputCell";
import type { Input } from "../../workbook/scenario";
import { useWords } from "../words";
import { mayBeEmpty, sortOf, typedText, typedValue } from "../kinds";
import { refusalOf } from "./refusal";
import { useDraft } from "../writing/useDraft";
import { useWriting } from "../writing/useWriting";

/** A slider writes when it has rested this long. */
const restMilliseconds = 60;

/**
 * What is being typed in one input's field: shown at once, written when it is committed and may be. What somebody else writes in
 * its cell meanwhile takes nothing away: it is told, and what is typed is written when it is committed once more.
 */
export function useTyping(input: Input) {
  const { language, pane } = useWords();
  const says = pane.inputs;
  const { kind } = sortOf(input.id, input.value);
  const inCell = typedText(input.value, kind, language);
  const draft = useDraft(inCell);
  const { typed: text, drop } = draft;
  const { put, trouble, say } = useWriting();
  const [wider, setWider] = useState<number | null>(null);
  const [isOther, setOther] = useState(false);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);

  const settle = useCallback(() => {
    setWider(null);
    setOther(false);
    say(null);
  }, [say]);
  useEffect(settle, [inCell, settle]);
  useEffect(() => () => clearTimeout(resting.current), []);

  const write = (value: string | number) => {
    draft.put(typedText(value, kind, language));
    void put([inputEdit(input, "value", value)]);
  };
  const commit = () => {
    const left = draft.leave();
    if (left.way === "same") return;
    setOther(left.way === "changed");
    if (left.way === "changed") return say({ message: pane.outcomes.otherWrote(inCell) });
    if (left.text === "" && mayBeEmpty(input.id)) return write("");
    const value = typedValue(left.text, kind, language);
    if (value === null) return say({ message: [says.must[kind], says.got(left.text), says.nothingWritten].join(" ") });
    const fact = refusalOf(input, value);
    if (!fact) return write(value);
    say({ message: `${sentence(fact, language)} ${says.nothingWritten}` });
    const isWider = fact.code === "range-order" && refusalOf({ ...input, low: null, high: null }, value) === null;
    setWider(isWider ? Number(value) : null);
  };

  return {
    kind,
    shown: draft.shown,
    /** Where the slider stands: at what is typed, or at what the cell holds while that cannot be read. */
    position: (text === null ? null : typedValue(text, kind, language)) ?? input.value,
    trouble,
    revert: () => {
      drop();
      settle();
    },
    type: (typed: string) => {
      draft.type(typed);
      settle();
    },
    commit,
    /** Writes a value that was offered. */
    set: write,
    /**
     * Leaving the field commits, unless it has been refused already: the answer to that may be what is pressed. Where somebody
     * else has written, leaving it once more is the answer.
     */
    leave: () => {
      if (!trouble || isOther) commit();
    },
    slide: (value: number) => {
      draft.put(typedText(value, kind, language));
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
