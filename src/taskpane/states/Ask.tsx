import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";

/** Asks before something goes that cannot be fetched back with a click. */
export function Ask(asked: {
  title: string;
  says: string;
  yes: string;
  no: string;
  go: () => void;
  leave: () => void;
}) {
  const { title, says, yes, no, go, leave } = asked;
  return (
    <Dialog modalType="alert" open onOpenChange={leave}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{says}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={go}>
              {yes}
            </Button>
            <Button onClick={leave}>{no}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
