import assert from "node:assert/strict";
import { usualTerms } from "../../src/model/terms";

describe("terms: what holds of a measure's financing where nothing is said", () => {
  it("nothing is set aside, the frames are cut by the whole reduction, and the investor's premium is at most a fifth", () => {
    assert.deepEqual(usualTerms, {
      target: null,
      disposed: 0,
      openingReserve: 0,
      openingEquity: 0,
      frameCut: 1,
      savingsReturned: 1,
      returnFrom: 0,
      outcomeShare: 1,
      outcomePremium: 0.2,
      priceGrowth: 0,
      priceGap: 0,
    });
  });
});
