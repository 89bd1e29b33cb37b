import assert from "node:assert/strict";
import ofBeta from "@stdlib/stats-base-dists-beta-quantile";
import ofLognormal from "@stdlib/stats-base-dists-lognormal-quantile";
import ofNormal from "@stdlib/stats-base-dists-normal-quantile";
import ofTriangular from "@stdlib/stats-base-dists-triangular-quantile";
import type { Distribution, Quantile } from "../../src/model/draws";
import { quantileAt } from "../../src/model/quantileTable";
import { betaTable } from "../../src/statistics/betaTable";
import { pertTable, quantileOf } from "../../src/statistics/distributions";

/** From P0.001 to P99.999, closer together towards the ends. */
const probabilities: number[] = [];
for (let exponent = -5; exponent < 0; exponent += 0.1) probabilities.push(10 ** exponent / 2, 1 - 10 ** exponent / 2);

function furthest(quantile: Quantile, other: Quantile): number {
  return Math.max(...probabilities.map((probability) => Math.abs(quantile(probability) - other(probability))));
}

/** The mean and standard deviation over 100 000 equally likely outcomes. */
function moments(quantile: Quantile): [mean: number, sd: number] {
  const count = 100_000;
  let sum = 0;
  let squares = 0;
  for (let index = 0; index < count; index++) {
    const value = quantile((index + 0.5) / count);
    sum += value;
    squares += value * value;
  }
  return [sum / count, Math.sqrt(squares / count - (sum / count) ** 2)];
}

describe("distributions by their inverses", () => {
  const published: { says: string; distribution: Distribution; mean: number; sd: number }[] = [
    { says: "normal", distribution: { kind: "normal", mean: 10, sd: 3 }, mean: 10, sd: 3 },
    {
      says: "lognormal: mean and sd of the kronor, not of their logarithm",
      distribution: { kind: "lognormal", mean: 10, sd: 3 },
      mean: 10,
      sd: 3,
    },
    {
      says: "uniform: (high − low)/√12",
      distribution: { kind: "uniform", low: 10, high: 22 },
      mean: 16,
      sd: Math.sqrt(12),
    },
    {
      says: "triangular 0, 3, 9: mean 12/3, variance (0 + 9 + 81 − 0 − 0 − 27)/18",
      distribution: { kind: "triangular", low: 0, mode: 3, high: 9 },
      mean: 4,
      sd: Math.sqrt(3.5),
    },
    {
      says: "PERT 0, 20, 100: mean (0 + 4·20 + 100)/6 = 30, variance 30·70/7",
      distribution: { kind: "pert", low: 0, mode: 20, high: 100 },
      mean: 30,
      sd: Math.sqrt(300),
    },
    {
      says: "PERT with the likely value at the low end: mean (4·5 + 5 + 11)/6 = 6, variance 1·5/7",
      distribution: { kind: "pert", low: 5, mode: 5, high: 11 },
      mean: 6,
      sd: Math.sqrt(5 / 7),
    },
    { says: "beta, a share", distribution: { kind: "beta", mean: 0.2, sd: 0.05 }, mean: 0.2, sd: 0.05 },
    {
      says: "beta that is nearly all or nothing",
      distribution: { kind: "beta", mean: 0.3, sd: 0.45 },
      mean: 0.3,
      sd: 0.45,
    },
  ];
  it("one table for all that may be a fifth lower or half as much again, another where the likely value lies elsewhere", () => {
    assert.equal(pertTable(80, 100, 150), pertTable(8, 10, 15));
    assert.notDeepEqual(pertTable(80, 100, 160), pertTable(8, 10, 15));
    for (let mode = 1; mode < 300; mode++) pertTable(0, mode, 300);
    assert.deepEqual(pertTable(80, 100, 150), pertTable(8, 10, 15));
  });

  for (const { says, distribution, mean, sd } of published) {
    it(`have the published moments: ${says}`, () => {
      const [gotMean, gotSd] = moments(quantileOf(distribution));
      assert.ok(Math.abs(gotMean - mean) < 1e-4 * sd, `${gotMean}`);
      assert.ok(Math.abs(gotSd - sd) < 1e-3 * sd, `${gotSd}`);
    });
  }

  it("the normal distribution's published quantiles: 95 % within 1.959963984540054, 99.8 % within 3.090232306167813", () => {
    const quantile = quantileOf({ kind: "normal", mean: 0, sd: 1 });
    assert.ok(Math.abs(quantile(0.975) - 1.959963984540054) < 1e-14);
    assert.ok(Math.abs(quantile(0.001) + 3.090232306167813) < 1e-14);
  });

  it("normal, lognormal and triangular agree with the library's inverses", () => {
    const normal = quantileOf({ kind: "normal", mean: 5, sd: 2 });
    assert.ok(furthest(normal, (probability) => ofNormal(probability, 5, 2)) < 1e-9);
    const spread = Math.sqrt(Math.log(1 + 0.5 ** 2));
    const lognormal = quantileOf({ kind: "lognormal", mean: 4, sd: 2 });
    assert.ok(
      furthest(lognormal, (probability) => ofLognormal(probability, Math.log(4) - spread ** 2 / 2, spread)) < 1e-9,
    );
    const triangular = quantileOf({ kind: "triangular", low: 1, mode: 2, high: 7 });
    assert.ok(furthest(triangular, (probability) => ofTriangular(probability, 1, 7, 2)) < 1e-12);
  });

  it("PERT is within 0.00002 standard deviations of the library's inverse, from P0.001 to P99.999", () => {
    for (const mode of [0, 0.01, 0.1, 0.25, 0.5, 0.8, 1]) {
      const [alpha, beta] = [1 + 4 * mode, 5 - 4 * mode];
      const sd = Math.sqrt((alpha * beta) / 36 / 7);
      const table = betaTable(alpha, beta);
      const off = furthest(
        (probability) => quantileAt(table, probability),
        (probability) => ofBeta(probability, alpha, beta),
      );
      assert.ok(off < 2e-5 * sd, `${mode}: ${off / sd}`);
    }
  });

  it("beta is within 0.0001 standard deviations of the library's inverse, wide or narrow, in the middle or at an end", () => {
    for (const [alpha, beta] of [
      [0.05, 0.1],
      [0.3, 0.5],
      [1, 1],
      [50, 0.5],
      [20, 80],
      [1000, 1],
      [2e5, 8e5],
    ] as const) {
      const all = alpha + beta;
      const sd = Math.sqrt((alpha * beta) / (all * all * (all + 1)));
      const table = betaTable(alpha, beta);
      const off = furthest(
        (probability) => quantileAt(table, probability),
        (probability) => ofBeta(probability, alpha, beta),
      );
      assert.ok(off < 1e-4 * sd, `${alpha}, ${beta}: ${off / sd}`);
    }
  });

  it("without spread every draw is the same", () => {
    const certain: Distribution[] = [
      { kind: "normal", mean: 7, sd: 0 },
      { kind: "lognormal", mean: 7, sd: 0 },
      { kind: "uniform", low: 7, high: 7 },
      { kind: "triangular", low: 7, mode: 7, high: 7 },
      { kind: "pert", low: 7, mode: 7, high: 7 },
    ];
    for (const distribution of certain) {
      const quantile = quantileOf(distribution);
      for (const probability of [0.001, 0.5, 0.999]) assert.ok(Math.abs(quantile(probability) - 7) < 1e-14);
    }
    assert.equal(quantileOf({ kind: "beta", mean: 1, sd: 0 })(0.5), 1);
  });
});
