/** The page gets a turn after so many milliseconds. */
const longestSlice = 15;

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

/**
 * Works through steps in short slices.
 *
 * @param steps yields where the page may have a turn
 * @param isWanted whether anybody still waits for it
 * @param then hears what the steps came to
 */
export function stepsInSlices<Result>(
  steps: Generator<void, Result>,
  isWanted: () => boolean,
  then: (result: Result) => void,
): void {
  inSlices(() => {
    const step = steps.next();
    if (step.done) then(step.value);
    return !step.done;
  }, isWanted);
}

/** Works through steps in one go. */
export function stepsAtOnce<Result>(steps: Generator<void, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
