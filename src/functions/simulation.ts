import { idsOf } from "../model/ids";
import { Refusal, type Fact } from "../model/refusal";
import { outcomes, type Outcome } from "../model/simulation";
import type { Spread } from "../model/spread";
import { readCostTable } from "../ranges/costTable";
import { whole } from "../ranges/domains";
import { readUncertainProgramme } from "../ranges/programme";
import { readNumberArgument } from "../ranges/scalars";
import { spreadOfMeasure, successOf } from "../simulation/findings";
import { followSimulation } from "../simulation/shared";
import { recordInSlices } from "../simulation/slices";
import { Turns } from "../simulation/turns";
import { headings } from "./headings";
import { errorFor, inStream, type Table } from "./inCell";

/** The outcomes of more draws would fill the memory of an office computer. */
const mostDraws = 1_000_000;

/**
 * The chance that a measure's reduced costs exceed its own, and the spread of its net present value and payback; coarse at first, then refined.
 *
 * Inputs and cost rows whose low is below their high are drawn as PERT (low, value, high), independently unless they have
 * the same group. The same seed gives the same table on every machine. The draws are spread evenly in blocks of a
 * thousand (Latin hypercube); the generator is xoshiro128++, begun anew for each input and block by Philox4x32-10 with
 * the seed as its key.
 *
 * @customfunction SIMULATE
 * @param programme Programme table: input, value, low, high, group
 * @param costs Cost table: actor, SEK per person and year, from age, to age, share, cashable, low, high …
 * @param [draws] How many, at most 1 000 000; left out: 10 000
 * @param [seed] Whole number; the same seed gives the same table on every machine; left out: 1
 * @param invocation Where the answers go
 * @returns Table: Measure, Mean, SD, P5, P50, P95, Probability
 * @streaming
 */
export function SIMULATE(
  programme: any[][],
  costs: any[][],
  draws?: any,
  seed?: any,
  invocation?: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  inStream("SIMULATE", invocation!, (show) => {
    const table = readCostTable(costs, "costs");
    const request = {
      programme: readUncertainProgramme(programme, table),
      costs: table,
      draws: readNumberArgument(draws, "draws", whole(1, mostDraws), 10_000),
      seed: readNumberArgument(seed, "seed", whole(0), 1),
    };
    const turns = new Turns();
    let isShown = false;
    let leave = () => undefined as void;
    leave = followSimulation(request, (progress) => {
      const spread = (measure: Outcome) => spreadOfMeasure(progress, measure);
      recordInSlices(outcomes, spread, turns.begin(), (spreads) => {
        turns.told();
        show(() => simulationTable(spreads));
        isShown = progress.done === progress.draws;
        if (isShown) leave(); // the table is all that a cell keeps: the outcomes of 50 cells are 2 GB
      });
    });
    if (isShown) leave();
    return () => {
      turns.end();
      leave();
    };
  });
}

const never: Fact = { code: "never-in-any-draw" };

function simulationTable(spreads: Record<Outcome, Spread>): Table {
  const words = headings();
  const figures = idsOf(words.simulation);
  return [
    [words.measure, ...figures.map((figure) => words.simulation[figure])],
    ...outcomes.map((row) => {
      const spread = spreads[row];
      if (spread.mean === null && successOf(row) === "positive") throw new Refusal({ code: "too-large" });
      return [words.simulationRows[row], ...figures.map((figure) => spread[figure] ?? errorFor(never, "SIMULATE"))];
    }),
  ];
}
