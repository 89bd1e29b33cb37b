import { codeOf, Halfway, isGone, Unanswered, wayOf } from "./refusal";

/** The one door to Excel: everything that is asked of a workbook goes through here, one thing at a time. */

type Act<Answer> = (context: Excel.RequestContext) => Promise<Answer>;

/** How long is waited, in ms: for the answer to a request, and before each time that is tried again; and by what clock. */
export const patience = {
  answer: 30_000,
  pauses: [200, 1000, 3000],
  /** Calls after so many ms, unless what it gives back is called before. */
  after: (ms: number, passed: () => void): (() => void) => {
    const timer = setTimeout(passed, ms);
    return () => clearTimeout(timer);
  },
};

let last: Promise<unknown> = Promise.resolve();

/** Does one thing after the other, whether the one before came about or not. */
function inLine<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  const mine = last.then(act);
  last = mine.catch(() => undefined);
  return mine;
}

/** Waits until what was asked for before has been done. */
export function done(): Promise<void> {
  return inLine(() => Promise.resolve());
}

/** Reads the workbook. What passes is tried again, also where a sheet went between two requests. */
export function reading<Answer>(act: Act<Answer>): Promise<Answer> {
  return inLine(() =>
    tried(
      () => run({}, act).answer,
      (error) => (codeOf(error) === "ItemNotFound" ? "tryAgain" : wayOf(error)),
    ),
  );
}

/**
 * Changes the workbook; nothing is done twice: it is tried again only where Excel had not answered a single request.
 *
 * @param isOneStep whether all of it is one step to undo, where this Excel can: then only cells, looks and rows may be changed
 */
export function writing<Answer>(act: Act<Answer>, isOneStep = false): Promise<Answer> {
  const groups = isOneStep && Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  return inLine(async () => {
    let mergeUndoGroup = groups;
    let hasBegun = false;
    const once = async () => {
      const { answer, begun } = run(mergeUndoGroup ? { mergeUndoGroup } : {}, act);
      try {
        return await answer;
      } finally {
        hasBegun = begun();
      }
    };
    return tried(once, (error) => {
      if (hasBegun || error instanceof Unanswered) return "tell";
      if (codeOf(error) !== "UndoNotSupported") return wayOf(error);
      mergeUndoGroup = false;
      return "tryAgain";
    });
  });
}

/**
 * Makes something that there is to be one of. Sheets and names are what panes see of each other: where another has made it
 * since it was looked for, Excel refuses the second, and it is looked for again.
 */
export async function making<Answer>(act: Act<Answer>): Promise<Answer> {
  try {
    return await writing(act);
  } catch (error) {
    if (codeOf(error) !== "ItemAlreadyExists") throw error;
    return writing(act);
  }
}

/**
 * Takes away what was begun and did not come about, or puts back what stood: tried again as long as what refuses it passes.
 *
 * @param error what refused it
 * @param putBack looks at what stands before it changes anything, so that it may be done twice
 * @throws the error; Halfway where something of what was begun is left
 */
export async function takenBack(error: unknown, putBack: () => Promise<unknown>): Promise<never> {
  try {
    await tried(putBack, wayOf);
  } catch (refused) {
    if (!isGone(error, refused)) throw new Halfway(error);
  }
  throw error;
}

/**
 * Looks whether something was done that Excel has said to have refused.
 *
 * @throws the error where it was not done; Halfway where that cannot be seen
 */
export async function unlessDone(error: unknown, isDone: () => Promise<boolean>): Promise<void> {
  let done: boolean;
  try {
    done = await tried(isDone, wayOf);
  } catch (refused) {
    throw isGone(error, refused) ? error : new Halfway(error);
  }
  if (!done) throw error;
}

/** Does something with objects that were made in another run, such as to stop listening. */
export function leaving(context: OfficeExtension.ClientRequestContext, act: () => void): Promise<void> {
  return inLine(() =>
    Excel.run(context, async (same) => {
      act();
      await answered(same.sync());
    }),
  );
}

/** Tries, and again after a pause as long as a refusal passes. */
async function tried<Answer>(once: () => Promise<Answer>, way: typeof wayOf): Promise<Answer> {
  for (const pause of patience.pauses) {
    try {
      return await once();
    } catch (error) {
      if (way(error) === "tell") throw error;
    }
    await new Promise<void>((resolve) => patience.after(pause, resolve));
  }
  return once();
}

/** Runs something where no request is waited for longer than the deadline. */
function run<Answer>(options: Excel.RunOptions, act: Act<Answer>) {
  let count = 0;
  const answer = new Promise<Answer>((resolve, reject) => {
    Excel.run({ ...options, delayForCellEdit: true }, (context) => {
      const sync = context.sync.bind(context);
      context.sync = async <Value>(value?: Value): Promise<Value> => {
        const synced = await answered(sync(value));
        count++;
        return synced;
      };
      const acted = act(context);
      acted.catch(reject); // Microsoft's client goes on waiting for what was not answered
      return acted;
    }).then(resolve, reject);
  });
  return { answer, begun: () => count > 0 };
}

/** What a request answers, where it does so before the deadline. */
function answered<Value>(request: Promise<Value>): Promise<Value> {
  const { answer } = patience;
  return new Promise((resolve, reject) => {
    const leave = patience.after(answer, () => reject(new Unanswered(answer / 1000)));
    void request.finally(leave).then(resolve, reject);
  });
}
