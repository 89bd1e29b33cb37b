import assert from "node:assert/strict";
import { scenarioVersion } from "../../src/stories/scenarioFormat";
import { isOlder } from "../../src/taskpane/states/Upgrade";
import { readScenarios } from "../../src/workbook/readScenarios";
import type { Scenario } from "../../src/workbook/scenario";
import { withoutWaiting } from "../workbook/clock";
import { inWorkbook } from "../workbook/inWorkbook";
import { savedWorkbook } from "../workbook/savedWorkbook";
import { inputOf } from "../workbook/smallTown";
import { drawing, meetings } from "./chance";
import { otherPane } from "./otherPane";
import * as ownPane from "./pane";
import { told } from "./sheetDeeds";
import { stillTown } from "./town";

/** The sheet that is kept of a scenario that is brought up. */
const kept = "Före";

/**
 * Brings up as many saved scenarios of the format before, while Excel fails and another pane writes an input or adds the table
 * for optimism: afterwards there is the old one as it was, or the new one beside the old, as was said.
 */
export async function playUpgrades(seed: number, count: number): Promise<void> {
  for (let one = seed; one < seed + count; one++)
    await inWorkbook(stillTown(savedWorkbook(3)), async (workbook) => {
      const other = await otherPane(workbook);
      const clocks = [ownPane.patience, other.patience];
      await withoutWaiting(workbook, (seen) => upgradeOnce(one, workbook.host, other, seen), clocks);
    });
}

async function upgradeOnce(
  seed: number,
  { faults, ground }: Parameters<typeof otherPane>[0]["host"],
  other: typeof ownPane,
  seen: (meet: typeof faults.meet) => typeof faults.meet,
): Promise<void> {
  const draw = drawing(seed);
  const [before] = (await readScenarios()).scenarios;
  const effect = inputOf(before!, "effect");
  const written = Math.floor(draw() * 90) / 100;
  const story: string[] = [];
  const what = Math.floor(draw() * 3);
  const beside = () => {
    if (what === 0) return other.writeCells([{ at: effect.valueAt, value: written, was: effect.value }]);
    if (what === 1) return told(() => other.addOptimism(before!));
    return Promise.resolve({ outcome: "nothing" });
  };
  faults.meet = seen(meetings(draw, story));
  const refusedAt = draw() < 0.4 ? Math.floor(draw() * 200) : -1;
  let asked = 0;
  ground.refuses = () => (asked++ === refusedAt ? "no more" : null);
  const came = await Promise.all([told(() => ownPane.upgradeScenario(before!, kept)), beside()]);
  faults.meet = () => null;
  ground.refuses = () => null;
  const [upgrade, deed] = came.map(({ outcome }) => outcome);
  const { scenarios } = await readScenarios();
  const says = `seed ${seed}: ${story.join(" · ")}; upgraded: ${upgrade}, beside (${what}): ${deed}; ${scenarios.map(({ name, version }) => `${name} ${version}`).join(", ")}`;
  if (upgrade === "halfway" || deed === "halfway") return; // the pane said that it does not know
  checkUpgraded(scenarios, before!, upgrade === "written", says);
  const now = scenarios.find(({ name }) => name === before!.name)!;
  if (deed === "written" && what === 0) assert.equal(inputOf(now, "effect").value, written, says);
  if (deed === "failed" && what === 0) assert.equal(inputOf(now, "effect").value, effect.value, says);
}

/** The scenario has its name, and is whole: as it was, or brought up with the old one kept beside it. */
function checkUpgraded(scenarios: readonly Scenario[], before: Scenario, isUpgraded: boolean, says: string): void {
  const now = scenarios.find(({ name }) => name === before.name);
  assert.ok(now, says);
  assert.deepEqual(now.missing, before.missing, says);
  assert.equal(isOlder(now), !isUpgraded, says);
  assert.equal(scenarios.length, isUpgraded ? 2 : 1, says);
  if (!isUpgraded) assert.equal(now.sheetId, before.sheetId, says);
  else {
    assert.equal(now.version, scenarioVersion, says);
    assert.ok(
      scenarios.some(({ name, sheetId }) => name.startsWith(kept) && sheetId === before.sheetId),
      says,
    );
  }
}
