import assert from "node:assert/strict";
import { breakEven } from "../../src/model/breakEven";

describe("break-even: how many must succeed", () => {
  // Parent support (ABC) cost 10 million: Stockholm, Utlåtande 2013:176. Municipal share 500 of 1 550: Luleå.
  const cost = 10_000_000;
  const municipal = 500 / 1550;

  it("1 success pays for all payers over life, 2 for the municipality", () => {
    assert.equal(Math.ceil(breakEven(cost, 15_750_000)!), 1);
    assert.equal(Math.ceil(breakEven(cost, 15_750_000 * municipal)!), 2);
  });

  it("within a term of office of four years 8 and 23", () => {
    assert.equal(Math.ceil(breakEven(cost, 4 * 350_000)!), 8);
    assert.equal(Math.ceil(breakEven(cost, 4 * 350_000 * municipal)!), 23);
  });

  it("is not rounded, and has no answer when nobody's success saves anything", () => {
    assert.equal(breakEven(10, 4), 2.5);
    assert.equal(breakEven(10, 0), null);
    assert.equal(breakEven(10, -1), null);
    assert.equal(breakEven(0, 5), 0);
  });
});
