import assert from "node:assert/strict";
import { hasRange, withAmount, withInput } from "../../src/model/uncertainty";
import { costRow } from "./tables";

describe("uncertainty: what is not certain about a measure", () => {
  it("a cost row has a range when its low or its high is said: 0 to 9 is one, 0 to 0 is none", () => {
    assert.equal(hasRange(costRow({ amount: 5, low: 0, high: 9 })), true);
    assert.equal(hasRange(costRow({ amount: 5, low: 5, high: 5 })), true);
    assert.equal(hasRange(costRow({ amount: -1, low: -3, high: 0 })), true);
    assert.equal(hasRange(costRow({ amount: 5 })), false);
  });

  it("another value of one input leaves the others as they were", () => {
    const given = {
      participants: 1,
      exclusionShare: 0.5,
      effect: 0.2,
      costPerParticipant: 30,
      startAge: 20,
      horizon: 3,
      own: "City",
    };
    const { effect, participants, own } = withInput(given, "effect", 0.9);
    assert.deepEqual([effect, participants, own], [0.9, 1, "City"]);
  });

  it("another amount in one row leaves the other rows as they were", () => {
    const rows = [costRow({ amount: 1 }), costRow({ amount: 2 })];
    const changed = withAmount({ actors: ["City"], rows }, rows[1]!, 7);
    assert.deepEqual(
      changed.rows.map((row) => row.amount),
      [1, 7],
    );
  });
});
