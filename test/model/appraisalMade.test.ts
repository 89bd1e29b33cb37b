import assert from "node:assert/strict";
import fc from "fast-check";
import { appraise } from "../../src/model/appraisal";
import { appraisalMade } from "../../src/model/appraisalMade";
import { perspectives } from "../../src/model/perspective";
import { isMadeSo } from "./comesTo";
import { anyProgramme } from "./measures";
import { anyCosts } from "./tables";

describe("what the amounts of an appraisal are made of", () => {
  it("is what they come to, in every perspective on every measure", () => {
    fc.assert(
      fc.property(anyProgramme, anyCosts, (programme, costs) => {
        const appraised = appraise(programme, costs);
        for (const whose of perspectives) isMadeSo(appraisalMade, appraised[whose], 1000);
      }),
    );
  });

  it("a quotient has an answer where there is something to divide by", () => {
    fc.assert(
      fc.property(anyProgramme, anyCosts, (programme, costs) => {
        const appraised = appraise(programme, costs);
        for (const whose of perspectives) {
          const { ratio, cost, savingsPerPerson, netPerPerson, averted } = appraised[whose];
          assert.equal(ratio === null, cost === 0);
          assert.equal(savingsPerPerson === null, averted === 0);
          assert.equal(netPerPerson === null, averted === 0);
        }
      }),
    );
  });
});
