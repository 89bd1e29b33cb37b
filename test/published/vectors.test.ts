import assert from "node:assert/strict";
import { filesUnder, textOf } from "../house/sources";
import vectors from "./vectors.json";

/** Published figures that no function of the model calculates. A line that is no longer needed fails too. */
const notCalculated: Record<string, string> = {
  V11a: "a quotient of two printed figures: where a cost per child comes from, which the catalogue may cite",
  V11b: "a quotient of two printed figures: where a cost per child comes from, which the catalogue may cite",
  V11c: "a quotient of two printed figures, rounded in print",
  V24a: "a quotient of two printed figures: where a unit cost of the catalogue comes from",
  V24b: "a quotient of two printed figures: where a unit cost of the catalogue comes from",
  V25: "a product of two printed figures: where a unit cost of the catalogue comes from",
};

describe("a published result", () => {
  const tests = filesUnder("test/model", /\.test\.ts$/)
    .map((file) => textOf(file))
    .join("\n");

  it("is what a test claims, or there is a reason why not", () => {
    const unclaimed = vectors.map(({ id }) => id).filter((id) => !new RegExp(`\\b${id}\\b`).test(tests));
    assert.deepEqual(unclaimed, Object.keys(notCalculated));
  });

  it("names its source", () => {
    for (const { id, source } of vectors) assert.match(source, /^https?:\/\/|^Stockholm Utlåtande/, id);
  });
});
