import { ScenarioReader, type Scenarios } from "./readScenarios";

export interface Watcher {
  onScenarios(scenarios: Scenarios): void;
  onFailure(error: unknown): void;
}

/**
 * Reads the scenarios now, and again whenever a cell is edited or recalculated, or a sheet comes, goes or is shown.
 *
 * What happens during a reading is answered by one more reading after it, however many events there were. A reading
 * that says the same as the last is not told, and a scenario that says the same keeps its identity.
 *
 * @returns what stops it
 */
export async function watchScenarios({ onScenarios, onFailure }: Watcher): Promise<() => Promise<void>> {
  let isReading = false;
  let isStale = false;
  let isStopped = false;
  let told = new Told();
  const reader = new ScenarioReader();

  const read = async () => {
    isStale = true;
    if (isReading) return;
    isReading = true;
    try {
      while (isStale && !isStopped) {
        isStale = false;
        const news = told.compare(await reader.read());
        if (news && !isStopped) onScenarios(news);
      }
    } catch (error) {
      told = new Told();
      onFailure(error);
    } finally {
      isReading = false;
    }
  };

  /** A sheet that came or was shown may have become a scenario. */
  const readAnew = () => {
    reader.forget();
    return read();
  };

  const events = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const added = [
      ...[sheets.onChanged.add(read), sheets.onCalculated.add(read), sheets.onAdded.add(readAnew)],
      ...[sheets.onDeleted.add(readAnew), sheets.onActivated.add(readAnew)],
      ...(Office.context.requirements.isSetSupported("ExcelApi", "1.17") ? [sheets.onNameChanged.add(read)] : []),
    ];
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
