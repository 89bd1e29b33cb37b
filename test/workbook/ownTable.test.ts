import assert from "node:assert/strict";
import { shareOwnCosts } from "../../src/catalogue/ownCostsDoor";
import { languages } from "../../src/locales/language";
import type { Story, StorySheet } from "../../src/stories/story";
import { ownCostsSheet } from "../../src/stories/ownCostsSheet";
import { readOwnTable, type OwnTable } from "../../src/workbook/ownTable";
import { watchOwnTable } from "../../src/workbook/watchOwnTable";
import { writeSheet } from "../../src/workbook/writeSheet";
import { inWorkbook } from "./inWorkbook";
import { smallTown } from "./smallTown";

/** A workbook that asks for a unit cost of the catalogue and for one that only the municipality can know. */
const asking: StorySheet = {
  name: "Asked",
  widths: [30],
  rows: [['=SOCIAL.UNITCOST("prison-day-2019")'], ['=SOCIAL.UNITCOST("kontaktperson")']],
};
function town(...sheets: StorySheet[]): Story {
  return { ...smallTown("sv"), sheets: [asking, ...sheets] };
}

/** Invented figures. */
const contact = ["kontaktperson", "Kontaktperson", 900, "timme", "Kommunen: Socialnämnden", 2024];
const ownPrison = ["prison-day-2019", "Anstalt enligt eget avtal", 4000, "dag", "Kriminalvården", 2024];

async function write(sheet: string, address: string, rows: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = rows;
    await context.sync();
  });
}

async function until(isSo: () => boolean): Promise<void> {
  for (let wait = 0; wait < 200 && !isSo(); wait++) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.ok(isSo());
}

describe("the municipality's own unit costs in the workbook", () => {
  afterEach(() => shareOwnCosts([]));

  for (const language of languages) {
    it(`are an empty table on the sheet that the pane makes, which is found by its mark (${language})`, () =>
      inWorkbook(town(), async () => {
        assert.equal(await readOwnTable(), null);
        const id = await writeSheet(ownCostsSheet(language));
        const table = (await readOwnTable())!;
        assert.equal(table.sheetId, id);
        assert.deepEqual([table.accepted, table.refused, table.ignored], [[], [], []]);
      }));
  }

  it("are read below the header, rows beyond the free ones too; a row that is wrong is refused with its row", () =>
    inWorkbook(town(ownCostsSheet("sv")), async () => {
      await write("Egna enhetskostnader", "A6:F7", [contact, [...contact.slice(0, 2), "mycket", ...contact.slice(3)]]);
      await write("Egna enhetskostnader", "A60:F60", [ownPrison]);
      const table = (await readOwnTable())!;
      assert.deepEqual(
        table.accepted.map(({ code, amount }) => [code, amount]),
        [
          ["kontaktperson", 900],
          ["prison-day-2019", 4000],
        ],
      );
      assert.equal(table.refused[0]!.fact.code, "number-expected");
      assert.equal(table.top + table.refused[0]!.row, 7); // the sheet's row
    }));

  it("are found on a sheet that somebody made by hand and gave the table's name", () =>
    inWorkbook(
      town({ name: "own unit costs", widths: [], rows: [["Code", "SEK", "Per", "Payer", "Price year"]] }),
      async () => {
        await write("own unit costs", "A2:E2", [["kontaktperson", 900, "timme", "Kommunen", 2024]]);
        assert.equal((await readOwnTable())!.accepted[0]!.amount, 900);
      },
    ));

  it("reach UNITCOST in the cells: the own figure wins while it stands, and the catalogue answers again when it goes", () =>
    inWorkbook(town(), async ({ cell, calculate }) => {
      const told: (OwnTable | null)[] = [];
      const stop = await watchOwnTable(
        (table) => told.push(table),
        (error) => assert.fail(String(error)),
      );
      await calculate();
      assert.deepEqual([cell("Asked", "A1"), cell("Asked", "A2")], [3202, "#N/A"]);
      await writeSheet(ownCostsSheet("sv"));
      await write("Egna enhetskostnader", "A6:F7", [contact, ownPrison]);
      await until(() => cell("Asked", "A1") === 4000);
      assert.equal(cell("Asked", "A2"), 900);
      await until(() => told.at(-1)?.accepted.length === 2);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Egna enhetskostnader").delete();
        await context.sync();
      });
      await until(() => cell("Asked", "A1") === 3202);
      await until(() => told.at(-1) === null);
      await stop();
    }));
});
