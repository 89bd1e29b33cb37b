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
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Select,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Scenario } from "../../workbook/scenario";
import { useHands } from "../hands";
import { useWords } from "../words";
import { Ask } from "../states/Ask";
import { useNewScenario } from "./newScenario";

const useStyles = makeStyles({
  bar: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "end", minWidth: 0 },
  picker: { flexGrow: 1, minWidth: 0, "& select": { minWidth: 0 } },
});

type Asking = "rename" | "delete" | null;

/** Which scenario is shown, and what can be done with scenarios. */
export function ScenarioBar({
  scenario,
  scenarios,
  choose,
}: {
  scenario: Scenario;
  scenarios: readonly Scenario[];
  choose: (sheetId: string) => void;
}) {
  const { bar } = useWords().pane;
  const styles = useStyles();
  const hands = useHands();
  const fresh = useNewScenario();
  const [asking, setAsking] = useState<Asking>(null);
  const [failure, setFailure] = useState("");
  const menu = useRef<HTMLButtonElement>(null);
  // the menu's row that opened the question is gone: the focus goes back to the menu itself
  useEffect(() => (asking === null ? undefined : () => menu.current?.focus()), [asking]);
  const doing = (act: () => Promise<unknown>) => {
    setAsking(null);
    setFailure("");
    act().catch((error: unknown) => setFailure(bar.failed(error instanceof Error ? error.message : String(error))));
  };
  const { sheetId, name } = scenario;
  const show = (id: string) => {
    choose(id);
    doing(() => hands.showSheet(id));
  };
  return (
    <>
      <div className={styles.bar}>
        <Field className={styles.picker} label={bar.scenario}>
          <Select value={sheetId} onChange={(_, { value }) => show(value)}>
            {scenarios.map((one) => (
              <option key={one.sheetId} value={one.sheetId}>
                {one.name}
              </option>
            ))}
          </Select>
        </Field>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button ref={menu}>{bar.menu}</Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {fresh.choices.map(({ label, make }) => (
                <MenuItem key={label} onClick={() => doing(make)}>
                  {label}
                </MenuItem>
              ))}
              <MenuItem onClick={() => doing(() => hands.duplicateScenario(sheetId, bar.copyOf(name)))}>
                {bar.duplicate}
              </MenuItem>
              <MenuItem onClick={() => setAsking("rename")}>{bar.rename}</MenuItem>
              <MenuItem onClick={() => setAsking("delete")}>{bar.delete}</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      <Text size={200} role="status">
        {failure}
      </Text>
      {asking === "rename" && (
        <RenameDialog
          name={name}
          close={() => setAsking(null)}
          rename={(to) => doing(() => hands.renameScenario(sheetId, to))}
        />
      )}
      {asking === "delete" && (
        <Ask
          title={bar.delete}
          says={bar.deleteAsks(name)}
          yes={bar.deleteYes}
          no={bar.cancel}
          go={() => doing(() => hands.deleteScenario(sheetId))}
          leave={() => setAsking(null)}
        />
      )}
    </>
  );
}

function RenameDialog({ name, close, rename }: { name: string; close: () => void; rename: (to: string) => void }) {
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
