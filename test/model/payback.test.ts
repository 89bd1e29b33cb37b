import assert from "node:assert/strict";
import { cumulative, payback } from "../../src/model/payback";

describe("payback: when the money is back and stays back", () => {
  it("100 out, then 30, 40 and 50: 30 is missing after two years, three fifths of the third year", () => {
    assert.equal(payback([-100, 30, 40, 50], 0), 2.6);
  });

  it("the worked net flow 0, −10, −6, −4, −2, 10, 10, 10 (mkr) is back after 6.2 years", () => {
    assert.ok(Math.abs(payback([0, -10, -6, -4, -2, 10, 10, 10], 0)! - 6.2) < 1e-12);
  });

  it("the sums that it looks at: 100 out and 30 back are 70 out, and so on", () => {
    assert.deepEqual(cumulative([-100, 30, 40, 50]), [-100, -70, -30, 20]);
  });

  it("never out of pocket is 0 years, never back is no answer", () => {
    assert.equal(payback([0, 0, 5], 0), 0);
    assert.equal(payback([0], 0), 0);
    assert.equal(payback([-100, 99], 0), null);
    assert.equal(payback([-100, 103], 0.04), null);
  });

  it("a sum that touches zero and falls back has not paid back", () => {
    assert.equal(payback([-100, 100, -50, 100], 0), 2.5);
    assert.equal(payback([10, -20, 30], 0), 1 + 10 / 30);
    assert.equal(payback([-100, 200, -150], 0), null);
  });

  it("discounting makes it later", () => {
    // −100 + 60/1.2 = −50; 72/1.44 = 50 a year later
    assert.equal(payback([-100, 60, 72], 0.2), 2);
    assert.equal(payback([-100, 60, 72], 0), 1 + 40 / 72);
  });

  it("binary noise does not decide: 0.1 + 0.2 − 0.3 has paid back", () => {
    assert.equal(payback([-0.3, 0.1, 0.2], 0), 2);
    assert.equal(payback([-0.1, -0.2, 0.3, -1e-17], 0), 2);
  });

  it("what counts as noise is judged beside the largest amount as given, with one rate as with steps", () => {
    // a billionth of 1 000 is 0.000001: 0.0000005 out is nothing, 0.000002 is
    for (const rate of [99, [{ from: 1, rate: 99 }]]) {
      assert.equal(payback([-5e-7, 0, 1000], rate), 0);
      assert.equal(payback([-2e-6, 0, 1000], rate), 1 + 2e-6 / (1000 / 100 ** 2));
    }
    assert.equal(payback([-1, 0, 1e9], 0), 0);
  });
});
