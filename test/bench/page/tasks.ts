import type { CDPSession, Page } from "playwright-core";

/** A piece of work of a thread, of what is traced in a browser. */
interface Traced {
  name: string;
  tid: number;
  id?: string;
  /** When it began, and how long it took, microseconds by the clock. */
  ts: number;
  dur?: number;
  /** Microseconds of the processor. */
  tdur?: number;
  args?: { name?: string; data?: Sampled };
}

/** What a profile tells: functions by their number, and which was at work at each look, so many microseconds apart. */
interface Sampled {
  startTime?: number;
  cpuProfile?: { nodes?: { id: number; callFrame: { url?: string; functionName: string } }[]; samples?: number[] };
  timeDeltas?: number[];
}

const task = "ThreadControllerImpl::RunTask";
const begun = "looking has begun";
/** What the thread of a page is called, in a process of its own and in the browser's. */
const pageThread = /^(CrRendererMain|Chrome_InProcRendererThread)$/;

/**
 * The longest that a page's thread worked on one thing while something was done: milliseconds of the processor, for
 * where others use the machine too, the clock says how busy they are.
 */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  const tasks = tasksIn(await traced(page, ["toplevel"], act));
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

/**
 * The most that each one's code worked within one task while something was done: milliseconds of the processor, the most
 * first. Looking takes time too, so that it is not asked where the tasks are measured.
 */
export async function longestByOwner(page: Page, act: () => Promise<void>): Promise<[owner: string, most: number][]> {
  const categories = ["toplevel", "blink.user_timing", "disabled-by-default-v8.cpu_profiler"];
  const events = await traced(page, categories, async () => {
    // to begin to look is a long task itself
    await page.evaluate((name) => void performance.mark(name), begun);
    await act();
  });
  const start = events.find(({ name }) => name === begun)!.ts;
  const tasks = tasksIn(events).filter(({ ts }) => ts > start);
  const looks = looksIn(events, tasks[0]!.tid);
  const most = new Map<string, number>();
  for (const { ts, dur = 0, tdur = 0 } of tasks) {
    const within = looks.filter(({ at }) => at >= ts && at <= ts + dur);
    const seen = new Map<string, number>();
    for (const { owner } of within) seen.set(owner, (seen.get(owner) ?? 0) + 1);
    for (const [owner, times] of seen)
      most.set(owner, Math.max(most.get(owner) ?? 0, (times / within.length) * (tdur / 1000)));
  }
  return [...most].sort(([, one], [, other]) => other - one);
}

/** When somebody looked at what a thread was at, microseconds, and whose code that was. */
function looksIn(events: readonly Traced[], thread: number): { at: number; owner: string }[] {
  return events
    .filter(({ name, tid }) => name === "Profile" && tid === thread)
    .flatMap(({ id: profile, args: { data } = {} }) => {
      let at = data!.startTime!;
      const owners = new Map<number, string>();
      const chunks = events.filter(({ name, id }) => name === "ProfileChunk" && id === profile);
      return chunks.flatMap(({ args }) => {
        const { cpuProfile = {}, timeDeltas = [] } = args!.data!;
        for (const { id, callFrame } of cpuProfile.nodes ?? []) owners.set(id, ownerOf(callFrame));
        return (cpuProfile.samples ?? []).map((node, index) => ({
          at: (at += timeDeltas[index]!),
          owner: owners.get(node)!,
        }));
      });
    });
}

/** Whose a function is, by the script that it stands in. */
function ownerOf({ url = "", functionName }: { url?: string; functionName: string }): string {
  if (/\/workbench\./.test(url)) return "the workbench's spreadsheet";
  if (/\/office\//.test(url)) return "Microsoft's client";
  if (url.endsWith("/functions.js")) return "functions";
  if (/\/scripts\//.test(url)) return "pane";
  return functionName === "(garbage collector)" ? "tidying of memory" : "browser";
}

/** What the browser tells of its threads while something is done. */
async function traced(page: Page, includedCategories: string[], act: () => Promise<void>): Promise<Traced[]> {
  const session = await page.context().newCDPSession(page);
  const events: Traced[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as Traced[])));
  await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories } });
  try {
    await act();
  } finally {
    await ended(session);
  }
  return events;
}

/** What the page's thread worked on. */
function tasksIn(events: readonly Traced[]): Traced[] {
  const names = events.filter(({ name }) => name === "thread_name");
  const threads = new Set(names.filter(({ args }) => pageThread.test(args?.name ?? "")).map(({ tid }) => tid));
  const tasks = events.filter(({ name, tid }) => name === task && threads.has(tid));
  if (tasks.length === 0) throw new Error("The browser tells nothing of its page's thread.");
  return tasks;
}

async function ended(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
}
