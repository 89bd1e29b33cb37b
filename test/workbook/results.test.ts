import assert from "node:assert/strict";
import { freeName } from "../../src/workbook/freeName";
import { writeResults, type ResultTable } from "../../src/workbook/results";
import { inWorkbook } from "./inWorkbook";
import { smallTown } from "./smallTown";

function table(...values: (string | number)[][]): ResultTable {
  return { values, formats: values.map((row) => row.map(() => "General")), notes: ["Said of it."] };
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

  it("takes the first free number", () => {
    assert.equal(freeName("A", ["a", "A 2"]), "A 3");
    assert.equal(freeName("A", ["B"]), "A");
  });
});
