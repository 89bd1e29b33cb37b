import assert from "node:assert/strict";
import { capitalYield } from "../../src/model/capitalYield";

/**
 * YIELD with one outlay today is Excel's MIRR with the capital return as reinvestment rate: a finance rate has nothing
 * to work on then. Microsoft's examples have a fishing business: 120 000 borrowed at 10 %.
 *
 * https://support.microsoft.com/office/mirr-function-b020f038-7492-4fb4-93c1-35c345b53524
 */
describe("Excel's MIRR, from Microsoft's documentation", () => {
  const fishing = [-120000, 39000, 30000, 21000, 37000, 46000];

  it("after five years 12.61 % a year, what comes back placed at 12 %", () => {
    assert.equal((100 * capitalYield(fishing, 0.12, 5)!).toFixed(2), "12.61");
  });
  it("after three years −4.80 %: the years after the third do not count", () => {
    assert.equal((100 * capitalYield(fishing, 0.12, 3)!).toFixed(2), "-4.80");
  });
  it("after five years 13.48 % when it is placed at 14 %", () => {
    assert.equal((100 * capitalYield(fishing, 0.14, 5)!).toFixed(2), "13.48");
  });
});
