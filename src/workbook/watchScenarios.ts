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
  let told = new Told();
  const reader = new ScenarioReader();
  const read = async ({ sheets }: Happened) => {
    if (sheets) reader.forget(); // a sheet that came or was shown may have become a scenario
    const news = told.compare(await reader.read());
    if (news) onScenarios(news);
  };
  return following(read, (error) => {
    told = new Told();
    onFailure(error);
  });
}

/** What was told last, to tell only news. */
class Told {
  private texts: string[] = [];
  private last: Scenarios | null = null;

  compare(read: Scenarios): Scenarios | null {
    const before = this.last;
    const texts = read.scenarios.map((scenario) => JSON.stringify(scenario));
    const same = texts.map((text) => this.texts.indexOf(text));
    const isSame =
      before !== null &&
      before.activeSheetId === read.activeSheetId &&
      before.scenarios.length === texts.length &&
      same.every((place, index) => place === index);
    if (isSame) return null;
    const scenarios = read.scenarios.map((scenario, index) => before?.scenarios[same[index]!] ?? scenario);
    this.texts = texts;
    this.last = { ...read, scenarios };
    return this.last;
  }
}
