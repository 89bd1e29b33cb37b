import assert from "node:assert/strict";
import fc from "fast-check";
import { quantileAt, quantilesAt, quantileTable } from "../../src/model/quantileTable";

describe("a table of a distribution", () => {
  it("goes through its points: a fifth of the outcomes below 10, half below 20, nine tenths below 50", () => {
    const table = quantileTable([0, 0.2, 0.5, 0.9, 1], [0, 10, 20, 50, 100], [40, 40, 60, 100, 900]);
    assert.deepEqual(
      [0.2, 0.5, 0.9].map((probability) => quantileAt(table, probability)),
      [10, 20, 50],
    );
  });

  it("is exact where the inverse is of third degree: probability cubed", () => {
    const points = [0, 0.25, 0.5, 1];
    const table = quantileTable(
      points,
      points.map((probability) => probability ** 3),
      points.map((probability) => 3 * probability ** 2),
    );
    for (const probability of [0.1, 0.3, 0.7, 0.99]) {
      assert.ok(Math.abs(quantileAt(table, probability) - probability ** 3) < 1e-15);
    }
  });

  it("says the same of many probabilities as of each, bit by bit", () => {
    const points = [0, 0.001, 0.25, 0.5, 0.999, 1];
    const table = quantileTable(
      points,
      points.map((probability) => probability ** 2),
      points.map((probability) => 2 * probability),
    );
    const probabilities = Float64Array.from({ length: 997 }, (_, index) => (index + 0.5) / 997);
    const each = probabilities.map((probability) => quantileAt(table, probability));
    assert.deepEqual(quantilesAt(table, probabilities, new Float64Array(997)), each);
  });

  it("never falls, whatever the points and slopes", () => {
    const rising = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 2, maxLength: 400 });
    fc.assert(
      fc.property(rising, fc.double({ min: 0, max: 1000, noNaN: true }), (steps, slope) => {
        const sums = steps.map((_, index) => steps.slice(0, index).reduce((sum, step) => sum + step, 0));
        const all = sums.at(-1)!;
        const probabilities = sums.map((sum) => sum / all);
        const table = quantileTable(probabilities, sums, new Array<number>(sums.length).fill(slope));
        let before = -Infinity;
        for (let probability = 0.0005; probability < 1; probability += 0.001) {
          const value = quantileAt(table, probability);
          assert.ok(value >= before - 1e-9 && value >= 0 && value <= all + 1e-9);
          before = value;
        }
      }),
    );
  });
});
