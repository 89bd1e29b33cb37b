import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { longestName, whyNotName } from "../../workbook/sheetName";
import { Ask } from "../states/Ask";
import { useWords } from "../words";

/** Asks for a scenario's new name, and says why Excel would not take one; Enter answers as the button does. */
export function RenameDialog({
  name,
  taken,
  close,
  rename,
}: {
  name: string;
  /** The names of the other sheets, as far as they are known: Excel has the last word. */
  taken: readonly string[];
  close: () => void;
  rename: (to: string) => void;
}) {
  const { bar } = useWords().pane;
  const [text, setText] = useState(name);
  const wished = text.trim();
  const why = whyNotName(wished, taken);
  const answer = () => {
    if (why === null) rename(wished);
  };
  const field = (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        answer();
      }}
    >
      <Field
        label={bar.newName}
        validationState={why === null || why === "empty" ? "none" : "error"}
        validationMessage={why === null || why === "empty" ? undefined : bar.notAName[why]}
      >
        <Input value={text} maxLength={longestName} onChange={(_, { value }) => setText(value)} />
      </Field>
    </form>
  );
  return (
    <Ask
      title={bar.rename}
      says={field}
      yes={bar.rename}
      no={bar.cancel}
      go={answer}
      leave={close}
      modalType="modal"
      isReady={why === null}
    />
  );
}
