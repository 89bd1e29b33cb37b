import assert from "node:assert/strict";
import type { Comparison } from "../../src/model/comparison";
import { alternatives } from "../../src/model/financing";
import { comparison as english } from "../../src/locales/en/comparison";
import { comparison as swedish } from "../../src/locales/sv/comparison";
import type { Money } from "../../src/taskpane/comparison/cellText";
import { difference, type Compared } from "../../src/taskpane/comparison/difference";
import { wordsOf } from "../../src/taskpane/words";

/** Comparisons of which only net present value and squeezed are told apart, in the order of the alternatives. */
function compared(npv: number[], squeezed: number[], money: Money = "kronor"): Compared {
  const one = (index: number) => ({ npv: npv[index], squeezed: squeezed[index] }) as Comparison;
  const results = Object.fromEntries(alternatives.map((name, index) => [name, one(index)]));
  return { results: results as Compared["results"], counting: "cashable", priceYear: 2012, money };
}

/** Intl writes no-break spaces, which are hard to see in a test. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}

describe("what differs between the alternatives, in words", () => {
  it("says that the value is the same for all, and from whom the money is taken", () => {
    const same = compared([1000, 1000, 1000.2, 1000, 1000], [500, 0, 0, 20, 0]);
    assert.equal(
      plain(difference(same, swedish, wordsOf("sv"))),
      "Samma nettonuvärde för kommunen med alla fem, 1 000 kr i 2012 års priser (det hemtagbara); skillnaden är när och var det känns. " +
        "Mest tas från annan verksamhet med anslag (500 kr i löpande priser), minst med disposition, fond och utfallskontrakt (0 kr).",
    );
    assert.equal(
      plain(difference(same, english, wordsOf("en"))),
      "Same net present value for the municipality with all five, SEK 1,000 in prices of 2012 (what can be taken home); the difference is when and where it is felt. " +
        "Most is taken from other services with appropriation (SEK 500 in current prices), least with disposition, fund and outcomes (SEK 0).",
    );
  });

  it("names the one that differs", () => {
    assert.equal(
      plain(difference(compared([10, 10, 10, 10, -7], [0, 0, 0, 0, 0]), swedish, wordsOf("sv"))),
      "Anslag, disposition, fond och reserv har samma nettonuvärde för kommunen, 10 kr i 2012 års priser (det hemtagbara); skillnaden är när och var det känns. " +
        "Utfallskontrakt ger −7 kr. Lika mycket tas från annan verksamhet i alla fem (0 kr i löpande priser).",
    );
  });

  it("writes amounts as the table does, in millions with two decimals, without a year where none is said", () => {
    const inMillions = compared(
      [-65_330_469, -65_330_469, -65_330_469, -65_330_469, -65_330_469],
      [21e7, 0, 0, 0, 0],
      "millions",
    );
    assert.equal(
      plain(difference({ ...inMillions, priceYear: null }, swedish, wordsOf("sv"))),
      "Samma nettonuvärde för kommunen med alla fem, −65,33 mkr i fasta priser (det hemtagbara); skillnaden är när och var det känns. " +
        "Mest tas från annan verksamhet med anslag (210,00 mkr i löpande priser), minst med disposition, fond, reserv och utfallskontrakt (0,00 mkr).",
    );
  });

  it("lists them all when no two are the same", () => {
    const text = plain(difference(compared([1, 2, 3, 4, 5], [0, 0, 0, 0, 0]), english, wordsOf("en")));
    assert.ok(
      text.startsWith(
        "The net present values for the municipality, in prices of 2012 (what can be taken home), differ: " +
          "appropriation SEK 1, disposition SEK 2, fund SEK 3,",
      ),
      text,
    );
  });
});
