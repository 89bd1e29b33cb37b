import assert from "node:assert/strict";
import { importCosts } from "../../src/catalogue/importCosts";
import { shareOwnCosts } from "../../src/catalogue/ownCostsDoor";
import { languages } from "../../src/locales/language";
import type { Story, StorySheet } from "../../src/stories/story";
import { ownCostsSheet } from "../../src/stories/ownCostsSheet";
import { refusedRowsSheet } from "../../src/stories/refusedRowsSheet";
import { readOwnTables, type OwnTable } from "../../src/workbook/ownTable";
import { readSelection } from "../../src/workbook/selection";
import { watchOwnTables } from "../../src/workbook/watchOwnTable";
import { writeOwnCosts } from "../../src/workbook/writeOwnCosts";
import { content } from "../../src/workbench/grid/book";
import { writeSheet } from "../../src/workbook/writeSheet";
import { inWorkbook } from "./inWorkbook";
import { refuse } from "./refusing";
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
const contact = ["kontaktperson", "Kontaktperson", 900, "samtal", "Kommunen: Socialnämnden", 2024];
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
        assert.equal((await readOwnTables()).costs, null);
        const id = await writeSheet(ownCostsSheet(language));
        const table = (await readOwnTables()).costs!;
        assert.equal(table.sheetId, id);
        assert.deepEqual([table.accepted, table.refused, table.ignored], [[], [], []]);
      }));
  }

  it("are read below the header, rows beyond the free ones too; a row that is wrong is refused with its row", () =>
    inWorkbook(town(ownCostsSheet("sv")), async () => {
      await write("Egna enhetskostnader", "A6:F7", [contact, [...contact.slice(0, 2), "mycket", ...contact.slice(3)]]);
      await write("Egna enhetskostnader", "A60:F60", [ownPrison]);
      const table = (await readOwnTables()).costs!;
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

  it("with a day where kronor belong are refused, and it is said which day; the day they were looked at stays one", () =>
    inWorkbook(town(ownCostsSheet("sv")), async ({ Excel: { run } }) => {
      await write("Egna enhetskostnader", "A6:F7", [[...contact.slice(0, 2), 45000, ...contact.slice(3)], ownPrison]);
      await run(async (context) => {
        context.workbook.worksheets.getItem("Egna enhetskostnader").getRange("C6").numberFormat = [["yyyy-mm-dd"]];
        await context.sync();
      });
      const { accepted, refused, cells } = (await readOwnTables()).costs!;
      assert.deepEqual(
        accepted.map(({ amount }) => amount),
        [4000],
      );
      assert.deepEqual(
        refused.map(({ fact }) => [fact.code, "got" in fact && fact.got]),
        [["number-as-text", "2023-03-15"]],
      );
      assert.equal(cells.flat().includes(45000), true); // what stands in the cell is not another
    }));

  it("are found on a sheet that somebody made by hand and gave the table's name", () =>
    inWorkbook(
      town({ name: "own unit costs", widths: [], rows: [["Code", "SEK", "Per", "Payer", "Price year"]] }),
      async () => {
        await write("own unit costs", "A2:E2", [["kontaktperson", 900, "samtal", "Kommunen", 2024]]);
        assert.equal((await readOwnTables()).costs!.accepted[0]!.amount, 900);
      },
    ));

  it("reach UNITCOST in the cells: the own figure wins while it stands, and the catalogue answers again when it goes", () =>
    inWorkbook(town(), async ({ cell, calculate }) => {
      const told: (OwnTable | null)[] = [];
      const stop = await watchOwnTables(
        ({ costs }) => told.push(costs),
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

  it("are taken in below the others, or in the row of their code, and a column of the municipality's stays", () =>
    inWorkbook(town(), async () => {
      const { accepted } = importCosts(
        "Kod;Kronor;Per;Betalare;Prisår;Anmärkning\n0012;1 200;samtal;Kommunen;2024;-\n3-4;900,50;samtal;Kommunen;2024;=x\n5-6;9;dag;Kommunen;2024;ja",
      );
      assert.deepEqual(
        accepted.map(({ code }) => code),
        ["0012", "5-6"],
      ); // what looks like a formula is refused
      assert.deepEqual(await writeOwnCosts(accepted, "sv"), { outcome: "written" });
      await write("Egna enhetskostnader", "S5:S6", [["Vem vet mer"], ["Ekonomiavdelningen"]]);
      const again = [
        { ...accepted[0]!, amount: 1300 },
        { ...accepted[0]!, code: "ny" },
      ];
      assert.deepEqual(await writeOwnCosts(again, "sv"), { outcome: "written" });
      const table = (await readOwnTables()).costs!;
      assert.deepEqual(
        table.accepted.map(({ code, amount, per, note }) => [code, amount, per, note.sv]),
        [
          ["0012", 1300, "samtal", ""],
          ["5-6", 9, "day", "ja"],
          ["ny", 1200, "samtal", ""],
        ],
      );
      assert.deepEqual([table.refused, table.ignored], [[], ["Vem vet mer"]]);
      assert.equal(table.cells[1]![18], "Ekonomiavdelningen");
    }));

  it("a column that the table lacks is added where there is something to put in it", () =>
    inWorkbook(
      town({ name: "Own unit costs", widths: [], rows: [["Price year", "Payer", "Per", "SEK", "Code"]] }),
      async () => {
        const { accepted } = importCosts("Code;SEK;Per;Payer;Price year;Note\na;5;day;Region;2024;Counted by hand");
        await writeOwnCosts(accepted, "en");
        const table = (await readOwnTables()).costs!;
        assert.equal(table.accepted[0]!.note.en, "Counted by hand");
        assert.deepEqual(table.cells[1]!.slice(0, 5), [2024, "Region", "day", 5, "a"]);
      },
    ));

  it("a formula in the row of a code is not written over", () =>
    inWorkbook(town(ownCostsSheet("sv")), async () => {
      await write("Egna enhetskostnader", "A6:F6", [["kontaktperson", "", "=450*2", "samtal", "Kommunen", 2024]]);
      const { accepted } = (await readOwnTables()).costs!;
      assert.equal(accepted[0]!.amount, 900);
      assert.equal((await writeOwnCosts(accepted, "sv")).outcome, "formula");
    }));

  for (const [what, refusing] of [
    ["the column that is added", { after: 0 }],
    ["the rows, which stand one below the other", { after: 1 }],
  ] as const) {
    it(`are taken in all or none: refused at ${what}, the table is as it was, codes that are texts too`, () =>
      inWorkbook(
        town({
          name: "Own unit costs",
          widths: [],
          rows: [
            ["Code", "SEK", "Per", "Payer", "Price year"],
            ["", 5, "day", "Region", 2024],
          ],
        }),
        async (workbook) => {
          await write("Own unit costs", "A2", [["'0012"]]);
          const before = (await readOwnTables()).costs!;
          assert.equal(before.cells[1]![0], "0012");
          const { accepted } = importCosts(
            "Code;SEK;Per;Payer;Price year;Note\n0012;7;day;Region;2024;Counted by hand\nb;8;day;Region;2024;",
          );
          assert.equal(accepted.length, 2);
          refuse(workbook, { member: "values", ...refusing, times: 1 }, "no more");
          const written = await writeOwnCosts(accepted, "en");
          assert.deepEqual(written, { outcome: "failed", reason: "GeneralException: no more" });
          const after = (await readOwnTables()).costs!;
          assert.deepEqual([after.accepted, after.refused], [before.accepted, before.refused]);
          assert.deepEqual(after.cells, before.cells);
          assert.equal((await writeOwnCosts(accepted, "en")).outcome, "written");
        },
      ));
  }

  it("are refused into a table that was made for them: the sheet is gone again", () =>
    inWorkbook(town(), async (workbook) => {
      const { accepted } = importCosts("Code;SEK;Per;Payer;Price year\na;5;day;Region;2024");
      refuse(workbook, { member: "values" }, "no more");
      assert.equal((await writeOwnCosts(accepted, "en")).outcome, "failed");
      assert.equal((await readOwnTables()).costs, null);
    }));

  it("that can neither be written nor be put back are told to be half written", () =>
    inWorkbook(
      town({ name: "Own unit costs", widths: [], rows: [["Code", "SEK", "Per", "Payer"]] }),
      async (workbook) => {
        const { accepted } = importCosts("Code;SEK;Per;Payer;Price year\na;5;day;Region;2024");
        let asked = 0; // the column that the table lacks is written, and nothing after it
        workbook.host.ground.refuses = (_target, member) =>
          ["values", "clear"].includes(member) && asked++ > 0 ? "no more" : null;
        assert.equal((await writeOwnCosts(accepted, "en")).outcome, "halfway");
      },
    ));

  it("what an import refused goes to a sheet of its own, row by row, formulas as text", () =>
    inWorkbook(town(), async ({ cell }) => {
      const { refused } = importCosts("Kod;Kronor;Per;Betalare;Prisår\na;mycket;samtal;=1+1;2024");
      await writeSheet(refusedRowsSheet(refused, "sv"));
      assert.equal(cell("Avvisade rader", "A3"), 2);
      assert.equal(cell("Avvisade rader", "D3"), "mycket");
      assert.equal(cell("Avvisade rader", "F3"), "=1+1");
    }));

  it("a selection is read as far as it is used", () =>
    inWorkbook(
      town({
        name: "Lista",
        widths: [],
        rows: [
          ["Kod", "Kronor"],
          ["a", 5],
        ],
      }),
      async () => {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Lista").getRange("A:F").select();
          await context.sync();
        });
        assert.deepEqual(await readSelection(), {
          address: "Lista!A1:B2",
          values: [
            ["Kod", "Kronor"],
            ["a", 5],
          ],
        });
      },
    ));

  it("are not said to have failed where they were written, nor written where another's may have been; somebody who puts in a row between look and write loses nothing", () =>
    inWorkbook(town(ownCostsSheet("sv")), async (workbook) => {
      const { accepted } = importCosts(
        "Kod;Kronor;Per;Betalare;Prisår\nett;1;dag;Kommunen;2024\ntvå;2;dag;Kommunen;2024",
      );
      const { faults, book } = workbook.host;
      const denied = async () => {
        let changes = 0;
        faults.meet = (asked) =>
          asked.changes && changes++ === 0 ? { way: "doneAndRefused", code: "GeneralException" } : null;
        const { outcome } = await writeOwnCosts(accepted, "sv");
        faults.meet = () => null;
        return outcome;
      };
      assert.equal(await denied(), "halfway"); // what had come into the free rows by then, nobody has seen
      assert.equal(await denied(), "written"); // in the rows of their codes
      const codes = async () => (await readOwnTables()).costs!.accepted.map(({ code }) => code);
      assert.deepEqual(await codes(), ["ett", "två"]);
      const [third] = importCosts("Kod;Kronor;Per;Betalare;Prisår\ntre;3;dag;Kommunen;2024").accepted;
      const table = (await readOwnTables()).costs!;
      let hasActed = false;
      faults.before = async (asked) => {
        if (hasActed || !asked.changes) return;
        hasActed = true;
        const row = table.top + table.rowOfCode["två"]! + 1;
        book.write(table.sheetId, { [row]: { [table.left]: content("fyra") } });
      };
      assert.deepEqual(await writeOwnCosts([third!], "sv"), { outcome: "moved" });
      faults.before = () => Promise.resolve();
      const { cells, rowOfCode } = (await readOwnTables()).costs!;
      assert.deepEqual([cells[rowOfCode["fyra"]!]![1], rowOfCode["tre"]], ["", undefined]);
    }));
});
