import { roomFor, Simulation } from "../../../src/model/simulation";
import { spreadOf } from "../../../src/model/spread";
import { pertTable } from "../../../src/statistics/distributions";
import { uncertainCosts, uncertainMeasure } from "../../model/uncertainMeasure";
import { section, told } from "../report";
import { n } from "./cohort";
import { median, processorTime } from "./measure";

/** SIMULATE of a programme and its cost table, which is linear in most inputs, beside the yardstick. */
export function raceEveryday(blocks: number, rounds: number, yardstick: number): void {
  const simulation = new Simulation(uncertainMeasure, uncertainCosts, 1, pertTable);
  while (simulation.prepareNext());
  const outcomes = roomFor(blocks * n);
  const times = Array.from({ length: rounds }, () =>
    processorTime(() => {
      for (let block = 0; block < blocks; block++) simulation.simulate(block, outcomes, block * n);
      for (const measure of Object.values(outcomes)) spreadOf(measure, "positive");
    }),
  );
  const own = median(times);
  const microseconds = times.map((time) => (1000 * time) / (blocks * n));
  section("SIMULATE of an everyday measure, with its table")({
    what: `a draw of ${simulation.uncertain.length} uncertain inputs; the yardstick takes ${(yardstick / own).toFixed(1)} times as long`,
    figures: told(microseconds, "µs"),
  });
}
