import assert from "node:assert/strict";
import { investorReturn } from "../../src/model/investorReturn";

describe("the investor's yearly return", () => {
  const fixed = { priceGrowth: 0, priceGap: 0 };
  const paid = (...costs: number[]) => costs.map((cost) => ({ cost }));

  it("100 paid for the measure and 121 back after two years is 10 % a year", () => {
    const rate = investorReturn({ costs: [100, 0, 0], terms: fixed }, paid(0, 0, 121));
    assert.ok(Math.abs(rate! - 0.1) < 1e-9, `${rate}`);
  });

  it("is counted in current prices: the year's cost is dearer, what is paid is as it is", () => {
    // 100 in the prices of the year before is 110 in year 0; 110 comes back in year 1
    const rate = investorReturn({ costs: [100, 0], terms: { priceGrowth: 0.1, priceGap: 1 } }, paid(0, 110));
    assert.ok(Math.abs(rate!) < 1e-9, `${rate}`);
  });

  it("is none where nothing is paid, and none where two rates would do", () => {
    assert.equal(investorReturn({ costs: [100, 0], terms: fixed }, paid(0, 0)), null);
    // −100, +230, −132: both 10 % and 20 %
    assert.equal(investorReturn({ costs: [100, 0, 132], terms: fixed }, paid(0, 230, 0)), null);
  });
});
