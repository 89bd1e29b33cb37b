import { Run, type Progress } from "./run";
import type { SimulationRequest } from "./request";

/** A run with those who follow it; null until it is its turn. */
interface Shared {
  request: SimulationRequest;
  run: Run | null;
  latest: Progress | null;
  listeners: Set<(progress: Progress) => void>;
}
const runs = new Map<string, Shared>();

/** So many have room for their outcomes at the same time; the others wait, and who came last is next. */
const mostAtOnce = 4;
const underWay = new Set<Shared>();
const waiting: Shared[] = [];

/** The run that was left last before its end: whoever comes back to it goes on from where it was. */
let left: { key: string; shared: Shared } | null = null;

/**
 * Follows a simulation. Whoever asks for the same at the same time shares one run, and it stops with the last to leave;
 * asked for again before another one was left, it goes on.
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
    shared = left?.key === key ? left.shared : begin(request);
    if (left?.key === key) left = null;
    shared.listeners.add(listen);
    runs.set(key, shared);
    if (shared.latest) listen(shared.latest);
    startOrWait(shared);
  }
  const followed = shared;
  return () => {
    followed.listeners.delete(listen);
    if (followed.listeners.size > 0 || runs.get(key) !== followed) return;
    followed.run?.stop();
    runs.delete(key);
    if (followed.run && !followed.run.isFinished) left = { key, shared: followed };
    const turn = waiting.indexOf(followed);
    if (turn >= 0) waiting.splice(turn, 1);
    ended(followed);
  };
}

function begin(request: SimulationRequest): Shared {
  return { request, run: null, latest: null, listeners: new Set() };
}

function startOrWait(shared: Shared): void {
  if (underWay.size >= mostAtOnce) return void waiting.push(shared);
  underWay.add(shared);
  shared.run ??= new Run(shared.request, (progress) => {
    shared.latest = progress;
    for (const one of shared.listeners) one(progress);
    if (progress.done === progress.draws) ended(shared);
  });
  shared.run.start();
}

/** A run is finished, or was left: whoever waits is next. */
function ended(shared: Shared): void {
  if (!underWay.delete(shared)) return;
  const next = waiting.pop();
  if (next) startOrWait(next);
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
    if (isFinished || signal?.aborted) leave();
  });
}
