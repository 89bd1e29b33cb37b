import assert from "node:assert/strict";
import { benefitCost } from "../../src/model/benefitCost";

describe("benefit–cost ratio: kronor back per krona", () => {
  it("150 next year for 100 today: 1.5, at 25 % 1.2", () => {
    assert.equal(benefitCost([0, 150], [100, 0], 0), 1.5);
    assert.equal(benefitCost([0, 150], [100, 0], 0.25), 1.2);
  });
  it("without a cost there is no ratio", () => {
    assert.equal(benefitCost([1, 1], [0, 0], 0.03), null);
  });
});
