import assert from "node:assert/strict";
import { beginningWords } from "../../src/locales/beginningWords";
import { costRowWords } from "../../src/locales/costRowWords";
import { fundRequestWords } from "../../src/locales/fundRequestWords";
import { languages } from "../../src/locales/language";
import { sentence } from "../../src/locales/sentence";
import { basisEdits } from "../../src/taskpane/inputs/basisEdits";
import { refusalOf } from "../../src/taskpane/inputs/refusal";
import { remedy, unusual } from "../../src/taskpane/inputs/unusual";
import type { Input } from "../../src/workbook/scenario";
import { understand } from "../../src/workbook/understand";
import { sheetContent } from "./sheetContent";

const input = (id: string, value: number, more: Partial<Input> = {}): Input => {
  const known = understand(sheetContent()).inputs.find((one) => one.id === "effect")!;
  return { ...known, id, value, ...more };
};
const ask = { block: "Programme", low: null, high: null } as const;
const codes = (one: Input, basis: "comparison" | "beforeAfter" | null = null) =>
  unusual(one, { effectBasis: basis, plan: null, measure: null, inputs: [] }, 2026);

describe("the form of the inputs", () => {
  it("says kronor in the name of each field that is typed in kronor, and years in those of years", () => {
    for (const language of languages) {
      const { cohort, measure, costs } = beginningWords[language];
      const row = costRowWords[language].fields;
      const request = fundRequestWords[language].fields;
      const inKronor = [cohort.lifetime, measure.cost, costs.amount("A"), row.amount, row.low, row.high];
      for (const name of [...inKronor, request.amount, request.saving]) assert.match(name, /\bkr\b|kronor|SEK/i);
      const inYears = [measure.horizon, request.payoutYears, request.savingDelay, request.savingYears];
      for (const name of inYears) assert.match(name, /år|year/i);
    }
  });

  it("takes what the worksheet functions take, and refuses with their sentence, by the input's name alone", () => {
    assert.equal(refusalOf({ ...ask, id: "effect" }, 0.25), null);
    const refused = refusalOf({ ...ask, id: "effect" }, 25);
    assert.equal(
      sentence(refused!, "en"),
      "Effect (risk reduction): a share must be 0–100 %; got 25, which means 2,500 %. For 25 per cent, write 25 %.",
    );
    assert.equal(refusalOf({ ...ask, id: "participants" }, -1)?.code, "negative");
    assert.equal(refusalOf({ ...ask, id: "horizon" }, 6.5)?.code, "not-whole");
    assert.equal(refusalOf({ ...ask, id: "horizon" }, 0)?.code, "blank-without-meaning");
    assert.equal(refusalOf({ ...ask, block: "Terms", id: "openingEquity" }, -5e6), null);
    assert.equal(refusalOf({ ...ask, block: "Choices", id: "priceYear" }, 2025.5)?.code, "not-whole");
    assert.equal(refusalOf({ ...ask, id: null }, -1), null);
  });

  it("does not take a value outside its spread, which the functions would refuse", () => {
    const spread = { block: "Programme", id: "effect", low: 0.1, high: 0.3 } as const;
    assert.equal(refusalOf(spread, 0.3), null);
    assert.equal(refusalOf(spread, 0.31)?.code, "range-order");
    assert.equal(refusalOf({ ...spread, low: -0.1 }, 0.2)?.code, "share-outside");
  });

  it("marks what deserves a second look, and nothing else", () => {
    assert.deepEqual(codes(input("deadweight", 0.2), "comparison"), ["deadweightTwice"]);
    assert.deepEqual(codes(input("deadweight", 0), "beforeAfter"), ["deadweightMissing"]);
    assert.deepEqual(codes(input("deadweight", 0.2), "beforeAfter"), []);
    assert.deepEqual(codes(input("effect", 0.5)), []);
    assert.deepEqual(codes(input("effect", 0.51)), ["largeEffect"]);
    assert.deepEqual(codes(input("dropOff", 0)), ["noDropOff"]);
    assert.deepEqual(codes(input("horizon", 11)), ["longHorizon"]);
    assert.deepEqual(codes(input("discountRate", -0.01)), ["unusualRate"]);
    assert.deepEqual(codes(input("discountRate", 0.05)), []);
    assert.deepEqual(codes(input("priceYear", 2016)), []);
    assert.deepEqual(codes(input("priceYear", 2015)), ["oldPrices"]);
    assert.deepEqual(codes(input("priceYear", 2027)), ["carriedPrices"]); // KPI is published to 2025
    assert.deepEqual(codes(input("effect", 0.4, { low: 0.1, high: 0.3 })), ["outsideSpread"]);
  });

  it("marks a horizon of four years where the books hold three", () => {
    const { plan } = understand(sheetContent());
    const given = { effectBasis: null, plan, measure: null, inputs: [] };
    assert.deepEqual(unusual(input("horizon", 4), given, 2026), ["beyondBooks"]);
  });

  it("marks what counts the same persons or the same prices twice", () => {
    // 30 % are otherwise excluded, so that 70 % would have managed anyway
    const { inputs } = understand(sheetContent());
    const given = { effectBasis: null, plan: null, measure: null, inputs };
    assert.deepEqual(unusual(input("deadweight", 0.7), given, 2026), ["deadweightInverse"]);
    assert.deepEqual(unusual(input("deadweight", 0.6), given, 2026), []);
    const withPrices = { ...given, inputs: [...inputs, input("priceGrowth", 0.025)] };
    assert.deepEqual(unusual(input("growth", 0.01), withPrices, 2026), ["growthBesidePrices"]);
    assert.deepEqual(unusual(input("growth", 0.01), given, 2026), []);
  });

  it("marks a measure that nobody takes part in, and an input that was left blank", () => {
    assert.deepEqual(codes(input("participants", 0)), ["nobody"]);
    assert.deepEqual(codes({ ...input("retention", 0), value: "" }), ["blankIsZero"]);
  });

  it("marks ages that never meet the horizon: who begins at 10 is 12 after the third year, and costs begin at 16", () => {
    const { measure } = understand(sheetContent());
    const of = (startAge: number, horizon: number) => ({
      effectBasis: null,
      plan: null,
      inputs: [],
      measure: { ...measure!, programme: { ...measure!.programme, startAge, horizon } },
    });
    assert.deepEqual(unusual(input("horizon", 3), of(10, 3), 2026), ["agesNeverMet"]);
    assert.deepEqual(unusual(input("horizon", 6), of(10, 6), 2026), ["agesNeverMet"]);
    assert.deepEqual(unusual(input("horizon", 7), of(10, 7), 2026), []); // in the seventh year they are 16
    assert.deepEqual(unusual(input("startAge", 65), of(65, 3), 2026), ["pastAllCosts"]);
    // and the remedy is those seven years; who is past every age that costs has none
    assert.equal(remedy(input("horizon", 3), of(10, 3)), 7);
    assert.equal(remedy(input("horizon", 7), of(10, 7)), null);
    assert.equal(remedy(input("horizon", 3), of(65, 3)), null);
    assert.equal(remedy(input("startAge", 10), of(10, 3)), null);
  });

  it("writes only what is another basis than before", () => {
    const effect = input("effect", 0.2);
    const same = { low: null, high: null, grade: effect.grade, source: effect.source };
    assert.deepEqual(basisEdits(effect, same), []);
    const edits = basisEdits(effect, { ...same, low: 0.1, high: 0.3 });
    assert.ok(Array.isArray(edits));
    assert.deepEqual(
      edits.map(({ at, value }) => [at.address, value]),
      [
        ["C6", 0.1],
        ["D6", 0.3],
      ],
    );
  });

  it("does not take a spread that leaves the value out, nor a source that Excel would calculate", () => {
    const effect = input("effect", 0.2);
    const basis = { low: null, high: null, grade: "B", source: "A study" };
    const codeOf = (change: Partial<typeof basis>) => {
      const answer = basisEdits(effect, { ...basis, ...change });
      return Array.isArray(answer) ? null : answer.code;
    };
    const spread = { low: 0.3, high: 0.4 } as unknown as typeof basis;
    assert.equal(codeOf(spread), "range-order");
    assert.equal(codeOf({ source: '=HYPERLINK("x")' }), "formula-text");
  });
});
