import assert from "node:assert/strict";
import fc from "fast-check";
import { exactNumber, formatNumber, readNumber } from "../../src/locales/numbers";
import { languageOf, languages } from "../../src/locales/language";

describe("numbers as people type and read them", () => {
  it("reads Swedish: decimal comma, spaces in thousands, per cent, kronor", () => {
    assert.equal(readNumber("12,8 %", "sv"), 0.128);
    assert.equal(readNumber("18 963 000 000", "sv"), 18963000000);
    assert.equal(readNumber("18\u00a0963\u00a0000 kr", "sv"), 18963000);
    assert.equal(readNumber("\u22122,5", "sv"), -2.5);
    assert.equal(readNumber("350000", "sv"), 350000);
  });

  it("never guesses: what belongs to the other language, or is half a number, is null", () => {
    for (const text of ["12.8", "1.234,5", "12 34", "1 2", "12,8,1", "", " ", "12 mkr", "1e3", "ett", ",5", "--1", "%"])
      assert.equal(readNumber(text, "sv"), null, text);
    for (const text of ["12,8", "1.234.5", "1 234", "abc", "", "5,"]) assert.equal(readNumber(text, "en"), null, text);
  });

  it("reads back what it printed, in both languages", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(...languages), (amount, language) => {
        assert.equal(readNumber(formatNumber(amount, "kronor", language), language), amount === 0 ? 0 : amount);
        assert.equal(readNumber(exactNumber(amount / 100, language), language), amount / 100 || 0);
      }),
    );
  });

  it("Office's language tags are Swedish or else English", () => {
    assert.equal(languageOf("sv-SE"), "sv");
    assert.equal(languageOf("sv"), "sv");
    assert.equal(languageOf("svx"), "en");
    assert.equal(languageOf(null), "en");
  });
});
