import { Field, Textarea } from "@fluentui/react-components";
import { briefWords } from "../../locales/briefWords";
import type { WordingId } from "../../stories/scenarioFormat";
import { reasonOf } from "../../workbook/reason";
import type { Scenario } from "../../workbook/scenario";
import { useHands } from "../hands";
import { outcomeSentence } from "../writing/outcome";
import { useCame } from "../writing/useCame";
import { useDraft } from "../writing/useDraft";
import { useSaying, useWords } from "../words";

/** What the decider may word, a sentence or how many inhabitants there are; what is written is kept with the scenario, apart from the numbers. */
export function Sentence({ id, scenario, usual }: { id: WordingId; scenario: Scenario; usual: string }) {
  const { pane: say } = useSaying(briefWords);
  const { pane } = useWords();
  const { addWording, writeCells } = useHands();
  const there = scenario.wording.find((one) => one.id === id);
  const draft = useDraft(there?.text ?? "");
  const [came, setCame] = useCame<{ isError: boolean; text: string } | null>(null, scenario.wording);
  const write = async (text: string) => {
    const written = there
      ? await writeCells([{ at: there.valueAt, value: text, label: { at: there.at, text: there.label } }])
      : await addWording(scenario, id, text);
    const isError = written.outcome !== "written";
    setCame({ isError, text: isError ? outcomeSentence(written, pane) : say.saved });
  };
  const save = () => {
    const left = draft.leave();
    if (left.way === "changed") setCame({ isError: true, text: pane.outcomes.otherWrote(there?.text ?? "") });
    if (left.way !== "write") return;
    write(left.text).catch((error: unknown) => setCame({ isError: true, text: say.came.failed(reasonOf(error)) }));
  };
  return (
    <Field
      label={say[id]}
      hint={say.hints[id]}
      validationState={came === null ? "none" : came.isError ? "error" : "success"}
      validationMessage={came?.text}
    >
      <Textarea
        value={draft.shown}
        placeholder={usual}
        readOnly={scenario.lock !== null}
        resize="vertical"
        rows={id === "inhabitants" ? 1 : 3}
        onChange={(_, { value }) => {
          draft.type(value);
          setCame(null);
        }}
        onBlur={save}
        onKeyDown={({ key }) => {
          if (key === "Escape") draft.drop();
        }}
      />
    </Field>
  );
}
