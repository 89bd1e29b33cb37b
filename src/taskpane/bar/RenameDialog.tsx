import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { Ask } from "../states/Ask";
import { useWords } from "../words";

/** Asks for a scenario's new name. */
export function RenameDialog({
  name,
  close,
  rename,
}: {
  name: string;
  close: () => void;
  rename: (to: string) => void;
}) {
  const { bar } = useWords().pane;
  const [text, setText] = useState(name);
  const wished = text.trim();
  const field = (
    <Field label={bar.newName}>
      <Input value={text} maxLength={31} onChange={(_, { value }) => setText(value)} />
    </Field>
  );
  return (
    <Ask
      title={bar.rename}
      says={field}
      yes={bar.rename}
      no={bar.cancel}
      go={() => rename(wished)}
      leave={close}
      modalType="modal"
      isReady={wished !== ""}
    />
  );
}
