import { drawsPerBlock } from "../model/draws";
import { roomFor, type Outcomes, type Simulation } from "../model/simulation";
import { inSlices } from "./slices";
import { blocksOf, putBlocks, simulateBlocks, simulationOf, type SimulationRequest } from "./request";
import { dismissWorkers, workers, type Delivery, type Order } from "./workers";

/** How far a run has come. */
export interface Progress {
  /** Draws from the first on that are done. */
  done: number;
  draws: number;
  /** Their outcomes; the rest is 0. They are written on while the run goes on. */
  outcomes: Outcomes;
  simulation: Simulation;
}

/** So many thousands are worth waking a worker for, and so many it does before it answers. */
const worthAWorker = 5;
const perOrder = 10;

let lastId = 0;

/**
 * A simulation under way: first a coarse answer after a thousand draws, then finer ones, and the last one with all.
 *
 * The answer is the same, bit for bit, whether workers or slices of the page's own time give it.
 */
export class Run {
  readonly simulation: Simulation;
  private readonly outcomes: Outcomes;
  private readonly blocks: number;
  private readonly isDone: boolean[] = [];
  private inOrder = 0;
  private told = 0;
  private isStopped = false;
  private id = 0;

  /**
   * @param request what is simulated
   * @param tell hears how far the run has come: after the first thousand, at each doubling, and at the end
   */
  constructor(
    private readonly request: SimulationRequest,
    private readonly tell: (progress: Progress) => void,
  ) {
    this.simulation = simulationOf(request);
    this.outcomes = roomFor(request.draws);
    this.blocks = blocksOf(request);
  }

  /** Begins, or goes on from where it was stopped: what is done is not done again. */
  start(): void {
    this.isStopped = false;
    this.id = ++lastId;
    this.sliceUntil(1, () => {
      const team = this.blocks > worthAWorker ? workers() : [];
      if (team.length > 0) this.order(team);
      else this.sliceUntil(this.blocks);
    });
  }

  /** Nobody waits for it any longer. */
  stop(): void {
    this.isStopped = true;
  }

  get isFinished(): boolean {
    return this.inOrder === this.blocks;
  }

  /** Whether it goes on since the start that got this number: it may have been stopped and begun again. */
  private isUnderWay(id: number): boolean {
    return !this.isStopped && id === this.id;
  }

  /** Works through the tables and the first thousands that are missing, on this thread. */
  private sliceUntil(end: number, then?: () => void): void {
    const { id } = this;
    const step = () => {
      if (this.simulation.prepareNext()) return true;
      const next = this.inOrder;
      if (next < end) this.put(next, simulateBlocks(this.simulation, this.request, next, next + 1));
      else then?.();
      return next < end;
    };
    inSlices(step, () => this.isUnderWay(id));
  }

  /** Lets each worker take the next thousands as soon as it has delivered. */
  private order(team: readonly Worker[]): void {
    const { id } = this;
    let next = this.inOrder;
    const leave = new Set<() => void>();
    const leaveAll = () => leave.forEach((one) => one());
    for (const worker of team) {
      const takeNext = () => {
        if (next >= this.blocks) return;
        const end = Math.min(next + perOrder, this.blocks);
        worker.postMessage({ id, request: this.request, first: next, end } satisfies Order);
        next = end;
      };
      const receive = ({ data }: MessageEvent<Delivery>) => {
        if (!this.isUnderWay(id)) return leaveAll();
        if (data.id !== id) return;
        takeNext();
        this.put(data.first, data.part);
        if (this.isFinished) leaveAll();
      };
      const fail = () => {
        leaveAll();
        dismissWorkers();
        if (this.isUnderWay(id)) this.sliceUntil(this.blocks);
      };
      worker.addEventListener("message", receive);
      worker.addEventListener("error", fail);
      leave.add(() => {
        worker.removeEventListener("message", receive);
        worker.removeEventListener("error", fail);
      });
      takeNext();
    }
  }

  /** Puts outcomes in their place, and tells when there is enough more than last time. */
  private put(first: number, part: Outcomes): void {
    putBlocks(this.outcomes, first, part);
    const count = Math.ceil(part.npvOwn.length / drawsPerBlock);
    for (let block = first; block < first + count; block++) this.isDone[block] = true;
    while (this.isDone[this.inOrder]) this.inOrder++;
    if (this.inOrder === this.told) return;
    if (this.inOrder < this.blocks && this.inOrder < 2 * this.told) return;
    this.told = this.inOrder;
    const { draws } = this.request;
    const done = Math.min(this.inOrder * drawsPerBlock, draws);
    this.tell({ done, draws, outcomes: this.outcomes, simulation: this.simulation });
  }
}
