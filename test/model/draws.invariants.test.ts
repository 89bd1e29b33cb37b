import assert from "node:assert/strict";
import fc from "fast-check";
import { draws, drawsPerBlock, Series, widestShare } from "../../src/model/draws";

const anyName = fc.string({ maxLength: 20 });
const anySeed = fc.oneof(fc.nat(), fc.maxSafeNat());
const anyCount = fc.integer({ min: 1, max: 2500 });
const itself = (probability: number) => probability;

describe("draws: what always holds", () => {
  it("a longer count begins with the shorter one, whatever the name and seed", () => {
    fc.assert(
      fc.property(anyName, anySeed, anyCount, anyCount, (name, seed, one, other) => {
        const [shorter, longer] = [Math.min(one, other), Math.max(one, other)];
        assert.deepEqual(draws(itself, name, seed, longer).slice(0, shorter), draws(itself, name, seed, shorter));
      }),
      { numRuns: 50 },
    );
  });

  it("a probability lies between 0 and 1, and is neither", () => {
    fc.assert(
      fc.property(anyName, anySeed, (name, seed) => {
        for (const drawn of draws(itself, name, seed, 1000)) assert.ok(drawn > 0 && drawn < 1);
      }),
      { numRuns: 50 },
    );
  });

  it("two quantities of one name move together: what is higher in one is higher in the other", () => {
    fc.assert(
      fc.property(anyName, anySeed, (name, seed) => {
        const evenly = draws(itself, name, seed, 200);
        const steeply = draws((probability) => 1e6 * probability ** 3, name, seed, 200);
        const inOrder = (drawn: number[]) =>
          drawn.map((_, draw) => draw).sort((one, other) => drawn[one]! - drawn[other]!);
        assert.deepEqual(inOrder(steeply), inOrder(evenly));
      }),
      { numRuns: 50 },
    );
  });

  it("case and outer spaces of a name do not matter", () => {
    fc.assert(
      fc.property(anyName, anySeed, (name, seed) => {
        assert.deepEqual(draws(itself, `  ${name.toLowerCase()} `, seed, 3), draws(itself, name, seed, 3));
      }),
    );
  });

  it("spread draws: each thousandth has one, in every block of every name", () => {
    const uniforms = new Float64Array(drawsPerBlock);
    fc.assert(
      fc.property(anyName, anySeed, fc.integer({ min: 0, max: 100_000 }), (name, seed, block) => {
        new Series(name, seed).spread(block, uniforms);
        const hit = new Set([...uniforms].map((uniform) => Math.floor(uniform * drawsPerBlock)));
        assert.equal(hit.size, drawsPerBlock);
      }),
      { numRuns: 30 },
    );
  });

  it("a share and what is left of it spread alike, and no share more than half and half", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (permille) => {
        const mean = permille / 1000;
        assert.ok(Math.abs(widestShare(mean) - widestShare(1 - mean)) < 1e-12);
        assert.ok(widestShare(mean) <= 0.5);
      }),
    );
  });
});
