import assert from "node:assert/strict";
import { emptyCells, sortIntoCells } from "../../src/model/inputTrend";
import { evpi, evppi, evppiOfCells } from "../../src/model/valueOfInformation";

const draws = 10_000;

/** Standard normal draws that fill the plane evenly: Box and Muller's pairs of van der Corput's points. */
function normalDraws(base: number, otherBase: number, angle: "cos" | "sin" = "cos"): Float64Array {
  return Float64Array.from({ length: draws }, (_, draw) => {
    const radius = Math.sqrt(-2 * Math.log(corput(draw + 1, base)));
    return radius * Math[angle](2 * Math.PI * corput(draw + 1, otherBase));
  });
}

/** The digits of the index, mirrored at the point: 1, 2, 3 in base 2 are 0.1, 0.01, 0.11. */
function corput(index: number, base: number): number {
  let point = 0;
  for (let rest = index, unit = 1 / base; rest > 0; rest = Math.floor(rest / base), unit /= base) {
    point += (rest % base) * unit;
  }
  return point;
}

/** SEK of net benefit, one a draw. */
function netBenefit(of: (draw: number) => number): Float64Array {
  return Float64Array.from({ length: draws }, (_, draw) => of(draw));
}

function near(got: number, expected: number, tolerance: number): void {
  assert.ok(Math.abs(got - expected) <= tolerance, `${got} is not within ${tolerance} of ${expected}`);
}

const effect = normalDraws(2, 3);
const cost = normalDraws(2, 3, "sin");
const other = normalDraws(5, 7);

/** φ and Φ at 0 and 1, from any table of the normal distribution. */
const density = { 0: 0.398942, 1: 0.241971 };
const above1 = 0.158655;

describe("value of information: what is it worth to know, before deciding?", () => {
  it("a gain of 30 in one case of three, else losses of 10 and 50: who knows takes 30, who does not stays out", () => {
    assert.equal(evpi([30, -10, -50]), 30 / 3 - 0);
  });

  it("when every outcome is a gain, knowing changes nothing", () => {
    assert.equal(evpi([30, 10, 20]), 0);
    assert.equal(evppi([1, 2, 3], [30, 10, 20]), 0);
  });

  it("a net benefit of 1 mkr times a normal input is worth φ(0) mkr to know", () => {
    const benefit = netBenefit((draw) => 1e6 * effect[draw]!);
    near(evpi(benefit), density[0] * 1e6, 0.005e6);
    near(evppi(effect, benefit), density[0] * 1e6, 0.005e6);
  });

  it("linear in two normals, 3 and 4 wide: each is worth its own width times φ(0), together 5 φ(0)", () => {
    const benefit = netBenefit((draw) => 3 * effect[draw]! + 4 * cost[draw]!);
    near(evppi(effect, benefit), 3 * density[0], 0.03);
    near(evppi(cost, benefit), 4 * density[0], 0.03);
    near(evpi(benefit), 5 * density[0], 0.03);
  });

  it("a mean one width above zero: the width times φ(1) − (1 − Φ(1)), for it matters only when it turns the decision", () => {
    const benefit = netBenefit((draw) => 3 + 3 * effect[draw]! + 4 * cost[draw]!);
    near(evppi(effect, benefit), 3 * (density[1] - above1), 0.02);
    const loss = netBenefit((draw) => -3 + 3 * effect[draw]! + 4 * cost[draw]!);
    near(evppi(effect, loss), 3 * (density[1] - above1), 0.02);
  });

  it("an input that the result does not depend on is worth nothing, though the draws are noise", () => {
    const benefit = netBenefit((draw) => 3 * effect[draw]! + 4 * cost[draw]!);
    assert.equal(evppi(other, benefit), 0);
  });

  it("a bend: both a low and a high value speak against, and (1 − x²) mkr is worth what lies within ±1: 2 φ(1)", () => {
    const benefit = netBenefit((draw) => 1e6 * (1 - effect[draw]! ** 2) + 2e6 * cost[draw]!);
    near(evppi(effect, benefit), 2 * density[1] * 1e6, 0.02e6);
  });

  it("an input with two outcomes: half the time 60 more, half the time 60 less, around 20", () => {
    const success = Float64Array.from({ length: draws }, (_, draw) => draw % 2);
    const benefit = netBenefit((draw) => (success[draw] ? 80 : -40) + 100 * other[draw]!);
    near(evppi(success, benefit), 80 / 2 - 20, 2);
  });

  it("a skewed input, e to the power of a normal: knowing whether it exceeds its mean", () => {
    const skewed = effect.map((drawn) => Math.exp(drawn));
    const mean = Math.exp(0.5);
    // E max(0, e^x − e^½) = e^½ (Φ(½) − Φ(−½))
    near(
      evppi(
        skewed,
        netBenefit((draw) => skewed[draw]! - mean + cost[draw]!),
      ),
      mean * 0.382925,
      0.02,
    );
  });

  it("thousands of kronor or kronor, and whatever the input is counted in", () => {
    const benefit = netBenefit((draw) => 3 * effect[draw]! + 4 * cost[draw]!);
    const inThousands = evppi(effect, benefit);
    const inKronor = evppi(
      effect.map((drawn) => 0.3 + 0.01 * drawn),
      benefit.map((thousands) => thousands * 1000),
    );
    near(inKronor / 1000, inThousands, 1e-6);
  });

  it("never more than to know everything, never less than nothing", () => {
    for (const mean of [-6, -2, 0, 1, 5]) {
      const benefit = netBenefit((draw) => mean + effect[draw]! + 2 * cost[draw]! * other[draw]!);
      for (const input of [effect, cost, other]) {
        const worth = evppi(input, benefit);
        assert.ok(worth >= 0 && worth <= evpi(benefit));
      }
    }
  });

  it("draws sorted into cells a thousand at a time say the same as all at once", () => {
    const benefit = netBenefit((draw) => 3 * effect[draw]! + 4 * cost[draw]!);
    const cells = emptyCells(-3.5, 3.5);
    for (let from = 0; from < draws; from += 1000) {
      sortIntoCells(cells, effect.subarray(from, from + 1000), benefit.subarray(from, from + 1000));
    }
    const squares = benefit.reduce((sum, amount) => sum + amount ** 2, 0);
    near(evppiOfCells(cells, squares), evppi(effect, benefit), 0.01);
  });

  it("an input that is always the same has nothing to tell", () => {
    assert.equal(evppi([5, 5, 5, 5], [-3, 1, -1, 3]), 0);
  });

  it("an input that has nothing to do with the net benefit is not worth knowing, though chance leaves a trace", () => {
    const input = Float64Array.from({ length: 1280 }, (_, draw) => draw % 128);
    const netBenefit = input.map((_, draw) => 5 + 100 * Math.sin(draw * draw * 0.37));
    assert.ok(evppi(input, netBenefit) < 1e-9);
  });
});
