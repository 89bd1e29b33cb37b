import assert from "node:assert/strict";
import fc from "fast-check";
import { appraise } from "../../src/model/appraisal";
import { withinYears } from "../../src/model/breakEvenWithin";
import { enough, successes } from "../../src/model/enough";
import { perspectives } from "../../src/model/perspective";
import { countedYears } from "../../src/model/programme";
import { anyProgramme } from "./measures";
import { near } from "./near";
import { anyCosts } from "./tables";

const reach = { participants: 100, exclusionShare: 0.5, retention: 1, deadweight: 0.2, displacement: 0 };
const none = { low: null, high: null };

describe("whether as many are expected to succeed as must", () => {
  it("counts those who succeed of the intakes, at the expected, the low and the high effect", () => {
    // 100 × 50 % × 80 % = 40 would succeed in an intake if the effect were complete
    const expected = successes({ ...reach, effect: 0.25 }, 3, { low: 0.1, high: 0.5 });
    assert.deepEqual(expected, { expected: 3 * 10, low: 3 * 4, high: 3 * 20 });
    assert.deepEqual(successes({ ...reach, effect: 0.25 }, 1, none), { expected: 10, low: null, high: null });
  });

  it("cuts intakes and horizon at the years that are asked of", () => {
    assert.deepEqual(withinYears({ horizon: 9, intakes: 6 }, 4), { horizon: 4, intakes: 4 });
    assert.deepEqual(withinYears({ horizon: 3, intakes: 2 }, 4), { horizon: 3, intakes: 2 });
  });

  it("over all years says yes or probably where what is saved is at least what it costs, and no where it is less", () => {
    fc.assert(
      fc.property(anyProgramme, anyCosts, (programme, costs) => {
        const appraised = appraise(programme, costs);
        for (const whose of perspectives) {
          const answer = enough(programme, costs, whose, countedYears(programme), none);
          const { npv, cost, savings } = appraised[whose];
          near(answer.successes.expected, appraised[whose].averted, 1);
          // everyone whom the measure could help if its effect were complete
          near(answer.reached, appraise({ ...programme, effect: 1 }, costs)[whose].averted, 1);
          // where the two are the same to the last digits either answer is right
          if (Math.abs(npv) <= 1e-6 * Math.max(1, cost, savings)) continue;
          if (answer.persons === null) assert.equal(answer.verdict, "no");
          else assert.equal(answer.verdict, npv > 0 ? "likely" : "no");
        }
      }),
    );
  });

  it("says yes only where the low effect is enough too", () => {
    fc.assert(
      fc.property(anyProgramme, anyCosts, (programme, costs) => {
        const years = countedYears(programme);
        const at = (low: number | null) => enough(programme, costs, "all", years, { low, high: null }).verdict;
        if (at(null) !== "likely") return;
        assert.equal(at(programme.effect), "yes");
        assert.equal(at(0), enough(programme, costs, "all", years, none).persons! > 0 ? "likely" : "yes");
      }),
    );
  });
});
