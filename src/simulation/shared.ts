import { Run, type Progress } from "./run";
import type { SimulationRequest } from "./request";

/** A run with those who follow it. */
interface Shared {
  run: Run;
  latest: Progress | null;
  listeners: Set<(progress: Progress) => void>;
}
const runs = new Map<string, Shared>();

/**
 * Follows a simulation. Whoever asks for the same at the same time shares one run, and it stops with the last to leave.
 *
 * @param request what is simulated
 * @param listen hears each finer answer, at once what is known already
 * @returns leaves
 */
export function followSimulation(request: SimulationRequest, listen: (progress: Progress) => void): () => void {
  const key = JSON.stringify(request);
  let shared = runs.get(key);
  if (shared) {
    shared.listeners.add(listen);
    if (shared.latest) listen(shared.latest);
  } else {
    const begun: Shared = { run: new Run(request, tell), latest: null, listeners: new Set([listen]) };
    shared = begun;
    runs.set(key, begun);
    begun.run.start();
  }
  function tell(progress: Progress): void {
    const followed = runs.get(key);
    if (!followed) return;
    followed.latest = progress;
    for (const one of followed.listeners) one(progress);
  }
  const followed = shared;
  return () => {
    followed.listeners.delete(listen);
    if (followed.listeners.size > 0) return;
    followed.run.stop();
    if (runs.get(key) === followed) runs.delete(key);
  };
}

/**
 * Simulates to the end.
 *
 * @param request what is simulated
 * @param onProgress hears each finer answer on the way, the last one too
 * @param signal stops it; the promise is then refused with the signal's reason
 */
export function simulate(
  request: SimulationRequest,
  onProgress: (progress: Progress) => void = () => undefined,
  signal?: AbortSignal,
): Promise<Progress> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    let leave: (() => void) | null = null;
    let isFinished = false;
    const stop = () => {
      leave?.();
      reject(signal?.reason as Error);
    };
    signal?.addEventListener("abort", stop);
    leave = followSimulation(request, (progress) => {
      onProgress(progress);
      if (progress.done < progress.draws) return;
      isFinished = true;
      signal?.removeEventListener("abort", stop);
      leave?.();
      resolve(progress);
    });
    if (isFinished) leave();
  });
}
