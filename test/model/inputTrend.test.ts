import assert from "node:assert/strict";
import { emptyCells, sortIntoCells, trendAlong } from "../../src/model/inputTrend";

function squaresOf(netBenefit: number[]): number {
  return netBenefit.reduce((sum, amount) => sum + amount ** 2, 0);
}

/** The trend at each of the inputs, which are whole numbers from 0 to 127, so that each has a cell of its own. */
function trendAt(input: number[], netBenefit: number[]): number[] {
  const cells = sortIntoCells(emptyCells(0, 127), input, netBenefit);
  const trend = trendAlong(cells, squaresOf(netBenefit));
  return input.map((place) => trend[place]!);
}

function near(got: number[], expected: number[], tolerance = 1e-6): void {
  got.forEach((amount, index) =>
    assert.ok(Math.abs(amount - expected[index]!) <= tolerance, `${got}, not ${expected}`),
  );
}

const everywhere = Array.from({ length: 128 }, (_, place) => place);

describe("the net benefit's trend along an input", () => {
  it("two participants more, 14 000 kr more: a straight line is its own trend", () => {
    const benefit = everywhere.map((participants) => 7000 * participants - 200_000);
    near(trendAt(everywhere, benefit), benefit);
  });

  it("first more, then less: a polynomial up to the fifth degree is its own trend", () => {
    const benefit = everywhere.map((place) => {
      const x = place / 64 - 1;
      return 3 - x + 2 * x ** 2 - 5 * x ** 3 + 4 * x ** 5;
    });
    near(trendAt(everywhere, benefit), benefit);
  });

  describe("1, 2, 2 and 5 at 0, 1, 2 and 3, two hundred draws at each, half of them above and half of them below", () => {
    const input = everywhere.slice(0, 4).flatMap((place) => new Array<number>(200).fill(place));
    const benefit = (noise: number) =>
      input.map((place, draw) => [1, 2, 2, 5][place]! + (draw % 2 === 0 ? noise : -noise));
    const trend = (noise: number) => trendAt(input, benefit(noise)).filter((_, draw) => draw % 200 === 0);

    it("by 10: the line 0.7 + 1.2 x stands out (1.2² × 5 × 200 = 1440 > 9 × 10²), its bend does not (2²/4 × 200 = 200)", () => {
      near(trend(10), [0.7, 1.9, 3.1, 4.3]);
    });

    it("by 20: nothing stands out from 9 × 20² = 3600, and the trend is the mean", () => {
      near(trend(20), [2.5, 2.5, 2.5, 2.5]);
    });

    it("by 0.1: all of it stands out", () => {
      near(trend(0.1), [1, 2, 2, 5]);
    });
  });

  it("what lies outside the cells falls in the first or the last", () => {
    const { counts, sums } = sortIntoCells(emptyCells(10, 20), [9, 10, 20, 21], [1, 2, 3, 4]);
    assert.deepEqual([counts[0], counts[127], sums[0], sums[127]], [2, 2, 1 + 2, 3 + 4]);
  });

  it("an input that is always the same has one cell", () => {
    const { counts } = sortIntoCells(emptyCells(5, 5), [5, 5, 5], [1, 2, 3]);
    assert.equal(counts[0], 3);
  });
});
