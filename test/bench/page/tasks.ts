import type { CDPSession, Page } from "playwright-core";

/** A piece of work of a thread, of what is traced in a browser. */
interface Traced {
  name: string;
  tid: number;
  /** Microseconds of the processor. */
  tdur?: number;
  args?: { name?: string };
}

const task = "ThreadControllerImpl::RunTask";
/** What the thread of a page is called, in a process of its own and in the browser's. */
const pageThread = /^(CrRendererMain|Chrome_InProcRendererThread)$/;

/**
 * The longest that a page's thread worked on one thing while something was done: milliseconds of the processor, for
 * where others use the machine too, the clock says how busy they are.
 */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const traced: Traced[] = [];
  session.on("Tracing.dataCollected", ({ value }) => traced.push(...(value as unknown as Traced[])));
  const traceConfig = { includedCategories: ["toplevel"] };
  await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig });
  try {
    await act();
  } finally {
    await ended(session);
  }
  const names = traced.filter(({ name }) => name === "thread_name");
  const threads = new Set(names.filter(({ args }) => pageThread.test(args?.name ?? "")).map(({ tid }) => tid));
  const tasks = traced.filter(({ name, tid }) => name === task && threads.has(tid));
  if (tasks.length === 0) throw new Error("The browser tells nothing of its page's thread.");
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000;
}

async function ended(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
}
