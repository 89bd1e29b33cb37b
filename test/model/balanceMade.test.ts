import assert from "node:assert/strict";
import fc from "fast-check";
import { balance } from "../../src/model/balance";
import { balanceMade } from "../../src/model/balanceMade";
import { isMadeSo } from "./comesTo";
import { anyEntries } from "./entries";

describe("what the amounts of a balance statement are made of", () => {
  it("is what they come to, every year of all entries", () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        for (const year of balance(entries)) isMadeSo(balanceMade, year, 100);
      }),
    );
  });

  it("takes the opening deficit from the year before, and what the council decided as it was given", () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        balance(entries).forEach((year, index, years) => {
          assert.equal(year.openingDeficit, index === 0 ? entries.openingDeficit : years[index - 1]!.closingDeficit);
          assert.equal(year.exceptional, entries.exceptional[index]);
        });
      }),
    );
  });
});
