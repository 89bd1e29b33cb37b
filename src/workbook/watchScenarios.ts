import { following, type Deed, type Follower } from "./following";
import { ScenarioReader, type Scenarios } from "./readScenarios";
import type { Place } from "./scenario";

/** Something that the person should know of a scenario: that another has changed it, or that it is gone. */
export interface News {
  sheetId: string;
  name: string;
  /** Null where the sheet is gone. */
  at: Place | null;
  byOther: boolean;
}

export interface Watcher {
  onNews(news: News): void;
  onScenarios(scenarios: Scenarios): void;
  onFailure(error: unknown): void;
}

/**
 * Follows the scenarios. A reading that says the same as the last is not told, and a scenario that says the same keeps its
 * identity.
 *
 * @returns what stops it
 */
export async function watchScenarios({ onScenarios, onNews, onFailure }: Watcher): Promise<() => Promise<void>> {
  let told: Scenarios | null = null;
  const names = new Map<string, string>(); // also of sheets that a reading has found gone before that was told
  const reader = new ScenarioReader();
  const read: Follower["read"] = async (happened) => {
    const scenarios = await reader.read(happened);
    if (!told || !isSame(told, scenarios)) {
      told = scenarios;
      for (const { sheetId, name } of scenarios.scenarios) names.set(sheetId, name);
      onScenarios(scenarios);
    }
    return scenarios.calculating ? "calculating" : undefined;
  };
  const fail = (error: unknown) => {
    told = null; // what is read when it can be is told, also where it says the same
    onFailure(error);
  };
  const onDeed = ({ sheetId, address, byOther }: Deed) => {
    const name = names.get(sheetId);
    if (name === undefined || (address !== null && !byOther)) return;
    const first = address?.replace(/,.*/, ""); // cells that are apart are told as several areas
    onNews({ sheetId, name, at: first === undefined ? null : { sheetId, address: first }, byOther });
  };
  return following({ read, onFailure: fail, followsShown: true, onDeed });
}

function isSame(told: Scenarios, read: Scenarios): boolean {
  return (
    told.activeSheetId === read.activeSheetId &&
    JSON.stringify(told.calculating) === JSON.stringify(read.calculating) &&
    told.scenarios.length === read.scenarios.length &&
    told.scenarios.every((scenario, index) => scenario === read.scenarios[index])
  );
}
