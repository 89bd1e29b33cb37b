import assert from "node:assert/strict";
import fc from "fast-check";
import { overIntakes, ownsActor, programmeCosts, savingProfile } from "../../src/model/programme";
import { savings } from "../../src/model/savings";
import { anyProgramme } from "./measures";
import { allNear, near } from "./near";
import { anyCosts } from "./tables";

const sumOf = (flow: readonly number[]) => flow.reduce((sum, amount) => sum + amount, 0);

describe("programme: what always holds", () => {
  it("costs what its participants and its fixed cost are, whenever they fall", () => {
    fc.assert(
      fc.property(anyProgramme, (programme) => {
        const costs = programmeCosts(programme);
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
        allNear(programmeCosts(programme), expected);
      }),
    );
  });

  it("one intake saves what SAVINGS gives for one person: all actors, the cashable part, the rows that are no transfer", () => {
    fc.assert(
      fc.property(anyCosts, anyProgramme, (costs, programme) => {
        const { startAge, horizon, lag, dropOff } = programme;
        const course = { startAge, years: horizon, lag, dropOff, growth: 0, cashableOnly: false };
        const whole = (rows: typeof costs.rows, cashableOnly: boolean) =>
          savings(1, { ...costs, rows }, { ...course, cashableOnly }).rows.map(sumOf);
        const resources = costs.rows.filter((row) => !row.transfer);
        const own = costs.rows.filter((row) => ownsActor(programme.own, costs.actors[row.actor]!));
        const stayed = (flow: number[]) => flow.map((amount, year) => amount * (1 - programme.moveOut) ** year);
        const profile = savingProfile(programme, costs);
        allNear(profile.all, whole(costs.rows, false));
        allNear(profile.allCashable, whole(costs.rows, true));
        allNear(profile.real, whole(resources, false));
        allNear(profile.realCashable, whole(resources, true));
        allNear(profile.own, stayed(whole(own, false)));
        allNear(profile.ownCashable, stayed(whole(own, true)));
      }),
    );
  });

  it("in calendar years every intake has the same course, one year after the one before, until the horizon", () => {
    fc.assert(
      fc.property(anyProgramme, (programme) => {
        const profile = Array.from({ length: programme.horizon }, (_, year) => year + 1);
        const expected = profile.map(() => 0);
        for (let intake = 0; intake < programme.intakes; intake++) {
          for (let year = intake; year < programme.horizon; year++) {
            expected[year]! += profile[year - intake]! * (1 + programme.growth) ** year;
          }
        }
        allNear(overIntakes(programme, profile), expected);
      }),
    );
  });
});
