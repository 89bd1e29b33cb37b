import assert from "node:assert/strict";
import fc from "fast-check";
import { fundCourses } from "../../src/model/fundCourses";
import { fundScenarioMade } from "../../src/model/fundScenarios";
import { isMadeSo } from "./comesTo";
import { anyRequestedFund, asksIn, returnedNextYear } from "./funds";

const asked = [asksIn(0, 30), asksIn(2, 20)];
const years = [0, 0, 0, 0];

describe("the courses of a fund", () => {
  it("puts its sizes side by side: 40 is enough, 10 is not", () => {
    const [large, small] = fundCourses([40, 10], years, asked, returnedNextYear);
    assert.deepEqual([large!.firstShortYear, small!.firstShortYear], [null, 0]);
    assert.deepEqual([large!.repaid, small!.repaid], [30 + 20, 10 + 10]);
    assert.equal(small!.notGranted, 30 - 10 + (20 - 10));
    assert.deepEqual([large!.turnover, small!.turnover], [50 / 40, 20 / 10]);
  });

  it("binary noise leaves nobody short: 0.3 is enough for 0.1 and 0.2, and a billionth of what is asked is nothing", () => {
    const shortIn = (opening: number, ...amounts: number[]) =>
      fundCourses(
        [opening],
        years,
        amounts.map((amount, year) => asksIn(year, amount)),
        { ...returnedNextYear, share: 0 },
      )[0]!.firstShortYear;
    assert.equal(shortIn(0.3, 0.1, 0.2), null);
    assert.equal(shortIn(0, 0, 0, 1e9), 2);
    assert.equal(shortIn(1e9 - 0.5, 1e9), null); // half a krona of a milliard
    assert.equal(shortIn(1e9 - 2, 1e9), 0);
  });

  it("tells what is granted to starts that return nothing: those after the last year that does", () => {
    const grantedAfter = (lastRepaying: number | null) =>
      fundCourses([40], years, asked, { ...returnedNextYear, lastRepaying })[0]!.grantedAfter;
    assert.deepEqual([null, 2, 1, 0].map(grantedAfter), [0, 0, 20, 20]);
  });

  it("every size's numbers are made of what its years add up to", () => {
    fc.assert(
      fc.property(anyRequestedFund, ({ opening, dispositions, requests, rules }) => {
        for (const course of fundCourses([opening, 0, 500], dispositions, requests, rules)) {
          const { years: ledger, ...sums } = course;
          isMadeSo(fundScenarioMade, sums, 100);
          assert.equal(course.closing, ledger.at(-1)!.closing);
        }
      }),
    );
  });
});
