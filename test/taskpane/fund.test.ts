import assert from "node:assert/strict";
import { fund as english } from "../../src/locales/en/fund";
import { fund as swedish } from "../../src/locales/sv/fund";
import type { FundRules } from "../../src/model/fundRequests";
import { verdict } from "../../src/taskpane/fund/verdict";
import { fundCourses } from "../../src/model/fundCourses";
import { wordsOf } from "../../src/taskpane/words";
import type { Fund } from "../../src/workbook/fund";
import { asksIn, returnedNextYear } from "../model/funds";

const million = 1e6;
/** 30 million is asked for in year 0 and 20 in year 2; each grant is back the year after. */
const fundWith = (openings: number[], change: Partial<FundRules> = {}): Fund => ({
  openings: openings.map((opening) => opening * million),
  rules: { ...returnedNextYear, ...change },
  requests: [asksIn(0, 30 * million), asksIn(2, 20 * million)],
});
const noDispositions = [0, 0, 0, 0];
const courses = ({ openings, requests, rules }: Fund) => fundCourses(openings, noDispositions, requests, rules);
const said = (fund: Fund, language: "sv" | "en" = "sv") =>
  verdict(courses(fund)[0]!, fund.rules.lastRepaying, language === "sv" ? swedish : english, wordsOf(language));

describe("what the view of a fund says", () => {
  it("says that the money is enough, and what comes back", () => {
    assert.deepEqual(said(fundWith([40])), [
      swedish.enough("40,0", "40,0", 3),
      swedish.returns("50,0", "50,0", "100\u00a0%"),
    ]);
  });

  it("says the first short year, and what is never granted or only waits", () => {
    assert.equal(said(fundWith([25]), "en")[0], english.short("25.0", 0, "5.0"));
    assert.equal(said(fundWith([25], { queue: true }), "en")[0], english.waits("25.0", 0));
  });

  it("says what is granted to starts that return nothing", () => {
    assert.deepEqual(said(fundWith([40], { lastRepaying: 1 })), [
      swedish.enough("40,0", "20,0", 3),
      swedish.returns("50,0", "30,0", "60\u00a0%"),
      swedish.ends(1, "20,0"),
    ]);
  });
});
