import assert from "node:assert/strict";
import fc from "fast-check";
import { drawsPerBlock } from "../../src/model/draws";
import { roomFor, Simulation } from "../../src/model/simulation";
import { evpi, evppi } from "../../src/model/valueOfInformation";
import { pertTable } from "../../src/statistics/distributions";
import { kronor } from "./flows";
import { near } from "./near";
import { anyUncertain } from "./uncertainMeasure";

const anyAmounts = fc.array(kronor(-1_000_000, 1_000_000), { minLength: 1, maxLength: 200 });
const anyGains = fc.array(kronor(0, 1_000_000), { minLength: 1, maxLength: 200 });

describe("the value of information: what always holds", () => {
  it("to know everything is worth what the losses or the gains would come to, whichever is less", () => {
    fc.assert(
      fc.property(anyAmounts, (amounts) => {
        const mean = (of: (amount: number) => number) =>
          amounts.reduce((sum, amount) => sum + of(amount), 0) / amounts.length;
        const [gains, losses] = [mean((amount) => Math.max(0, amount)), mean((amount) => Math.max(0, -amount))];
        near(evpi(amounts), Math.min(gains, losses), 1e6);
      }),
    );
  });

  it("to know is worth as much to who would stop a measure as to who would begin it", () => {
    fc.assert(
      fc.property(anyAmounts, (amounts) => {
        near(evpi(amounts.map((amount) => -amount)), evpi(amounts), 1e6);
      }),
    );
  });

  it("where no outcome is a loss there is nothing to learn, whatever the input", () => {
    fc.assert(
      fc.property(anyGains, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (gains, stream) => {
        const input = gains.map(() => stream.next().value!);
        assert.equal(evpi(gains), 0);
        assert.ok(evpi(gains.map((gain) => -gain)) === 0);
        assert.ok(evppi(input, gains) >= 0);
      }),
    );
  });

  it("one input of a measure is worth at least nothing and at most everything", () => {
    fc.assert(
      fc.property(anyUncertain, fc.nat(), ({ programme, costs }, seed) => {
        const simulation = new Simulation(programme, costs, seed, pertTable);
        const outcomes = roomFor(drawsPerBlock);
        simulation.simulate(0, outcomes, 0);
        const most = evpi(outcomes.npvAll);
        const size = outcomes.npvAll.reduce((largest, npv) => Math.max(largest, Math.abs(npv)), 0);
        simulation.uncertain.forEach((_, index) => {
          const worth = evppi(simulation.drawsOf(index, 0, new Float64Array(drawsPerBlock)), outcomes.npvAll);
          assert.ok(worth >= 0 && worth <= most + 1e-9 * size, `${worth} of ${most}`);
        });
      }),
      { numRuns: 100 },
    );
  });
});
