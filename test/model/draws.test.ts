import assert from "node:assert/strict";
import { draws, drawsPerBlock, Series, widestShare } from "../../src/model/draws";

const itself = (probability: number) => probability;

function correlation(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += (one[index]! - 0.5) * (other[index]! - 0.5);
  return (12 * sum) / one.length;
}

describe("draws: the same name and seed, the same draws", () => {
  it("are frozen: these numbers must never change, or saved workbooks would show others", () => {
    assert.deepEqual(draws(itself, "Effect", 1, 3), [0.32378162967506796, 0.3420658636605367, 0.6989561304217204]);
    assert.deepEqual(
      draws(itself, "Åtgärdens kostnad", 2026, 1002).slice(999),
      [0.6102424062555656, 0.08110395295079798, 0.9522441508015618],
    );
    const spread = new Float64Array(drawsPerBlock);
    new Series("Effect", 1).spread(7, spread);
    assert.deepEqual([...spread.slice(0, 3)], [0.4122910725177499, 0.556520224901149, 0.833813857663772]);
  });

  it("case, outer spaces and how å is stored do not matter; another name or seed does", () => {
    const usual = draws(itself, "Återfall", 1, 5);
    assert.deepEqual(draws(itself, "  återfall ", 1, 5), usual);
    assert.deepEqual(draws(itself, "A\u030aterfall", 1, 5), usual);
    assert.notDeepEqual(draws(itself, "Återfalla", 1, 5), usual);
    assert.notDeepEqual(draws(itself, "Återfall", 2, 5), usual);
    assert.notDeepEqual(draws(itself, "Återfall", 1 + 2 ** 32, 5), usual);
  });

  it("a longer count starts with the draws of a shorter one, over the border between two thousands", () => {
    const long = draws(itself, "Effect", 1, 2500);
    for (const count of [1, 999, 1000, 1001, 2000]) {
      assert.deepEqual(draws(itself, "Effect", 1, count), long.slice(0, count));
    }
  });

  it("are even: in a hundred thousand every tenth has between 9 700 and 10 300, and the mean is a half", () => {
    const many = draws(itself, "Effect", 1, 100_000);
    const tenths = new Array<number>(10).fill(0);
    for (const draw of many) tenths[Math.floor(draw * 10)]!++;
    for (const count of tenths) assert.ok(count > 9700 && count < 10300, `${count}`);
    const mean = many.reduce((sum, draw) => sum + draw, 0) / many.length;
    assert.ok(Math.abs(mean - 0.5) < 4 / Math.sqrt(12 * many.length));
  });

  it("of different names, seeds, and one after the other are independent", () => {
    const count = 100_000;
    const one = draws(itself, "Effect", 1, count + 1);
    const bound = 4 / Math.sqrt(count);
    for (const other of [draws(itself, "Effect 2", 1, count), draws(itself, "Effect", 2, count), one.slice(1)]) {
      assert.ok(Math.abs(correlation(one.slice(0, count), other)) < bound);
    }
  });

  it("spread over a thousandth each: one draw in every thousandth, in random order, evenly within it", () => {
    const series = new Series("Effect", 1);
    const uniforms = new Float64Array(drawsPerBlock);
    let within = 0;
    const blocks = 50;
    for (let block = 0; block < blocks; block++) {
      series.spread(block, uniforms);
      const thousandths = [...uniforms].map((uniform) => Math.floor(uniform * 1000));
      assert.deepEqual([...Uint16Array.from(thousandths).sort()], [...new Array(1000).keys()]);
      assert.ok(Math.abs(correlation([...uniforms].slice(0, 999), [...uniforms].slice(1))) < 4 / Math.sqrt(999));
      for (const uniform of uniforms) within += uniform * 1000 - Math.floor(uniform * 1000);
    }
    assert.ok(Math.abs(within / (1000 * blocks) - 0.5) < 4 / Math.sqrt(12 * 1000 * blocks));
  });

  it("no share spreads more than all or nothing: with mean 20 % below 40 %", () => {
    assert.ok(Math.abs(widestShare(0.2) - 0.4) < 1e-15);
  });
});
