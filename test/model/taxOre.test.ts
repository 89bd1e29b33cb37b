import assert from "node:assert/strict";
import { taxOre, worstOre } from "../../src/model/taxOre";

describe("tax öre: an amount on the tax rate", () => {
  it("of a tax base of 20 000 mkr one öre is 2 mkr, so a programme of 10 mkr is 5 öre", () => {
    assert.equal(taxOre(10, 20000), 5);
    assert.equal(taxOre(2, 20000), 1);
  });

  it("without a tax base there is no answer", () => {
    assert.equal(taxOre(10, 0), null);
  });

  it("the worst year is the one that weighs most as tax, not the one with the largest amount", () => {
    // 50 of 20 000 is 25 öre, 40 of 10 000 is 40
    assert.deepEqual(worstOre([50, 40, 0], [20000, 10000, 20000]), { year: 1, ore: 40 });
    assert.deepEqual(worstOre([10, 10], [20000, 20000]), { year: 0, ore: 5 });
  });

  it("a year without a tax base is not looked at, and without any there is no answer", () => {
    assert.deepEqual(worstOre([90, 10], [0, 20000]), { year: 1, ore: 5 });
    assert.deepEqual(worstOre([0, 90], [20000]), { year: 0, ore: 0 });
    assert.equal(worstOre([90], []), null);
  });
});
