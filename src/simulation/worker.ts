import type { Simulation } from "../model/simulation";
import { simulateBlocks, simulationOf } from "./request";
import type { Delivery, Order } from "./workers";

/** The part of a worker's own scope that is used here. */
interface Scope {
  onmessage: ((event: { data: Order }) => void) | null;
  postMessage(delivery: Delivery, handOver: ArrayBufferLike[]): void;
}
const scope = globalThis as unknown as Scope;

/** The simulations that this worker was told of last, so that their tables are made once. */
const begun = new Map<number, Simulation>();
const mostKept = 4;

function begin({ id, request }: Order): Simulation {
  const simulation = begun.get(id) ?? simulationOf(request);
  begun.delete(id);
  begun.set(id, simulation);
  for (const oldest of begun.keys()) {
    if (begun.size <= mostKept) break;
    begun.delete(oldest);
  }
  return simulation;
}

scope.onmessage = ({ data: order }) => {
  const { id, request, first, end } = order;
  const part = simulateBlocks(begin(order), request, first, end);
  scope.postMessage(
    { id, first, part },
    Object.values(part).map((values) => values.buffer),
  );
};
