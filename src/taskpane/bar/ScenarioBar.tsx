import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { reasonOf } from "../../workbook/reason";
import type { Scenario } from "../../workbook/scenario";
import { useHands } from "../hands";
import { useWords } from "../words";
import { Ask } from "../states/Ask";
import { useNewScenario } from "./newScenario";
import { RenameDialog } from "./RenameDialog";
import type { Choice } from "./ScenarioMenu";

// what is opened by hand is loaded after what everybody sees
const ScenarioMenu = lazy(() => import("./ScenarioMenu"));

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
  const [isMenuWanted, setMenuWanted] = useState(false);
  const [asking, setAsking] = useState<Asking>(null);
  const [failure, setFailure] = useState("");
  const menu = useRef<HTMLButtonElement>(null);
  // the menu's row that opened the question is gone: the focus goes back to the menu itself
  useEffect(() => (asking === null ? undefined : () => menu.current?.focus()), [asking]);
  const doing = (act: () => Promise<unknown>) => {
    setAsking(null);
    setFailure("");
    act().catch((error: unknown) => setFailure(bar.failed(reasonOf(error))));
  };
  const { sheetId, name } = scenario;
  const show = (id: string) => {
    choose(id);
    doing(() => hands.showSheet(id));
  };
  const items: Choice[] = [
    ...fresh.choices.map(({ label, make }) => ({ label, act: () => doing(make) })),
    { label: bar.duplicate, act: () => doing(() => hands.duplicateScenario(sheetId, bar.copyOf(name))) },
    { label: bar.rename, act: () => setAsking("rename") },
    { label: bar.delete, act: () => setAsking("delete") },
  ];
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
        <Suspense fallback={<Button onClick={() => setMenuWanted(true)}>{bar.menu}</Button>}>
          <ScenarioMenu items={items} button={menu} isOpenAtOnce={isMenuWanted} />
        </Suspense>
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
