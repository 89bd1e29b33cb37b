import assert from "node:assert/strict";
import { call, inLanguages, type Refused } from "./excel";

const headersOf = async () => ((await call("DISPOSITION", 15, [[10]])) as unknown[][])[0];
const sentenceOf = async () => ((await call("DISPOSITION", -15, [[10]])) as Refused).sentence;
const english = {
  headers: ["Year", "Opening", "Payout", "Covered", "Not covered", "Closing"],
  sentence: "disposed: must be 0 or more; got -15.",
};
const swedish = {
  headers: ["År", "Ingående", "Utbetalning", "Avräknat", "Ej täckt", "Utgående"],
  sentence: "Disponerat belopp: ska vara 0 eller större, men är −15.",
};

describe("the languages of sentences and headers", () => {
  for (const [reader, words] of [
    ["sv-SE", swedish],
    ["sv-FI", swedish],
    ["en-GB", english],
    ["fi-FI", english],
  ] as const) {
    it(`are the reader's (${reader}) where the workbook has none`, () =>
      inLanguages({ reader }, async () => {
        assert.deepEqual(await headersOf(), words.headers);
        assert.equal(await sentenceOf(), words.sentence);
      }));
  }

  it("a Swedish workbook has Swedish headers for an English reader, whose sentences are English", () =>
    inLanguages({ reader: "en-GB", workbook: "sv" }, async () => {
      assert.deepEqual(await headersOf(), swedish.headers);
      assert.equal(await sentenceOf(), english.sentence);
    }));

  it("an English workbook has English headers for a Swedish reader", () =>
    inLanguages({ reader: "sv-SE", workbook: "en" }, async () => {
      assert.deepEqual(await headersOf(), english.headers);
      assert.equal(await sentenceOf(), swedish.sentence);
    }));

  it("an empty setting says nothing", () =>
    inLanguages({ reader: "sv-SE", workbook: "" }, async () => assert.deepEqual(await headersOf(), swedish.headers)));

  it("a workbook that changes its language has other headers the next time it is calculated", async () => {
    await inLanguages({ workbook: "en" }, async () => assert.deepEqual(await headersOf(), english.headers));
    await inLanguages({ workbook: "sv" }, async () => assert.deepEqual(await headersOf(), swedish.headers));
  });
});
