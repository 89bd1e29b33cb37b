import type { CostTable } from "../model/costTable";
import { drawsPerBlock } from "../model/draws";
import { outcomes, roomFor, Simulation, type Outcomes } from "../model/simulation";
import type { UncertainProgramme } from "../model/uncertainty";
import { pertTable } from "../statistics/distributions";

/** What is simulated: plain data, so that a worker can be told it. */
export interface SimulationRequest {
  programme: UncertainProgramme;
  costs: CostTable;
  draws: number;
  seed: number;
}

/** The simulation of a request, each input a PERT distribution between its low and high. */
export function simulationOf({ programme, costs, seed }: SimulationRequest): Simulation {
  return new Simulation(programme, costs, seed, pertTable);
}

/** How many thousands a request has; the last may be begun only. */
export function blocksOf({ draws }: SimulationRequest): number {
  return Math.ceil(draws / drawsPerBlock);
}

/** Simulates some thousands on their own, to be put in their place in the whole. */
export function simulateBlocks(
  simulation: Simulation,
  { draws }: SimulationRequest,
  first: number,
  end: number,
): Outcomes {
  const from = first * drawsPerBlock;
  const part = roomFor(Math.min(end * drawsPerBlock, draws) - from);
  for (let block = first; block < end; block++) simulation.simulate(block, part, (block - first) * drawsPerBlock);
  return part;
}

/** Puts some thousands in their place. */
export function putBlocks(whole: Outcomes, first: number, part: Outcomes): void {
  for (const measure of outcomes) whole[measure].set(part[measure], first * drawsPerBlock);
}
