import assert from "node:assert/strict";
import { hasNoAnswer, type Code, type Fact } from "../../src/model/refusal";

/** The contract's two kinds: there is no answer (#N/A), or something given must change (#VALUE!). */
const kinds: { noAnswer: Code[]; mustChange: Code[] } = {
  noAnswer: [
    "never-pays-back",
    "no-rate",
    "several-rates",
    "no-short-year",
    "never-in-any-draw",
    "zero-denominator",
    "zero-total",
    "no-cost",
    "no-outlay",
    "no-saving",
    "nothing-put-in",
    "no-deficit",
    "nobody-reached",
    "nothing-to-show",
    "nothing-found",
    "own-tables-unread",
    "no-ranges",
    "no-capital-return",
    "unknown-code",
    "year-outside-index",
    "not-an-investment",
  ],
  mustChange: ["missing", "rate-outside", "share-outside", "negative", "unknown-option", "unknown-input", "too-large"],
};

describe("a refusal", () => {
  it("says #N/A where there is no answer: never paid back, a ratio to 0, an unknown code, a year outside an index", () => {
    for (const code of kinds.noAnswer) assert.equal(hasNoAnswer({ code } as Fact), true, code);
  });

  it("says #VALUE! where something given must change", () => {
    for (const code of kinds.mustChange) assert.equal(hasNoAnswer({ code } as Fact), false, code);
  });
});
