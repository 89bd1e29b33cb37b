import assert from "node:assert/strict";
import { call, inLanguages, type Refused } from "./excel";

const sentenceOf = async (id: string, ...given: unknown[]) => {
  const { error, sentence } = (await call(id, ...given)) as Refused;
  return `${error} ${sentence}`;
};

describe("ranges are read as the contract has them", () => {
  it("a blank row under the header of a schedule is no rate of 0: year 1 has no rate", async () => {
    const schedule = [
      ["From", "Rate"],
      [0, null],
      [31, 0.03],
    ];
    assert.equal(
      await sentenceOf("DISCOUNTFACTOR", schedule, 1),
      "#VALUE! discountRate: a rate must be in force in year 1; the table begins in year 31.",
    );
    assert.equal(await call("DISCOUNTFACTOR", [[0, 0]], 1), 1);
  });

  it("a minus after the digits, as ledgers print it, is a number and no header that could be skipped", async () => {
    assert.equal(
      await sentenceOf("PRESENTVALUE", [["100-", 60, 60]], [[0]]),
      "#VALUE! flows, row 1, column 1: must be a number, but “100-” is text. Enter it as a number.",
    );
  });

  it("an investment of three years against savings of one is refused, not cut", async () => {
    const savings = [
      ["Year", "City"],
      [0, 5],
    ];
    assert.equal(
      await sentenceOf("PAYBACK.BYACTOR", savings, [[100, 100, 100]]),
      "#VALUE! investments: must have as many years as savings (1); got 3.",
    );
  });

  it("an amount in a column of an actor table without an actor's name is refused, a sum passed over", async () => {
    const table = (name: string, amount: unknown) => [
      ["Year", "City", name],
      [0, 5, amount],
    ];
    assert.equal(
      await sentenceOf("PAYBACK.BYACTOR", table("", 7), [[5]]),
      "#VALUE! savings, row 1, column 3: must name an actor, since there is an amount without one; the cell is empty.",
    );
    const paidBack = await call("PAYBACK.BYACTOR", table("Summa", 7), [[5]]);
    assert.deepEqual(paidBack, await call("PAYBACK.BYACTOR", table("", null), [[5]]));
  });

  it("the years of an actor table are whole", async () => {
    const table = [
      ["Year", "City"],
      [0.5, 5],
    ];
    assert.equal(
      await sentenceOf("PAYBACK.BYACTOR", table, [[5]]),
      "#VALUE! savings, row 2, column 1: must be a whole number; got 0.5.",
    );
  });

  it("what a state costs is not negative", async () => {
    const trace = [
      [1, 0],
      [0.5, 0.5],
    ];
    assert.equal(
      await sentenceOf("COHORT.COST", trace, [[-10, 0]]),
      "#VALUE! stateCosts, row 1, column 1: must be 0 or more; got -10.",
    );
  });

  it("a number of per cent is answered with how to write it, a number that is no share is not", async () => {
    const share = "#VALUE! exclusionShare: a share must be 0–100 %; got";
    assert.equal(
      await sentenceOf("EXCLUDED", 10, 12.8),
      `${share} 12.8, which means 1,280 %. For 12.8 per cent, write 12.8 %.`,
    );
    assert.equal(await sentenceOf("EXCLUDED", 10, 500), `${share} 500, which means 50,000 %.`);
  });

  it("options are offered in the reader's language", async () => {
    assert.equal(
      await sentenceOf("FINANCING", "lån", 10, 0, 5, 500),
      "#VALUE! alternative: must be one of appropriation, disposition, fund, reserve or outcomes; got “lån”.",
    );
    await inLanguages({ reader: "sv-SE" }, async () =>
      assert.equal(
        await sentenceOf("FINANCING", "lån", 10, 0, 5, 500),
        "#VALUE! Finansieringssätt: ska vara något av anslag, disposition, fond, reserv eller utfallskontrakt, men är ”lån”.",
      ),
    );
  });

  it("what is missing of the money is said to the öre", async () => {
    assert.equal(
      await sentenceOf("PAYBACK", [[-100, 60]], [[0.07]]),
      "#N/A The sum does not reach zero within these years: 43.93 SEK is missing at the end (discounted).",
    );
  });

  it("a sum that is too large is too large, not infinitely many kronor short", async () => {
    assert.match(await sentenceOf("PAYBACK", [[-1e308, -1e308, 5]]), /^#VALUE! The result is too large/);
  });
});
