import type { Outcomes } from "../model/simulation";
import type { SimulationRequest } from "./request";

/** What a worker is told: a request, which it may know already, and which thousands of it to simulate. */
export interface Order {
  id: number;
  request: SimulationRequest;
  first: number;
  end: number;
}

/** What it answers: the outcomes of those thousands, handed over without being copied. */
export interface Delivery {
  id: number;
  first: number;
  part: Outcomes;
}

/** How a page lets others that share its runtime have workers: functions.js may not name a file of its own. */
interface Offer {
  make: () => Worker;
  count: number;
}
const place = globalThis as { socialInvestmentsWorkers?: Offer };

/** More would take turns with the page on an office computer. */
const mostWorkers = 2;

let team: Worker[] | null = null;

/**
 * Offers workers to every script of this page. A page calls it once.
 *
 * @param make a new worker that runs `worker.ts`
 * @param cores how many the machine has
 */
export function offerWorkers(make: () => Worker, cores: number): void {
  team = null;
  place.socialInvestmentsWorkers = { make, count: Math.max(1, Math.min(mostWorkers, cores)) };
}

/** The workers, begun when they are first asked for; none where no page has offered any, or where one has failed. */
export function workers(): readonly Worker[] {
  const offer = place.socialInvestmentsWorkers;
  if (!team) {
    if (!offer) return [];
    try {
      team = Array.from({ length: offer.count }, offer.make);
    } catch {
      // A content security policy may forbid workers: the simulation then shares the page's thread.
      team = [];
    }
  }
  return team;
}

/** Does without workers from now on: one of them could not run. */
export function dismissWorkers(): void {
  for (const worker of team ?? []) worker.terminate();
  team = [];
}
