import assert from "node:assert/strict";
import fc from "fast-check";
import { savings, type SavingsCourse } from "../../src/model/savings";
import { anyShare, kronor } from "./flows";
import { allNear, near } from "./near";
import { anyCosts } from "./tables";

const anyCourse: fc.Arbitrary<SavingsCourse> = fc.record({
  startAge: kronor(0, 130),
  years: kronor(1, 30),
  lag: kronor(0, 35),
  dropOff: anyShare,
  growth: fc.constantFrom(0, 0.02, -0.01),
  cashableOnly: fc.boolean(),
  cashableLag: kronor(0, 4),
});

describe("savings: what always holds", () => {
  it("are what the definition gives, year by year and row by row, written the slow way", () => {
    fc.assert(
      fc.property(anyCosts, anyCourse, kronor(0, 500), (costs, course, persons) => {
        const table = savings(persons, costs, course);
        assert.equal(table.rows.length, course.years);
        table.rows.forEach((amounts, year) => {
          let helped = persons;
          for (let before = course.lag; before < year; before++) helped *= 1 - course.dropOff;
          if (year < course.lag + (course.cashableOnly ? course.cashableLag : 0)) helped = 0;
          const expected = costs.actors.map(() => 0);
          for (const row of costs.rows) {
            const age = course.startAge + year;
            if (age < row.fromAge || age > row.toAge) continue;
            const price = row.amount * (1 + course.growth) ** year * (course.cashableOnly ? row.cashable : 1);
            expected[row.actor]! += helped * row.share * row.factor * price;
          }
          allNear(amounts, expected);
        });
      }),
    );
  });

  it("twice the persons save twice as much; what can be taken home is a part of it", () => {
    fc.assert(
      fc.property(anyCosts, anyCourse, (costs, course) => {
        const one = savings(3, costs, { ...course, cashableOnly: false }).rows.flat();
        allNear(
          savings(6, costs, { ...course, cashableOnly: false }).rows.flat(),
          one.map((amount) => 2 * amount),
        );
        const half = { ...costs, rows: costs.rows.map((row) => ({ ...row, cashable: 0.5 })) };
        allNear(
          savings(3, half, { ...course, cashableOnly: true, cashableLag: 0 }).rows.flat(),
          one.map((amount) => amount / 2),
        );
      }),
    );
  });

  it("a year's longer wait moves the effect, not the ages: never more in any year before the effect has dropped off", () => {
    fc.assert(
      fc.property(anyCosts, anyCourse, (costs, course) => {
        const lasting = { ...course, dropOff: 0, cashableLag: 0 };
        const sooner = savings(3, costs, lasting).rows;
        savings(3, costs, { ...lasting, lag: course.lag + 1 }).rows.forEach((amounts, year) => {
          if (year === course.lag) assert.ok(amounts.every((amount) => amount === 0));
          else amounts.forEach((amount, actor) => near(amount, sooner[year]![actor]!));
        });
      }),
    );
  });
});
