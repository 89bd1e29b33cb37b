import assert from "node:assert/strict";
import type { Comparison } from "../../src/model/comparison";
import { alternatives, type Alternative } from "../../src/model/financing";
import { comparison as english } from "../../src/locales/en/comparison";
import { comparison as swedish } from "../../src/locales/sv/comparison";
import { difference } from "../../src/taskpane/comparison/difference";
import { wordsOf } from "../../src/taskpane/words";

/** Comparisons of which only net present value and squeezed are told apart, in the order of the alternatives. */
function compared(npv: number[], squeezed: number[]): Record<Alternative, Comparison> {
  const one = (index: number) => ({ npv: npv[index], squeezed: squeezed[index] }) as Comparison;
  return Object.fromEntries(alternatives.map((name, index) => [name, one(index)])) as Record<Alternative, Comparison>;
}

/** Intl writes no-break spaces, which are hard to see in a test. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}

describe("what differs between the alternatives, in words", () => {
  it("says that the value is the same for all, and from whom the money is taken", () => {
    const same = compared([1000, 1000, 1000.2, 1000, 1000], [500, 0, 0, 20, 0]);
    assert.equal(
      plain(difference(same, swedish.difference, wordsOf("sv"))),
      "Samma nettonuvärde för kommunen med alla fem, 1 000 kr i fasta priser; skillnaden är när och var det känns. " +
        "Mest tas från annan verksamhet med anslag (500 kr), minst med disposition, fond och utfall (0 kr).",
    );
    assert.equal(
      plain(difference(same, english.difference, wordsOf("en"))),
      "Same net present value for the municipality with all five, 1,000 SEK in fixed prices; the difference is when and where it is felt. " +
        "Most is taken from other services with appropriation (500 SEK), least with disposition, fund and outcomes (0 SEK).",
    );
  });

  it("names the one that differs", () => {
    assert.equal(
      plain(difference(compared([10, 10, 10, 10, -7], [0, 0, 0, 0, 0]), swedish.difference, wordsOf("sv"))),
      "Anslag, disposition, fond och reserv har samma nettonuvärde för kommunen, 10 kr i fasta priser; skillnaden är när och var det känns. " +
        "Utfall ger −7 kr. Lika mycket tas från annan verksamhet i alla fem (0 kr).",
    );
  });

  it("lists them all when no two are the same", () => {
    const text = plain(difference(compared([1, 2, 3, 4, 5], [0, 0, 0, 0, 0]), english.difference, wordsOf("en")));
    assert.ok(
      text.startsWith(
        "The net present values for the municipality, in fixed prices, differ: " +
          "appropriation 1 SEK, disposition 2 SEK, fund 3 SEK,",
      ),
      text,
    );
  });
});
