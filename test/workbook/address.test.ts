import assert from "node:assert/strict";
import { addressWithin } from "../../src/workbook/address";

describe("the address of a cell within a range", () => {
  it("counts rows and columns from the range's first cell, past Z too", () => {
    assert.equal(addressWithin("'The books'!B5:I5", 0, 2), "'The books'!D5");
    assert.equal(addressWithin("Books!Y9:AC12", 3, 2), "Books!AA12");
    assert.equal(addressWithin("Books!$AZ$1", 0, 1), "Books!BA1");
  });
});
