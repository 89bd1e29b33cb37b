/**
 * A new worker that runs `worker.ts`, for a page to offer. Its file is named by what is in it, so that a page never
 * meets the worker of another build.
 */
export function pageWorker(): Worker {
  return new Worker(/* webpackChunkName: "simulation" */ new URL("./worker.ts", import.meta.url));
}
