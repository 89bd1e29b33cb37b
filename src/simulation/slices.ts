import { recordOf } from "../model/ids";

/** The page gets a turn after so many milliseconds. */
const longestSlice = 15;

/** Whether a slice is under way, and whether other work began in it, which it then ends for. */
let isUnderWay = false;
let isAwaited = false;

/** Whether what begins goes to its end at once. */
let isAtOnce = false;

/**
 * Does something in which all work goes to its end at once: there is no page that waits for a turn.
 *
 * @param work begins what is worked on, and may ask what it came to
 */
export function atOnce<Result>(work: () => Result): Result {
  isAtOnce = true;
  try {
    return work();
  } finally {
    isAtOnce = false;
  }
}

/**
 * Works step by step in short slices, so that the page it shares a thread with can answer a press in between.
 *
 * What begins in a slice of other work, which tells it something, has a slice of its own next: the two together could
 * keep the page waiting too long.
 *
 * Where there is no timer, which a bare context need not have, it works to the end at once.
 *
 * @param step does one short step; false when there was nothing left to do
 * @param isWanted whether anybody still waits for it; asked before each step
 */
export function inSlices(step: () => boolean, isWanted: () => boolean): void {
  const { setTimeout: timer } = globalThis as { setTimeout?: typeof setTimeout };
  const later = isAtOnce ? undefined : timer;
  const slice = () => {
    isUnderWay = true;
    isAwaited = false;
    const end = Date.now() + longestSlice;
    try {
      while (isWanted() && step()) {
        if (later && (isAwaited || Date.now() >= end)) return void later(slice, 0);
      }
    } finally {
      isUnderWay = false;
    }
  };
  if (!isUnderWay || !later) return slice();
  isAwaited = true;
  later(slice, 0);
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

/**
 * Works out something of each id, one in a step, in short slices.
 *
 * @param isWanted whether anybody still waits for it
 * @param then hears what they came to, by id
 */
export function recordInSlices<Id extends string, Value>(
  ids: readonly Id[],
  of: (id: Id) => Value,
  isWanted: () => boolean,
  then: (found: Record<Id, Value>) => void,
): void {
  const found: Value[] = [];
  inSlices(() => {
    const next = ids[found.length];
    if (next === undefined) then(recordOf(ids, (_, index) => found[index]!));
    else found.push(of(next));
    return next !== undefined;
  }, isWanted);
}
