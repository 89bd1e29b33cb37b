import assert from "node:assert/strict";
import fc from "fast-check";
import { benefitCost } from "../../src/model/benefitCost";
import { anyFlow, anyRate, kronor, worthOf } from "./flows";
import { near } from "./near";

describe("benefit–cost ratio: what always holds", () => {
  const benefits = anyFlow(0, 1e6);
  const costs = anyFlow(0, 1e6).map((flow) => [1, ...flow]);

  it("is above 1 exactly when the benefits are worth more than the costs", () => {
    fc.assert(
      fc.property(benefits, costs, anyRate, (back, paid, rate) => {
        const ratio = benefitCost(back, paid, rate)!;
        const net = worthOf(back, rate) - worthOf(paid, rate);
        if (Math.abs(net) > 1e-3) assert.equal(ratio > 1, net > 0);
        near(ratio * worthOf(paid, rate), worthOf(back, rate));
      }),
    );
  });

  it("no unit of money moves it, and a year's wait for both does not either", () => {
    fc.assert(
      fc.property(benefits, costs, kronor(1, 1000), (back, paid, unit) => {
        const ratio = benefitCost(back, paid, 0.03)!;
        near(
          benefitCost(
            back.map((one) => one * unit),
            paid.map((one) => one * unit),
            0.03,
          )!,
          ratio,
        );
        near(benefitCost([0, ...back], [0, ...paid], 0.03)!, ratio);
      }),
    );
  });
});
