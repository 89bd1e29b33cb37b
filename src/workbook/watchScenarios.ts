import { following, type Happened } from "./following";
import { ScenarioReader, type Scenarios } from "./readScenarios";

export interface Watcher {
  onScenarios(scenarios: Scenarios): void;
  onFailure(error: unknown): void;
}

/**
 * Follows the scenarios. A reading that says the same as the last is not told, and a scenario that says the same keeps its
 * identity.
 *
 * @returns what stops it
 */
export async function watchScenarios({ onScenarios, onFailure }: Watcher): Promise<() => Promise<void>> {
  let told: Scenarios | null = null;
  const reader = new ScenarioReader();
  const read = async ({ sheets, cells }: Happened) => {
    const scenarios = await (sheets ? reader.read() : reader.readChanged(cells)); // a sheet that came may be a scenario
    if (told && isSame(told, scenarios)) return;
    told = scenarios;
    onScenarios(scenarios);
  };
  return following(read, (error) => {
    told = null;
    onFailure(error);
  });
}

function isSame(told: Scenarios, read: Scenarios): boolean {
  return (
    told.activeSheetId === read.activeSheetId &&
    told.scenarios.length === read.scenarios.length &&
    told.scenarios.every((scenario, index) => scenario === read.scenarios[index])
  );
}
