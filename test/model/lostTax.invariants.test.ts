import assert from "node:assert/strict";
import fc from "fast-check";
import { exclusionCost } from "../../src/model/exclusionCost";
import { lostTax, type LostTax } from "../../src/model/lostTax";
import { anyRate, anyShare, factorOf, kronor } from "./flows";
import { near } from "./near";
import { costRow } from "./tables";

const anyLoss: fc.Arbitrary<LostTax> = fc.record({
  excluded: kronor(0, 2000),
  earnings: kronor(0, 500000),
  taxRate: anyShare,
  fromAge: kronor(0, 70),
  toAge: kronor(0, 130),
  startAge: kronor(0, 130),
  discountRate: anyRate,
  growth: fc.constantFrom(0, 0.01, -0.02),
  employmentGap: anyShare,
  equalised: fc.constantFrom(0, 0.9, 1, 1.2),
  exitRate: fc.constantFrom(0, 0.05, 1),
});

describe("lost tax: what always holds", () => {
  it("is what the definition gives, year by year, written the slow way", () => {
    fc.assert(
      fc.property(anyLoss, (given) => {
        let sum = 0;
        for (let age = 0; age <= 130; age++) {
          if (age < given.startAge || age < given.fromAge || age > given.toAge) continue;
          const years = age - given.startAge;
          const workers = given.excluded * given.employmentGap * (1 - given.exitRate) ** years;
          const tax = given.earnings * (1 + given.growth) ** years * given.taxRate;
          sum += workers * tax * (1 - given.equalised) * factorOf(given.discountRate, years);
        }
        near(lostTax(given), sum);
      }),
    );
  });

  it("is what a cost of the same size at the same ages costs", () => {
    fc.assert(
      fc.property(anyLoss, (given) => {
        const { excluded, startAge, discountRate, growth, exitRate, fromAge, toAge } = given;
        if (fromAge > toAge) return;
        const row = costRow({ amount: given.earnings * given.taxRate, share: given.employmentGap, fromAge, toAge });
        const cost = exclusionCost(
          excluded,
          { actors: ["All"], rows: [row] },
          { startAge, discountRate, growth, exitRate },
        );
        near(lostTax({ ...given, equalised: 0 }), cost);
      }),
    );
  });

  it("what equalisation takes back and what is left are the whole", () => {
    fc.assert(
      fc.property(anyLoss, (given) => {
        const whole = lostTax({ ...given, equalised: 0 });
        near(lostTax({ ...given, equalised: 0.9 }) + 0.9 * whole, whole);
        near(lostTax({ ...given, equalised: 1 }), 0);
      }),
    );
  });

  it("the ages add up: to 40, and from 41 on", () => {
    fc.assert(
      fc.property(anyLoss, (given) => {
        const young = lostTax({ ...given, fromAge: 20, toAge: 40 });
        const old = lostTax({ ...given, fromAge: 41, toAge: 64 });
        near(young + old, lostTax({ ...given, fromAge: 20, toAge: 64 }));
        assert.equal(lostTax({ ...given, fromAge: 41, toAge: 40 }), 0);
      }),
    );
  });
});
