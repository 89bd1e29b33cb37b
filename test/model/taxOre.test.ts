import assert from "node:assert/strict";
import { taxOre } from "../../src/model/taxOre";

describe("tax öre: an amount on the tax rate", () => {
  it("of a tax base of 20 000 mkr one öre is 2 mkr, so a programme of 10 mkr is 5 öre", () => {
    assert.equal(taxOre(10, 20000), 5);
    assert.equal(taxOre(2, 20000), 1);
  });

  it("without a tax base there is no answer", () => {
    assert.equal(taxOre(10, 0), null);
  });
});
