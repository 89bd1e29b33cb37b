import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cohortCost, cohortTrace } from "../../src/model/cohort";
import { n, outcomes, simulateBlock } from "./yardstick/cohort";
import { actors, discountRate, inputRanges, states, years } from "./yardstick/ranges";
import { inputsOf, samplerOf } from "./yardstick/sampling";

describe("the yardstick", () => {
  const x = new Float64Array(inputRanges().length * n);
  const inputs = inputsOf(x);
  samplerOf()(0, inputs);
  const worth = new Float64Array(outcomes * n);
  simulateBlock(x, worth);

  it("says what COHORT says: both arms traced, costed and compared", () => {
    for (const draw of [0, 1, 500, n - 1]) {
      const drawn = inputs.map((input) => input[draw]!);
      const slow = byTheModel(drawn);
      slow.forEach((expected, outcome) => {
        const got = worth[outcome * n + draw]!;
        assert.ok(Math.abs(got - expected) < 1e-6, `draw ${draw}, outcome ${outcome}: ${got}, not ${expected}`);
      });
    }
  });

  it("has 200 inputs, each draw within its range", () => {
    assert.equal(inputs.length, 200);
    inputRanges().forEach(({ low, high }, index) => {
      assert.ok(inputs[index]!.every((drawn) => drawn >= low && drawn <= high));
    });
  });
});

/** From the definition, with the functions of the worksheet. */
function byTheModel(drawn: number[]): number[] {
  const part = (from: number, count: number) => drawn.slice(from, from + count);
  const others = part(194, states - 1);
  const start = [1 - sum(others), ...others];
  const rates = part(0, 42);
  const trace = (relative: (rate: number, index: number) => number) =>
    cohortTrace(transitions(rates.map(relative)), start, years);
  const before = trace((rate) => rate);
  const after = trace((rate, index) => rate * drawn[42 + index]!);
  const annuity = sum(Array.from({ length: years }, (_, year) => (1 + discountRate) ** -year));
  const nets = Array.from({ length: actors }, (_, actor) => {
    const costs = part(84 + states * actor, states).map((cost) => [cost]);
    const [without, having] = [before, after].map(
      (persons) => cohortCost(persons, costs, discountRate, "beginning")[0]!,
    );
    const outlay = drawn[174 + actor]! + annuity * drawn[184 + actor]!;
    return drawn[154 + actor]! * drawn[164 + actor]! * (without! - having!) - outlay;
  });
  return [...nets, sum(nets)];
}

function transitions(rates: number[]): number[][] {
  const left = [...rates];
  return Array.from({ length: states }, (_, from) => {
    const moving = left.splice(0, states - 1);
    return [...moving.slice(0, from), 1 - sum(moving), ...moving.slice(from)];
  });
}

function sum(amounts: number[]): number {
  return amounts.reduce((so, amount) => so + amount, 0);
}

describe("npm run bench", () => {
  it("runs to its end, and all that calculate the same agree", function () {
    this.timeout(480_000);
    const parameters = ["--import", "tsx", "test/bench/index.ts", "--quick"];
    const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { encoding: "utf8" });
    assert.equal(status, 0, stderr);
    for (const line of [
      "formulajs",
      "size^",
      "TypeScript",
      "EVPPI",
      "SIMULATE",
      "on two workers",
      "Sweden",
      "n a browser",
    ])
      assert.ok(stdout.includes(line), stdout);
  });
});
