import { makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { reasonOf } from "../../workbook/reason";
import type { Scenario } from "../../workbook/scenario";
import { leaveBeginning } from "../beginning";
import { useHands } from "../hands";
import { explainSelected } from "../explained/shownNumber";
import { openSide } from "../shownSide";
import { useWords } from "../words";
import { Ask } from "../states/Ask";
import { useNewScenario } from "../newScenario";
import { MenuButton } from "./MenuButton";
import { RenameDialog } from "./RenameDialog";
import type { Choice } from "./ScenarioMenu";

// what is opened by hand is loaded after what everybody sees
const ScenarioMenu = lazy(() => import("./ScenarioMenu"));

const useStyles = makeStyles({
  bar: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center", minWidth: 0 },
  picker: { flexGrow: 1, minWidth: 0, "& select": { minWidth: 0 } },
  failure: { ":empty": { display: "none" } },
});

type Asking = "rename" | "delete" | null;

/** Which scenario is shown, and what can be done with scenarios. */
export function ScenarioBar({
  scenario,
  scenarios,
  choose,
}: {
  scenario: Scenario | null;
  scenarios: readonly Scenario[];
  choose: (sheetId: string) => void;
}) {
  const { language, pane } = useWords();
  const { bar, sides } = pane;
  const styles = useStyles();
  const hands = useHands();
  const { fresh, examples } = useNewScenario();
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
  const show = (id: string) => {
    choose(id);
    leaveBeginning();
    doing(() => hands.showSheet(id));
  };
  const ofScenario = ({ sheetId, name }: Scenario): Choice[] => [
    { label: bar.duplicate, act: () => doing(() => hands.duplicateScenario(sheetId, bar.copyOf(name))) },
    { label: bar.rename, act: () => setAsking("rename") },
    { label: bar.delete, act: () => setAsking("delete") },
  ];
  const groups: Choice[][] = [
    [fresh, ...examples].map(({ label, make }) => ({ label, act: () => doing(make) })),
    scenario ? ofScenario(scenario) : [],
    [
      { label: sides.reached, act: explainSelected },
      ...(scenario
        ? (["brief", "sources"] as const).map((side) => ({ label: sides[side], act: () => openSide(side) }))
        : []),
      { label: sides.languages, act: () => openSide("languages") },
      { label: bar.help, act: () => doing(() => hands.openPage(`help/${language}/index.html`)) },
      { label: sides.check, act: () => openSide("check") },
      { label: sides.about, act: () => openSide("about") },
    ],
  ];
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.picker}>
          {scenario ? (
            <Select
              size="small"
              aria-label={bar.scenario}
              value={scenario.sheetId}
              onChange={(_, { value }) => show(value)}
            >
              {scenarios.map((one) => (
                <option key={one.sheetId} value={one.sheetId}>
                  {one.name}
                </option>
              ))}
            </Select>
          ) : (
            <Text weight="semibold">{pane.title}</Text>
          )}
        </div>
        <Suspense fallback={<MenuButton onClick={() => setMenuWanted(true)} />}>
          <ScenarioMenu groups={groups} button={menu} isOpenAtOnce={isMenuWanted} />
        </Suspense>
      </div>
      <Text size={200} role="status" className={styles.failure}>
        {failure}
      </Text>
      {scenario && asking === "rename" && (
        <RenameDialog
          name={scenario.name}
          taken={scenarios.filter((other) => other !== scenario).map((other) => other.name)}
          close={() => setAsking(null)}
          rename={(to) => doing(() => hands.renameScenario(scenario.sheetId, to))}
        />
      )}
      {scenario && asking === "delete" && (
        <Ask
          title={bar.delete}
          says={bar.deleteAsks(scenario.name)}
          yes={bar.deleteYes}
          no={bar.cancel}
          go={() => doing(() => hands.deleteScenario(scenario.sheetId))}
          leave={() => setAsking(null)}
        />
      )}
    </>
  );
}
