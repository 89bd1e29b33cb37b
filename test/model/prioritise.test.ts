import assert from "node:assert/strict";
import { prioritise, type Application } from "../../src/model/prioritise";

const measures = (...rows: [name: string, cost: number, value: number][]): Application[] =>
  rows.map(([name, cost, value]) => ({ name, cost, value }));
const granted = (rows: readonly Application[], budget: number) =>
  prioritise(rows, budget)
    .filter((one) => one.granted)
    .map(({ name }) => name)
    .sort();

describe("prioritise: which applications a limited budget should grant", () => {
  it("the set worth the most, not the first by value per krona: B and C for 10, though A gives most per krona", () => {
    const asked = measures(["A", 6, 9], ["B", 5, 5], ["C", 5, 5]);
    assert.deepEqual(granted(asked, 10), ["B", "C"]);
    assert.deepEqual(granted(asked, 11), ["A", "B"]);
  });

  it("in the order of value per krona, then as they are listed, with what is granted so far", () => {
    assert.deepEqual(
      prioritise(measures(["A", 4, 4], ["B", 2, 4], ["C", 3, 3]), 6).map((one) => Object.values(one)),
      [
        ["B", 2, 4, 2, 1, true, 2],
        ["A", 4, 4, 1, 2, true, 6],
        ["C", 3, 3, 1, 3, false, 6],
      ],
    );
  });

  it("none that is worth nothing, even when the budget is enough for all", () => {
    assert.deepEqual(granted(measures(["A", 1, -2], ["B", 1, 0], ["C", 1, 1]), 10), ["C"]);
  });

  it("what costs nothing comes first and is granted where it is worth something, and comes last where not", () => {
    const asked = measures(["A", 0, -1], ["B", 5, 5], ["C", 0, 2]);
    assert.deepEqual(
      prioritise(asked, 0).map(({ name, valuePerKrona, granted }) => [name, valuePerKrona, granted]),
      [
        ["C", null, true],
        ["B", 1, false],
        ["A", null, false],
      ],
    );
  });

  it("of sets worth the same the cheaper, then the one with earlier applications", () => {
    assert.deepEqual(granted(measures(["A", 6, 10], ["B", 3, 5], ["C", 2, 5]), 6), ["B", "C"]);
    assert.deepEqual(granted(measures(["A", 2, 5], ["B", 2, 5], ["C", 2, 5], ["D", 2, 5]), 4), ["A", "B"]);
    assert.deepEqual(granted(measures(["A", 1, 4], ["B", 2, 5], ["C", 3, 6], ["D", 4, 7]), 5), ["A", "D"]);
  });

  it("binary noise decides nothing: 0.1 and 0.2 are within a budget of 0.3, and worth what 0.3 is", () => {
    assert.deepEqual(granted(measures(["A", 0.1, 0.1], ["B", 0.2, 0.2]), 0.3), ["A", "B"]);
    assert.deepEqual(granted(measures(["A", 0.3, 0.3], ["B", 0.1, 0.1], ["C", 0.2, 0.2]), 0.3), ["A"]);
  });
});
