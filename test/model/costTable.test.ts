import assert from "node:assert/strict";
import { agesCovered, costAtAge } from "../../src/model/costTable";
import { costRow } from "./tables";

const costs = {
  actors: ["Municipality", "Region"],
  rows: [
    costRow({ actor: 0, amount: 100, fromAge: 20, toAge: 29, share: 0.5, cashable: 0.4 }),
    costRow({ actor: 0, amount: 40, fromAge: 25, toAge: 64 }),
    costRow({ actor: 1, amount: 10, fromAge: 18, toAge: 20, cashable: 0 }),
  ],
};

describe("cost table: who pays how much at which age", () => {
  it("ages are inclusive at both ends, and an actor's rows add up", () => {
    assert.deepEqual(costAtAge(costs, 17, false), [0, 0]);
    assert.deepEqual(costAtAge(costs, 20, false), [50, 10]);
    assert.deepEqual(costAtAge(costs, 25, false), [90, 0]);
    assert.deepEqual(costAtAge(costs, 64, false), [40, 0]);
    assert.deepEqual(costAtAge(costs, 65, false), [0, 0]);
  });

  it("only the cashable share can be taken home", () => {
    assert.deepEqual(costAtAge(costs, 20, true), [20, 0]);
    assert.deepEqual(costAtAge(costs, 25, true), [60, 0]);
  });

  it("covers from the lowest from-age to the highest to-age", () => {
    assert.deepEqual(agesCovered(costs), { lowest: 18, highest: 64 });
  });

  it("covers no age when nothing costs", () => {
    assert.equal(agesCovered({ actors: ["Municipality"], rows: [] }), null);
  });
});
