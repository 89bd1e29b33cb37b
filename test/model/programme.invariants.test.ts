import assert from "node:assert/strict";
import fc from "fast-check";
import { sumByAge } from "../../src/model/costsByAge";
import { programmeCosts, savedPerPerson } from "../../src/model/programme";
import { anyProgramme } from "./measures";
import { allNear, near } from "./near";
import { anyCosts } from "./tables";

const sumOf = (flow: readonly number[]) => flow.reduce((sum, amount) => sum + amount, 0);

describe("programme: what always holds", () => {
  it("costs what its participants and its fixed cost are, whenever they fall", () => {
    fc.assert(
      fc.property(anyProgramme, (programme) => {
        const costs = programmeCosts({ ...programme, growth: 0 });
        const perIntake = programme.participants * programme.costPerParticipant;
        near(sumOf(costs), programme.intakes * perIntake + programme.fixedCost);
        assert.equal(costs.length, programme.intakes + programme.programmeYears - 1);
        assert.ok(costs.every((cost) => cost >= 0));
        allNear([...costs].reverse(), costs); // as it fills it empties
      }),
    );
  });

  it("costs by intake, one after the other, written the slow way", () => {
    fc.assert(
      fc.property(anyProgramme, (programme) => {
        const years = programme.intakes + programme.programmeYears - 1;
        const expected = new Array<number>(years).fill(programme.fixedCost / years);
        for (let intake = 0; intake < programme.intakes; intake++) {
          for (let year = intake; year < intake + programme.programmeYears; year++) {
            expected[year]! += (programme.participants * programme.costPerParticipant) / programme.programmeYears;
          }
        }
        allNear(
          programmeCosts(programme),
          expected.map((cost, year) => cost * (1 + programme.growth) ** year),
        );
      }),
    );
  });

  it("saves by intake, one after the other, age by age, written the slow way", () => {
    fc.assert(
      fc.property(anyCosts, anyProgramme, fc.boolean(), fc.boolean(), (costs, programme, isOwn, isCashable) => {
        const amounts = sumByAge(costs.rows, isCashable);
        const expected = new Array<number>(programme.horizon).fill(0);
        for (let intake = 0; intake < programme.intakes; intake++) {
          for (let since = programme.lag; intake + since < programme.horizon; since++) {
            if (isCashable && since < programme.lag + programme.cashableLag) continue;
            const here = isOwn ? (1 - programme.moveOut) ** since : 1;
            const left = (1 - programme.dropOff) ** (since - programme.lag);
            const grown = (1 + programme.growth) ** (intake + since);
            expected[intake + since]! += (amounts[programme.startAge + since] ?? 0) * here * left * grown;
          }
        }
        allNear(savedPerPerson(programme, amounts, { isOwn, isCashable }), expected);
      }),
    );
  });
});
