import { readScenario } from "./readScenario";
import type { Scenario } from "./scenario";

export interface Watcher {
  onScenario(scenario: Scenario): void;
  onFailure(error: unknown): void;
}

/**
 * Reads the scenario now, and again whenever a cell is edited or recalculated.
 *
 * What happens during a reading is answered by one more reading after it, however many events there were.
 *
 * A reading that says the same as the last is not told.
 *
 * @returns what stops it
 */
export async function watchScenario({ onScenario, onFailure }: Watcher): Promise<() => Promise<void>> {
  let isReading = false;
  let isStale = false;
  let isStopped = false;
  let told = "";

  const read = async () => {
    isStale = true;
    if (isReading) return;
    isReading = true;
    try {
      while (isStale && !isStopped) {
        isStale = false;
        const scenario = await readScenario();
        const content = JSON.stringify(scenario);
        if (!isStopped && content !== told) onScenario(scenario);
        told = content;
      }
    } catch (error) {
      told = "";
      onFailure(error);
    } finally {
      isReading = false;
    }
  };

  const events = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const added = [sheets.onChanged.add(read), sheets.onCalculated.add(read)];
    await context.sync();
    return added;
  });
  void read();
  return async () => {
    isStopped = true;
    await Excel.run(events[0]!.context, async (context) => {
      for (const event of events) event.remove();
      await context.sync();
    });
  };
}
