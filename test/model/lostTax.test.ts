import assert from "node:assert/strict";
import { lostTax } from "../../src/model/lostTax";

const given = {
  excluded: 10,
  earnings: 200000,
  taxRate: 0.3,
  fromAge: 20,
  toAge: 21,
  startAge: 20,
  discountRate: 0,
  growth: 0,
  employmentGap: 1,
  equalised: 0,
  exitRate: 0,
};

describe("lost tax: what is not paid in", () => {
  it("10 persons, 200 000 a year taxed at 30 %, two years", () => {
    assert.equal(lostTax(given), 2 * 10 * 60000);
  });
  it("half would have worked, and equalisation takes back nine tenths", () => {
    assert.ok(Math.abs(lostTax({ ...given, employmentGap: 0.5, equalised: 0.9 }) - 60000) < 1e-6);
  });
  it("earlier ages are past; later ones are discounted, grow and are left", () => {
    assert.equal(lostTax({ ...given, startAge: 21 }), 600000);
    assert.equal(lostTax({ ...given, startAge: 22 }), 0);
    assert.equal(lostTax({ ...given, startAge: 19, discountRate: 0.25 }), 600000 * (0.8 + 0.64));
    assert.equal(lostTax({ ...given, growth: 1, exitRate: 0.5 }), 1200000);
  });
});
