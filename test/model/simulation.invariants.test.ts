import assert from "node:assert/strict";
import fc from "fast-check";
import { appraise } from "../../src/model/appraisal";
import type { CostTable } from "../../src/model/costTable";
import { drawsPerBlock } from "../../src/model/draws";
import { completeProgramme } from "../../src/model/programmeInputs";
import { roomFor, Simulation, type Outcomes } from "../../src/model/simulation";
import type { UncertainProgramme } from "../../src/model/uncertainty";
import { pertTable } from "../../src/statistics/distributions";
import { near } from "./near";
import { anyUncertain } from "./uncertainMeasure";

const runs = { numRuns: 20 };

function begun(programme: UncertainProgramme, costs: CostTable, seed: number): Simulation {
  return new Simulation(programme, costs, seed, pertTable);
}

function simulated(simulation: Simulation, draws: number): Outcomes {
  const outcomes = roomFor(draws);
  for (let block = 0; block * drawsPerBlock < draws; block++)
    simulation.simulate(block, outcomes, block * drawsPerBlock);
  return outcomes;
}

function columnsOf(simulation: Simulation): Float64Array[] {
  return simulation.uncertain.map((_, index) => simulation.drawsOf(index, 0, new Float64Array(drawsPerBlock)));
}

describe("simulation: what always holds", () => {
  it("a longer run begins with the shorter one, bit for bit", () => {
    fc.assert(
      fc.property(anyUncertain, fc.nat(), fc.integer({ min: 1, max: 2500 }), ({ programme, costs }, seed, draws) => {
        const shorter = simulated(begun(programme, costs, seed), draws);
        const longer = simulated(begun(programme, costs, seed), 2500);
        for (const measure of Object.keys(shorter) as (keyof Outcomes)[]) {
          assert.deepEqual(longer[measure].slice(0, draws), shorter[measure]);
        }
      }),
      runs,
    );
  });

  it("each outcome is the slow appraisal of what was drawn", () => {
    fc.assert(
      fc.property(anyUncertain, fc.nat(), fc.nat({ max: 999 }), ({ programme, costs }, seed, draw) => {
        const simulation = begun(programme, costs, seed);
        const outcomes = simulated(simulation, drawsPerBlock);
        const drawn = { ...completeProgramme(programme.given) };
        const rows = [...costs.rows];
        columnsOf(simulation).forEach((column, index) => {
          const { of } = simulation.uncertain[index]!;
          if (typeof of === "string") drawn[of] = column[draw]!;
          else rows[costs.rows.indexOf(of)] = { ...of, amount: column[draw]! };
        });
        const { own, all } = appraise(drawn, { ...costs, rows });
        near(outcomes.npvOwn[draw]!, own.npv, own.cost + own.savings);
        near(outcomes.npvAll[draw]!, all.npv, all.cost + all.savings);
      }),
      { numRuns: 100 },
    );
  });

  it("every draw lies in its range, and those of a group are high together and low together", () => {
    fc.assert(
      fc.property(anyUncertain, fc.nat(), ({ programme, costs }, seed) => {
        const simulation = begun(programme, costs, seed);
        const columns = columnsOf(simulation);
        simulation.uncertain.forEach(({ low, high, series }, index) => {
          const column = columns[index]!;
          const noise = 1e-9 * Math.max(Math.abs(low), Math.abs(high));
          for (const drawn of column) assert.ok(drawn >= low - noise && drawn <= high + noise);
          const other = simulation.uncertain.findIndex((one) => one.series === series);
          const inOrder = [...column.keys()].sort((one, two) => columns[other]![one]! - columns[other]![two]!);
          for (let rank = 1; rank < inOrder.length; rank++) {
            assert.ok(column[inOrder[rank]!]! >= column[inOrder[rank - 1]!]! - noise, series);
          }
        });
      }),
      runs,
    );
  });

  it("in thousands or in kronor: the same years, and a thousand times the amounts", () => {
    fc.assert(
      fc.property(anyUncertain, fc.nat(), ({ programme: { given, ranges }, costs }, seed) => {
        const isAmount = (input: string) => input === "costPerParticipant" || input === "fixedCost";
        const inKronor: UncertainProgramme = {
          given: { ...given, costPerParticipant: given.costPerParticipant * 1000, fixedCost: given.fixedCost! * 1000 },
          ranges: ranges.map((range) =>
            isAmount(range.input) ? { ...range, low: range.low * 1000, high: range.high * 1000 } : range,
          ),
        };
        const rows = costs.rows.map((row) => ({
          ...row,
          amount: row.amount * 1000,
          low: row.low * 1000,
          high: row.high * 1000,
        }));
        const thousands = simulated(begun({ given, ranges }, costs, seed), drawsPerBlock);
        const kronor = simulated(begun(inKronor, { ...costs, rows }, seed), drawsPerBlock);
        const size = thousands.npvAll.reduce((largest, npv) => Math.max(largest, Math.abs(npv)), 1);
        for (let draw = 0; draw < drawsPerBlock; draw++) {
          near(kronor.npvAll[draw]!, 1000 * thousands.npvAll[draw]!, 1e4 * size);
        }
      }),
      runs,
    );
  });
});
