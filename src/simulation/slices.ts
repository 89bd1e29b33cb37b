/** The page gets a turn after so many milliseconds. */
const longestSlice = 20;

/**
 * Works step by step in short slices, so that the page it shares a thread with can answer a press in between.
 *
 * Where there is no timer, which a bare context need not have, it works to the end at once.
 *
 * @param step does one short step; false when there was nothing left to do
 * @param isWanted whether anybody still waits for it; asked before each slice
 */
export function inSlices(step: () => boolean, isWanted: () => boolean): void {
  const { setTimeout: later } = globalThis as { setTimeout?: typeof setTimeout };
  const slice = () => {
    if (!isWanted()) return;
    const end = Date.now() + longestSlice;
    while (step()) {
      if (later && Date.now() >= end) {
        later(slice, 0);
        return;
      }
    }
  };
  slice();
}
