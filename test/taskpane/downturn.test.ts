import assert from "node:assert/strict";
import { downturn as english } from "../../src/locales/en/downturn";
import { downturn as swedish } from "../../src/locales/sv/downturn";
import { tryDownturn, type Downturn } from "../../src/model/downturn";
import type { Plan } from "../../src/model/financing";
import { usualTerms } from "../../src/model/terms";
import { answers, price } from "../../src/taskpane/downturn/answer";
import { wordsOf } from "../../src/taskpane/words";

const million = 1e6;
const flow = (...amounts: number[]) => amounts.map((amount) => amount * million);

/** 10 million a year in three years; 20 a year in the result, of which the downturn takes 25 in the last two. */
const plan: Plan = {
  costs: flow(10, 10, 10),
  savings: flow(0, 0, 0),
  results: flow(20, 20, 20),
  taxesAndGrants: flow(1000, 1000, 1000),
  dispositions: flow(0, 0, 0),
  terms: { ...usualTerms, target: 0, disposed: 40 * million, openingReserve: 5 * million },
};
const times: Downturn = { firstYear: 1, lastYear: 2, lowerResult: 25 * million, needUp: 0, costUp: 0 };
const said = (times: Downturn) => answers(tryDownturn(plan, times, 0), swedish, wordsOf("sv"));

describe("whether a measure is safe whatever the budget", () => {
  it("says who has money of its own and who has not", () => {
    assert.deepEqual(said(times), [
      swedish.answers.ownMoney("disposition, fond och utfallskontrakt"),
      swedish.answers.squeezed("anslag och reserv"),
    ]);
  });

  it("says that it is safe as long as the room lasts where nothing is taken from others", () => {
    assert.deepEqual(said({ ...times, lowerResult: 0 }), [
      swedish.answers.ownMoney("disposition, fond och utfallskontrakt"),
      swedish.answers.room("anslag och reserv"),
    ]);
  });

  it("says what is to be restored, and how much of it comes of the downturn alone", () => {
    const text = price(tryDownturn(plan, times, 0), plan, times, english, wordsOf("en"));
    // 20 − 25 − 10 in two years; without the measure 20 − 25
    assert.equal(text, english.price("disposition and fund", "30.0", "10.0"));
    const mild = { ...times, lowerResult: 0 };
    assert.equal(price(tryDownturn(plan, mild, 0), plan, mild, english, wordsOf("en")), english.noPrice);
  });
});
