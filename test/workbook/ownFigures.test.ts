import assert from "node:assert/strict";
import { shareOwnFigures } from "../../src/catalogue/ownCostsDoor";
import type { OwnFigure } from "../../src/catalogue/ownFigure";
import { languages } from "../../src/locales/language";
import type { Story, StorySheet } from "../../src/stories/story";
import { readOwnTables } from "../../src/workbook/ownTable";
import { watchOwnTables } from "../../src/workbook/watchOwnTable";
import { writeOwnFigures } from "../../src/workbook/writeOwnFigures";
import { inWorkbook } from "./inWorkbook";
import { smallTown } from "./smallTown";

const asking: StorySheet = {
  name: "Asked",
  widths: [30],
  rows: [['=SOCIAL.MUNICIPALITY("Luleå","population")'], ['=SOCIAL.MUNICIPALITY("Luleå","result")']],
};
function town(): Story {
  return { ...smallTown("sv"), sheets: [asking] };
}

/** Invented figures. */
const population: OwnFigure = {
  municipality: "2580",
  id: "population",
  value: 79500,
  unit: "persons",
  year: 2025,
  source: "=folkmängd.csv",
};
const result: OwnFigure = { ...population, id: "result", value: -45000000, unit: "sek", source: "Kolada N03007" };

async function asked(): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Asked").getRange("A1:A2").load("values");
    await context.sync();
    return (range.values as unknown[][]).flat();
  });
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let wait = 0; wait < 200 && !(await isSo()); wait++) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.ok(await isSo());
}

describe("the figures that the municipality has brought, in the workbook", () => {
  afterEach(() => shareOwnFigures([]));

  for (const language of languages) {
    it(`are written on a sheet of their own and read back, what looks like a formula too (${language})`, () =>
      inWorkbook(town(), async () => {
        assert.equal((await readOwnTables()).figures, null);
        assert.deepEqual(await writeOwnFigures([population, result], language), { outcome: "written" });
        const table = (await readOwnTables()).figures!;
        assert.deepEqual([table.accepted, table.refused], [[population, result], []]);
      }));
  }

  it("are written below those that stand there, which stay; of two for one thing the lower counts", () =>
    inWorkbook(town(), async () => {
      await writeOwnFigures([population], "sv");
      await writeOwnFigures([{ ...population, value: 79999 }, result], "en");
      const { accepted, cells } = (await readOwnTables()).figures!;
      assert.deepEqual(
        accepted.map(({ id, value }) => [id, value]),
        [
          ["population", 79999],
          ["result", -45000000],
        ],
      );
      assert.equal(cells.filter((row) => row[0] === "Luleå").length, 3);
    }));

  it("answer in MUNICIPALITY as soon as they stand there", () =>
    inWorkbook(town(), async () => {
      const failed: unknown[] = [];
      const stop = await watchOwnTables(
        () => undefined,
        (error) => failed.push(error),
      );
      assert.equal((await asked())[0], 79645);
      await writeOwnFigures([population, result], "sv");
      await until(async () => (await asked())[0] === 79500);
      assert.deepEqual(await asked(), [79500, -45000000]);
      await stop();
      assert.deepEqual(failed, []);
    }));
});
