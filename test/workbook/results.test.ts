import assert from "node:assert/strict";
import { freeName } from "../../src/workbook/freeName";
import { writeResults, type ResultTable } from "../../src/workbook/results";
import { inWorkbook } from "./inWorkbook";
import { refuse } from "./refusing";
import { smallTown } from "./smallTown";

function table(...values: (string | number)[][]): ResultTable {
  return { values, formats: values.map((row) => row.map(() => "General")), notes: ["Said of it."] };
}

async function inSheetOf(name: string, act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

describe("the result sheet", () => {
  it("is made, and the next time cleared and written again", () =>
    inWorkbook(smallTown("sv"), async ({ cell }) => {
      assert.equal(await writeResults("Resultat", table(["a", 1], ["b", 2])), "Resultat");
      assert.equal(await writeResults("Resultat", table(["c", 3])), "Resultat");
      assert.deepEqual([cell("Resultat", "A1"), cell("Resultat", "B1")], ["c", 3]);
      assert.equal(cell("Resultat", "A2") ?? "", "");
      assert.equal(cell("Resultat", "A3"), "Said of it.");
      assert.equal(cell("Resultat", "A4") ?? "", "");
    }));

  it("is one for each kind of table: an export never clears another's", () =>
    inWorkbook(smallTown("sv"), async ({ cell }) => {
      assert.equal(await writeResults("Jämförelse", table(["a", 1])), "Jämförelse");
      assert.equal(await writeResults("Antaganden", table(["b", 2])), "Antaganden");
      assert.equal(await writeResults("Jämförelse", table(["c", 3])), "Jämförelse");
      assert.deepEqual([cell("Jämförelse", "A1"), cell("Antaganden", "A1")], ["c", "b"]);
    }));

  it("never clears a sheet of the user's that has the name", () =>
    inWorkbook(smallTown("sv"), async ({ cell }) => {
      assert.equal(await writeResults("the Town", table(["a", 1])), "the Town 2");
      assert.equal(cell("The town", "B1"), 5000);
      assert.equal(cell("the Town 2", "B1"), 1);
    }));

  it("leaves what a person has written beside the table, and goes to a sheet of its own where it would cover that", () =>
    inWorkbook(smallTown("sv"), async ({ cell }) => {
      await writeResults("Resultat", table(["a", 1], ["b", 2]));
      await inSheetOf("Resultat", (sheet) => {
        sheet.getRange("D1").values = [["min anteckning"]];
        sheet.getRange("A8").values = [["och en till"]];
      });
      assert.equal(await writeResults("Resultat", table(["c", 3])), "Resultat");
      assert.deepEqual([cell("Resultat", "D1"), cell("Resultat", "A8")], ["min anteckning", "och en till"]);
      const long = table(...Array.from({ length: 9 }, (_, row) => ["rad", row]));
      assert.equal(await writeResults("Resultat", long), "Resultat 2");
      assert.deepEqual([cell("Resultat", "A1"), cell("Resultat", "A8")], ["c", "och en till"]);
      assert.equal(await writeResults("Resultat", table(["d", 4])), "Resultat 2");
    }));

  for (const after of [0, 1, 2]) {
    it(`that Excel refuses to write anew stands as it did: refused at its ${after + 1}. cells`, () =>
      inWorkbook(smallTown("sv"), async (workbook) => {
        await writeResults("Resultat", table(["=a", 1], ["b", 2]));
        const member = after < 2 ? { member: "values", after } : { member: "activate" };
        refuse(workbook, { ...member, times: 1 }, "no more");
        await assert.rejects(writeResults("Resultat", table(["c", 3])), /no more/);
        const cells = ["A1", "B1", "A2", "B2", "A4"].map((address) => workbook.cell("Resultat", address));
        assert.deepEqual(cells, ["=a", 1, "b", 2, "Said of it."]);
        assert.equal(await writeResults("Resultat", table(["c", 3])), "Resultat");
      }));
  }

  it("shows a scenario's name as it is, and never as a formula", () =>
    inWorkbook(smallTown("sv"), async ({ cell, host: { book } }) => {
      const name = '=HYPERLINK("http://example.org";"klicka")';
      await writeResults("Resultat", table([name, "-5 öre"], ["@a", "+46"]));
      assert.deepEqual([cell("Resultat", "A1"), cell("Resultat", "A2")], [name, "@a"]);
      assert.deepEqual([cell("Resultat", "B1"), cell("Resultat", "B2")], ["-5 öre", "+46"]);
      assert.equal(book.formula(book.sheet("Resultat")!.getSheetId(), 0, 0), undefined);
    }));

  it("takes the first free number", () => {
    assert.equal(freeName("A", ["a", "A 2"]), "A 3");
    assert.equal(freeName("A", ["B"]), "A");
  });
});
