import assert from "node:assert/strict";
import fc from "fast-check";
import { cohortCost, cohortTrace, countings } from "../../src/model/cohort";
import { anyRate, factorOf, kronor } from "./flows";
import { allNear, near } from "./near";

/** A square table of probabilities: each row are whole parts of their sum. */
const anyTransitions = fc.integer({ min: 1, max: 4 }).chain((states) =>
  fc
    .array(fc.array(kronor(0, 9), { minLength: states, maxLength: states }), { minLength: states, maxLength: states })
    .map((rows) =>
      rows.map((row, from) => {
        const sum = row.reduce((total, part) => total + part, 0);
        return row.map((part, to) => (sum === 0 ? Number(from === to) : part / sum));
      }),
    ),
);
const personsIn = (transitions: readonly unknown[]) => transitions.map((_, state) => 10 * state + 3);
const costsOf = (transitions: readonly unknown[]) => transitions.map((_, state) => [100 * state - 50, 7]);
const sumOf = (row: readonly number[]) => row.reduce((sum, one) => sum + one, 0);

/** Every way through the states, one after the other: [probability, states]. */
function waysFrom(state: number, cycles: number, transitions: readonly (readonly number[])[]): [number, number[]][] {
  if (cycles === 0) return [[1, [state]]];
  return transitions[state]!.flatMap((probability, next) =>
    waysFrom(next, cycles - 1, transitions).map(([rest, states]): [number, number[]] => [
      probability * rest,
      [state, ...states],
    ]),
  );
}

describe("cohort: what always holds", () => {
  it("nobody is lost on the way, and nobody is less than nobody", () => {
    fc.assert(
      fc.property(anyTransitions, kronor(1, 50), (transitions, cycles) => {
        const start = personsIn(transitions);
        const trace = cohortTrace(transitions, start, cycles);
        assert.equal(trace.length, cycles + 1);
        for (const row of trace) {
          near(sumOf(row), sumOf(start));
          assert.ok(row.every((persons) => persons >= 0));
        }
      }),
    );
  });

  it("one cycle after the other is all at once: the trace goes on from any of its rows", () => {
    fc.assert(
      fc.property(anyTransitions, kronor(1, 9), kronor(1, 9), (transitions, first, second) => {
        const whole = cohortTrace(transitions, personsIn(transitions), first + second);
        const rest = cohortTrace(transitions, whole[first]!, second);
        rest.forEach((row, cycle) => allNear(row, whole[first + cycle]!));
      }),
    );
  });

  it("is the sum over every way that a person can take, written the slow way, for each counting", () => {
    fc.assert(
      fc.property(anyTransitions, kronor(1, 4), anyRate, (transitions, cycles, rate) => {
        const start = personsIn(transitions);
        const costs = costsOf(transitions);
        const expected = { beginning: [0, 0], end: [0, 0], "life-table": [0, 0] };
        start.forEach((persons, state) => {
          for (const [probability, way] of waysFrom(state, cycles, transitions)) {
            for (let cycle = 1; cycle <= cycles; cycle++) {
              const [before, after] = [costs[way[cycle - 1]!]!, costs[way[cycle]!]!];
              for (const actor of [0, 1]) {
                const share = persons * probability;
                const now = factorOf(rate, cycle - 1);
                expected.beginning[actor]! += share * before[actor]! * now;
                expected.end[actor]! += share * after[actor]! * factorOf(rate, cycle);
                expected["life-table"][actor]! += share * ((before[actor]! + after[actor]!) / 2) * now;
              }
            }
          }
        });
        const trace = cohortTrace(transitions, start, cycles);
        for (const counting of countings) allNear(cohortCost(trace, costs, rate, counting), expected[counting], 1e4);
      }),
    );
  });

  it("undiscounted, the life table is the mean of beginning and end; twice the costs cost twice as much", () => {
    fc.assert(
      fc.property(anyTransitions, kronor(1, 20), (transitions, cycles) => {
        const trace = cohortTrace(transitions, personsIn(transitions), cycles);
        const costs = costsOf(transitions);
        const [beginning, end] = [cohortCost(trace, costs, 0, "beginning"), cohortCost(trace, costs, 0, "end")];
        allNear(
          cohortCost(trace, costs, 0, "life-table"),
          beginning.map((amount, actor) => (amount + end[actor]!) / 2),
          1e4,
        );
        const twice = costs.map((row) => row.map((cost) => 2 * cost));
        allNear(
          cohortCost(trace, twice, 0.03, "end"),
          cohortCost(trace, costs, 0.03, "end").map((amount) => 2 * amount),
        );
      }),
    );
  });

  it("where nobody moves, every cycle costs the same: an annuity", () => {
    fc.assert(
      fc.property(kronor(1, 30), anyRate, (cycles, rate) => {
        const trace = cohortTrace([[1]], [5], cycles);
        const annuity = Array.from({ length: cycles }, (_, cycle) => factorOf(rate, cycle));
        near(cohortCost(trace, [[10]], rate, "beginning")[0]!, 50 * sumOf(annuity));
        near(cohortCost(trace, [[10]], rate, "life-table")[0]!, 50 * sumOf(annuity));
        near(cohortCost(trace, [[10]], rate, "end")[0]!, 50 * (sumOf(annuity) - 1 + factorOf(rate, cycles)));
      }),
    );
  });
});
