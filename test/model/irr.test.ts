import assert from "node:assert/strict";
import fc from "fast-check";
import { presentValue } from "../../src/model/discounting";
import { internalRates } from "../../src/model/irr";

const near = (rates: number[], expected: number[], digits: number) =>
  assert.deepEqual(
    rates.map((rate) => rate.toFixed(digits)),
    expected.map((rate) => rate.toFixed(digits)),
  );

describe("internal rates: where the present value is 0", () => {
  it("Microsoft's IRR examples: −2.1 %, 8.7 % and −44.4 %", () => {
    near(internalRates([-70000, 12000, 15000, 18000, 21000]), [-0.021], 3);
    near(internalRates([-70000, 12000, 15000, 18000, 21000, 26000]), [0.087], 3);
    near(internalRates([-70000, 12000, 15000]), [-0.444], 3);
  });
  it("several, one that only touches zero, and none", () => {
    near(internalRates([-100, 230, -132]), [0.1, 0.2], 9);
    near(internalRates([-100, 220, -121]), [0.1], 6);
    assert.deepEqual(internalRates([1, -3, 2.5]), []);
    assert.deepEqual(internalRates([0, 0]), []);
    assert.deepEqual(internalRates([100, 5]), []);
  });
  it("not outside −99 % and 1000 %", () => {
    assert.deepEqual(internalRates([-1, 12]), []);
    assert.deepEqual(internalRates([-1, 0.001]), []);
  });
  it("an outlay and later income have one rate, and there the present value is 0", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 }), (income) => {
        const flows = [-500, ...income];
        const rates = internalRates(flows);
        assert.ok(rates.length <= 1);
        for (const rate of rates) assert.ok(Math.abs(presentValue(flows, rate, 0)) < 1e-5);
      }),
    );
  });
});
