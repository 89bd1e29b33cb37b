import type { SimulationSettings } from "../../stories/scenarioFormat";

/** What was chosen since the sheet was read: nobody tells the pane when what a sheet keeps unseen is changed. */
const chosen = new Map<string, { instead: SimulationSettings; settings: SimulationSettings }>();

/** Chooses other settings than those that a sheet is known to keep. */
export function choose(sheetId: string, instead: SimulationSettings, settings: SimulationSettings): void {
  chosen.set(sheetId, { instead, settings });
}

/**
 * The settings of a sheet: what was chosen, until the sheet is read to keep others than it did then. The choice is then
 * forgotten, so that it does not come back where somebody else keeps the old ones again.
 *
 * @param kept what the sheet keeps, as it was read last
 */
export function settingsOf(sheetId: string, kept: SimulationSettings): SimulationSettings {
  const here = chosen.get(sheetId);
  if (!here) return kept;
  if (isSame(here.instead, kept)) return here.settings;
  chosen.delete(sheetId);
  return kept;
}

function isSame(one: SimulationSettings, other: SimulationSettings): boolean {
  return one.draws === other.draws && one.seed === other.seed;
}
