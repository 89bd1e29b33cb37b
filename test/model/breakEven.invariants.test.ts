import assert from "node:assert/strict";
import fc from "fast-check";
import { breakEven } from "../../src/model/breakEven";
import { kronor } from "./flows";
import { near } from "./near";

describe("break-even: what always holds", () => {
  it("so many persons' savings are the cost, whatever the unit of money", () => {
    fc.assert(
      fc.property(kronor(0, 1e9), kronor(1, 1e7), kronor(1, 1000), (cost, saving, unit) => {
        const persons = breakEven(cost, saving)!;
        near(persons * saving, cost);
        near(breakEven(cost * unit, saving * unit)!, persons);
        assert.ok(breakEven(cost, saving + 1)! <= persons);
      }),
    );
  });
});
