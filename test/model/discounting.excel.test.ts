import assert from "node:assert/strict";
import { NPV, XNPV } from "@formulajs/formulajs";
import { presentValue } from "../../src/model/discounting";

/**
 * Microsoft's documented examples; Excel's NPV discounts the first flow too, which is our timing 1.
 *
 * https://support.microsoft.com/office/npv-function-8672cb67-2576-4d07-b67b-ac28acf2a568
 * https://support.microsoft.com/office/xnpv-function-1b42bbf6-370f-4532-a0eb-d67c16b664b7
 */
describe("Excel's NPV and XNPV, from Microsoft's documentation", () => {
  const shoeShop = [8000, 9200, 10000, 12000, 14500];

  it("10 %: −10 000 a year from today, then 3 000, 4 200 and 6 800 is 1 188.44", () => {
    assert.equal(presentValue([-10000, 3000, 4200, 6800], 0.1, 1).toFixed(2), "1188.44");
  });
  it("8 %: 40 000 today and five years of income is 1 922.06; Excel needs NPV(…) + the first amount, we year 0", () => {
    assert.equal(presentValue([-40000, ...shoeShop], 0.08, 0).toFixed(2), "1922.06");
    assert.equal((presentValue(shoeShop, 0.08, 1) - 40000).toFixed(2), "1922.06");
  });
  it("with a loss of 9 000 in the sixth year −3 749.47", () => {
    assert.equal(presentValue([-40000, ...shoeShop, -9000], 0.08, 0).toFixed(2), "-3749.47");
  });
  it("XNPV, 9 % a year of 365 days, counted by the day: 2 086.647602", () => {
    const byDay = new Array<number>(457).fill(0);
    Object.assign(byDay, { 0: -10000, 60: 2750, 303: 4250, 411: 3250, 456: 2750 });
    assert.equal(presentValue(byDay, 1.09 ** (1 / 365) - 1, 0).toFixed(6), "2086.647602");
  });
  it("another implementation agrees: formulajs", () => {
    assert.ok(Math.abs(presentValue(shoeShop, 0.08, 1) - Number(NPV(0.08, shoeShop))) < 1e-9);
    const dates = [1, 1 + 365, 1 + 730, 1 + 1095, 1 + 1460];
    const byDate = Number(XNPV(0.08, shoeShop, dates));
    assert.ok(Math.abs(presentValue(shoeShop, 0.08, 0) - byDate) < 1e-6, `${byDate}`);
  });
});
