import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { Asked } from "./Ask";

/** The dialog of a question; loaded when the first is asked. */
export default function AskDialog({ title, says, yes, no, go, leave, modalType = "alert", isReady = true }: Asked) {
  return (
    <Dialog modalType={modalType} open onOpenChange={leave}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{says}</DialogContent>
          <DialogActions>
            <Button appearance="primary" disabled={!isReady} onClick={go}>
              {yes}
            </Button>
            {no !== undefined && <Button onClick={leave}>{no}</Button>}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
