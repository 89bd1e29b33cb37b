import assert from "node:assert/strict";
import { annuity } from "../../src/model/annuity";

describe("annuity: the equal yearly amount that is worth as much", () => {
  it("without a rate it is the amount shared by the years", () => {
    assert.equal(annuity(300_000, 0, 10, 0), 30_000);
  });

  it("100 a year in years 0 and 1 at 25 % is worth 100 + 80", () => {
    assert.equal(annuity(100 + 80, 0.25, 2, 0), 100);
  });

  it("paid from year 1, as a loan is, the same amount a year is worth less: 80 + 64", () => {
    assert.equal(annuity(80 + 64, 0.25, 2, 1), 100);
  });

  it("at a rate that falls the later years weigh more: 1, 1/1.25 and 1/1.25 again", () => {
    const falling = [
      { from: 1, rate: 0.25 },
      { from: 2, rate: 0 },
    ];
    assert.equal(annuity(100 + 80 + 80, falling, 3, 0), 100);
  });

  it("paid out year by year it is worth the amount, whatever the rate and the years", () => {
    for (const rate of [-0.02, 0, 0.03, 0.5]) {
      for (const [years, first] of [
        [1, 0],
        [7, 0],
        [40, 1],
        [12, 5],
      ] as const) {
        const yearly = annuity(1_000_000, rate, years, first);
        let worth = 0;
        for (let year = first; year < first + years; year++) worth += yearly / (1 + rate) ** year;
        assert.ok(Math.abs(worth - 1_000_000) < 1e-3);
      }
    }
  });
});
