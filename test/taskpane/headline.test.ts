import assert from "node:assert/strict";
import { appraise } from "../../src/model/appraisal";
import { sentence as english } from "../../src/locales/en/sentence";
import { sentence as swedish } from "../../src/locales/sv/sentence";
import { breakEvenOf, verdictOf } from "../../src/taskpane/sentence/breakEven";
import { conditions, headline } from "../../src/taskpane/sentence/headline";
import { wordsOf } from "../../src/taskpane/words";
import type { Scenario } from "../../src/workbook/scenario";
import { understand } from "../../src/workbook/understand";
import { sheetContent } from "./sheetContent";

const [sv, en] = [wordsOf("sv"), wordsOf("en")];

/** 100 young people, 30 of them at risk, at 100 000 each; one who succeeds saves the municipality a million a year. */
const measured = () => understand(sheetContent());

function spread(low: number, high: number): Scenario {
  const scenario = measured();
  const inputs = scenario.inputs.map((input) => (input.id === "effect" ? { ...input, low, high } : input));
  return { ...scenario, inputs };
}

function withProgramme(change: Partial<NonNullable<Scenario["measure"]>["programme"]>): Scenario {
  const scenario = measured();
  const measure = scenario.measure!;
  return { ...scenario, measure: { ...measure, programme: { ...measure.programme, ...change } } };
}

/** Intl writes no-break spaces, which are hard to see in a test. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
const said = (scenario: Scenario) => plain(headline(breakEvenOf(scenario)!, swedish, sv));

describe("the sentence on top", () => {
  it("says how many must succeed for everyone and for the municipality, and how many are expected to", () => {
    // one success: 1 000 000 in year 1 and in year 2 = 970 874 + 942 596 = 1 913 470; 10 000 000 / 1 913 470 = 5.2
    assert.equal(
      said(measured()),
      "6 måste lyckas för att alla betalare ska få igen 10,0 mkr på 3 år, " +
        "6 för att kommunen ensam ska få det på en mandatperiod (4 år). " +
        "Väntat är 6 av 100 deltagare (ingen spridning angiven för effekten): räcker för båda.",
    );
    assert.equal(
      plain(headline(breakEvenOf(spread(0.1, 0.3))!, english, en)),
      "6 must succeed for all payers to get SEK 10.0 million back in 3 years, " +
        "6 for the municipality alone to do so within a term of office (4 years). " +
        "Expected: 6 of 100 participants (3–9 at low and high effect): uncertain whether that is enough for both.",
    );
  });

  it("says that the sign is uncertain exactly when the net present value changes sign between low and high", () => {
    for (const [low, high] of [
      [0.1, 0.3],
      [0.19, 0.3],
      [0.1, 0.15],
      [0.18, 0.22],
    ] as const) {
      const { programme, costs } = measured().measure!;
      const values = [low, high].map((effect) => appraise({ ...programme, effect }, costs).all.npv);
      const isUncertain = values[0]! < 0 && values[1]! >= 0;
      assert.equal(breakEvenOf(spread(low, high))!.all.verdict === "uncertain", isUncertain, `${low}–${high}`);
      assert.equal(said(spread(low, high)).includes("osäkert"), isUncertain);
    }
  });

  it("tells everyone's purse from the municipality's within a term of office", () => {
    const { measure } = measured();
    const costs = {
      actors: ["Kommunen", "Region"],
      rows: [0, 1].map((actor) => ({ ...measure!.costs.rows[0]!, actor })),
    };
    const half = { ...costs, rows: costs.rows.map((row) => ({ ...row, cashable: 0.5 })) };
    const scenario = { ...measured(), measure: { ...measure!, costs: half } };
    // everyone: 2 million a year each; the municipality takes home half of its million: four times as many
    const { all, own } = breakEvenOf(scenario)!;
    assert.ok(Math.abs(own.persons! / all.persons! - 4) < 1e-9);
    assert.ok(said(scenario).includes("räcker för alla betalare, för få för kommunen."));
  });

  it("counts four years from the decision for a term of office, however long the horizon", () => {
    const { own } = breakEvenOf(withProgramme({ horizon: 40 }))!;
    const term = appraise(withProgramme({ horizon: 4 }).measure!.programme, measured().measure!.costs).own;
    assert.equal(own.persons, term.breakEvenPersons);
  });

  it("says so where more must succeed than can be reached, and where nothing comes back in time", () => {
    assert.ok(said(withProgramme({ costPerParticipant: 1e6 })).startsWith("53 (högst 30 kan nås) måste lyckas"));
    const late = said(withProgramme({ horizon: 8, lag: 5 }));
    assert.ok(late.includes("; kommunen ensam får inget tillbaka på en mandatperiod (4 år). "), late);
    assert.ok(late.endsWith(": räcker för alla betalare."), late);
    assert.equal(said(withProgramme({ lag: 5 })), "Insatsen kostar 10,0 mkr och minskar ingens kostnader på 3 år.");
  });

  it("hides neither deadweight nor how the effect was measured, nor the prices", () => {
    const told = (scenario: Scenario) => plain(conditions(breakEvenOf(scenario)!, scenario, swedish, sv));
    assert.equal(
      told(measured()),
      "Effekten är mätt mot en jämförelsegrupp, så ingen dödvikt dras av. " +
        "Kostnader i nuvärde vid 3,0 %, 2025 års priser; för kommunen räknas bara det hemtagbara.",
    );
    assert.ok(told(withProgramme({ deadweight: 0.2 })).startsWith("Dödvikt på 20,0 % är avdragen."));
    assert.ok(told({ ...measured(), effectBasis: "beforeAfter" }).includes("troligen för hög"));
    assert.ok(told({ ...measured(), effectBasis: null, priceYear: null }).includes("inte angivet"));
  });

  it("is silent without a measure", () => {
    assert.equal(breakEvenOf(understand(sheetContent({ without: ["Costs"] }))), null);
  });

  it("never shows fewer than are needed as enough, or as many as too few", () => {
    assert.equal(verdictOf(21.3, { expected: 21.4, low: null, high: null }), "even"); // 22 needed, 21 expected
    assert.equal(verdictOf(21.3, { expected: 22, low: null, high: null }), "enough");
    assert.equal(verdictOf(21.3, { expected: 21.2, low: null, high: null }), "tooFew");
    assert.equal(verdictOf(20, { expected: 30, low: 20, high: 40 }), "enoughAtLow");
    assert.equal(verdictOf(50, { expected: 30, low: 20, high: 40 }), "tooFewAtHigh");
  });
});
