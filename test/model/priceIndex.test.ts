import assert from "node:assert/strict";
import fc from "fast-check";
import { levelsFromChanges, priceIndex } from "../../src/model/priceIndex";

describe("price index: the same amount in another year's prices", () => {
  const levels = new Map([
    [2020, 100],
    [2021, 102],
    [2023, 120],
  ]);

  it("what cost 500 in 2020 costs 600 in 2023, when the index went from 100 to 120", () => {
    assert.equal(500 * priceIndex(levels, 2020, 2023)!, 600);
    assert.equal(600 * priceIndex(levels, 2023, 2020)!, 500);
  });

  it("a year that the series lacks has no answer, whether before, inside or after it", () => {
    for (const year of [2019, 2022, 2024]) {
      assert.equal(priceIndex(levels, year, 2023), null);
      assert.equal(priceIndex(levels, 2020, year), null);
      assert.equal(priceIndex(levels, year, year), null);
    }
  });

  it("yearly changes are chained: 2.4 and 2.7 % after one another are 1.024 × 1.027", () => {
    const municipal = levelsFromChanges([
      [2015, 0.024],
      [2016, 0.027],
    ]);
    assert.ok(Math.abs(priceIndex(municipal, 2014, 2016)! - 1.024 * 1.027) < 1e-15);
    assert.equal(priceIndex(municipal, 2013, 2016), null);
    assert.equal(levelsFromChanges([]).size, 0);
  });

  it("there and back is no change, and by way of a third year is the same", () => {
    const year = fc.constantFrom(2020, 2021, 2023);
    fc.assert(
      fc.property(year, year, year, (from, by, to) => {
        const factor = (one: number, other: number) => priceIndex(levels, one, other)!;
        assert.ok(Math.abs(factor(from, to) * factor(to, from) - 1) < 1e-12);
        assert.ok(Math.abs(factor(from, by) * factor(by, to) - factor(from, to)) < 1e-12);
      }),
    );
  });
});
