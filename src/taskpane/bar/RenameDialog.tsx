import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../words";

/** Asks for a scenario's new name; loaded when the first is asked for. */
export default function RenameDialog({
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
  return (
    <Dialog open onOpenChange={close}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{bar.rename}</DialogTitle>
          <DialogContent>
            <Field label={bar.newName}>
              <Input value={text} maxLength={31} onChange={(_, { value }) => setText(value)} />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabled={wished === ""} onClick={() => rename(wished)}>
              {bar.rename}
            </Button>
            <Button onClick={close}>{bar.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
