import assert from "node:assert/strict";
import { emptyStory } from "../../src/stories/emptyStory";
import { checkExcel, type Checked } from "../../src/workbook/check/check";
import { checkWords } from "../../src/locales/checkWords";
import { trial as trialEn } from "../../src/locales/en/help/trial";
import { trial as trialSv } from "../../src/locales/sv/help/trial";
import { writeFile } from "../../src/workbench/file/write";
import { partsOfFile } from "../../src/workbook/check/fileParts";
import { probeIds } from "../../src/workbook/check/probes";
import { nameIn } from "../../src/workbook/check/storedName";
import { bookWith } from "../workbench/file/contents";
import type { Answer } from "../../src/workbook/check/answer";
import type { ProfileName } from "../../src/workbench/excel/profiles";
import { smallFunctions } from "../workbench/small";
import { inWorkbook } from "./inWorkbook";

async function checkedIn(profile: ProfileName): Promise<Checked> {
  let checked: Checked | undefined;
  await inWorkbook(
    emptyStory("sv"),
    async (workbook) => {
      checked = await checkExcel("Kontroll");
      assert.deepEqual(
        workbook.host.book.sheets().map((sheet) => sheet.getName()),
        [emptyStory("sv").sheets[0]!.name],
        "the sheets of the check are gone again",
      );
    },
    { profile },
  );
  return checked!;
}

const said = (answer: Answer | undefined) =>
  answer &&
  (answer.kind === "word"
    ? answer.word
    : answer.kind === "refused"
      ? answer.code
      : answer.kind === "text"
        ? answer.text
        : answer.kind);

/** What each Excel that is played answers, by the lines of its habits. */
const expected: Record<Exclude<ProfileName, "kind">, Record<string, string>> = {
  windows: { propertiesCopied: "no", workbookNames: "no", blankCell: "zero", payload: "yes", undoGroups: "yes" },
  mac: { propertiesCopied: "no", workbookNames: "no", blankCell: "zero", payload: "yes", undoGroups: "yes" },
  web: {
    propertiesCopied: "no",
    workbookNames: "yes",
    blankCell: "null",
    payload: "RequestPayloadSizeLimitExceeded",
    undoGroups: "yes",
  },
  office2021: {
    propertiesCopied: "no",
    workbookNames: "no",
    blankCell: "zero",
    payload: "yes",
    undoGroups: "no",
    whileCalculating: "#BUSY!",
  },
};

describe("the check of an Excel", () => {
  it("is explained: the hour's trial says of every question what should be answered, in both languages", () => {
    for (const [{ probes }, page] of [
      [checkWords.en, trialEn],
      [checkWords.sv, trialSv],
    ] as const) {
      const asked = page.sections.flatMap(({ table }) => table?.rows.map(([question]) => question) ?? []);
      assert.deepEqual(
        probeIds.filter((id) => !asked.includes(probes[id])),
        [],
      );
    }
  });

  it("finds in Excel's own file by which name a function is stored, and whether its cell is marked", async () => {
    const cell = { row: 0, column: 4, value: 0, formula: "=SOCIAL.RESERVE.MAX(977,977,977)" };
    const file = await writeFile(bookWith([{ row: 0, column: 0, value: 1, formula: "=1" }, cell]));
    const [sheet] = await partsOfFile(file, /^xl\/worksheets\/sheet1\.xml$/);
    assert.equal(nameIn(sheet!), '_xldudf_SOCIAL_RESERVE_MAX, cm="1"');
    assert.deepEqual(await partsOfFile(file.subarray(0, 100), /./), []);
  });

  for (const [profile, answers] of Object.entries(expected))
    it(`of ${profile}: every published result is right, and each question has this Excel's own answer`, async () => {
      const { anchors, probes } = await checkedIn(profile as ProfileName);
      assert.deepEqual(
        anchors.filter(({ isRight }) => !isRight).map(({ anchor, shown }) => [anchor.formula, shown]),
        [],
      );
      const told = Object.fromEntries(probes.map(({ id, answer }) => [id, said(answer)]));
      assert.deepEqual(told, {
        activeSheet: "yes",
        selectedRange: "yes",
        namesCopied: "yes",
        textStays: "yes",
        levelTime: "milliseconds",
        eventTime: "milliseconds",
        errorGiven: "#N/A",
        wholeColumn: "yes",
        whileCalculating: "before",
        spillRange: "J1:L3",
        emptyFormula: "emptyText",
        onePage: "yes",
        dirtied: "yes",
        simulated: "milliseconds",
        calculatedTime: "milliseconds",
        storedName: "notSeen",
        ...answers,
      });
    }).timeout(20_000);

  it("finds a copied property in an Excel that is kinder than there is, and every formula wrong without our functions", async () => {
    await inWorkbook(
      emptyStory("sv"),
      async () => {
        const { anchors, probes } = await checkExcel("Kontroll");
        assert.ok(anchors.every(({ isRight, shown }) => !isRight && shown === "#NAME?"));
        const told = Object.fromEntries(probes.map(({ id, answer }) => [id, said(answer)]));
        assert.equal(told.propertiesCopied, "yes");
        assert.deepEqual([told.blankCell, told.onePage, told.dirtied], ["notSeen", "no", "notSeen"]);
      },
      { profile: "kind", functions: smallFunctions() },
    );
  });

  it("says by its code what cannot be read while a chart sheet is in front, and leaves nothing behind", async () => {
    await inWorkbook(emptyStory("sv"), async ({ host }) => {
      const sheets = host.book.sheets().length;
      host.faults.isNoRangeSelected = true;
      const { probes } = await checkExcel("Kontroll");
      const selected = probes.find(({ id }) => id === "selectedRange")?.answer;
      assert.deepEqual(selected, { kind: "refused", code: "InvalidSelection" });
      assert.equal(host.book.sheets().length, sheets);
    });
  }).timeout(20_000);
});
