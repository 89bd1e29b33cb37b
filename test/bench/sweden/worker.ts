import { parentPort } from "node:worker_threads";
import { roomFor, Simulation } from "../../../src/model/simulation";
import { spreadOf } from "../../../src/model/spread";
import { pertTable } from "../../../src/statistics/distributions";
import { uncertainCosts, uncertainMeasure } from "../../model/uncertainMeasure";

/** A municipality's scenario: how many take part, and how many draws of it. */
export interface Errand {
  participants: number;
  draws: number;
}

const block = 1_000;

/** Mean net present value of all payers. */
function meanOf({ participants, draws }: Errand): number {
  const measure = { ...uncertainMeasure, given: { ...uncertainMeasure.given, participants } };
  const simulation = new Simulation(measure, uncertainCosts, 1, pertTable);
  while (simulation.prepareNext());
  const outcomes = roomFor(draws);
  for (let first = 0; first < draws; first += block) simulation.simulate(first / block, outcomes, first);
  return spreadOf(outcomes.npvAll, "positive").mean!;
}

parentPort?.on("message", (errand: Errand) => parentPort?.postMessage(meanOf(errand)));
