import type { Delivery, Order } from "../../src/simulation/workers";

type Heard = (event: { data: Delivery }) => void;

/** Workers of a page, played in this process: what they are told and answer is copied as between threads. */
export class PlayedWorker {
  static orders = 0;
  static answer: ((order: Order, post: (delivery: Delivery) => void) => void) | null = null;
  private readonly heard: Record<string, Set<Heard>> = { message: new Set(), error: new Set() };

  postMessage(order: Order): void {
    PlayedWorker.orders++;
    const told = structuredClone(order);
    setTimeout(
      () => PlayedWorker.answer!(told, (delivery) => this.send("message", structuredClone(delivery))),
      (PlayedWorker.orders * 7) % 5,
    );
  }

  send(kind: string, data: Delivery): void {
    for (const one of [...this.heard[kind]!]) one({ data });
  }

  addEventListener(kind: string, heard: Heard): void {
    this.heard[kind]!.add(heard);
  }

  removeEventListener(kind: string, heard: Heard): void {
    this.heard[kind]!.delete(heard);
  }

  terminate(): void {}
}

/** Loads worker.ts under a scope of its own, as a worker would. */
export async function beWorker(): Promise<void> {
  const scope = globalThis as unknown as { onmessage: unknown; postMessage: unknown };
  await import("../../src/simulation/worker");
  const receive = scope.onmessage as (event: { data: Order }) => void;
  PlayedWorker.answer = (order, post) => {
    scope.postMessage = post;
    receive({ data: order });
  };
}
