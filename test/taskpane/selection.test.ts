import assert from "node:assert/strict";
import { sentence } from "../../src/locales/sentence";
import { flowEdits, sums } from "../../src/taskpane/selection/flowEdits";
import { refusedFlow } from "../../src/taskpane/selection/refusedFlow";
import { understandSelection } from "../../src/taskpane/selection/understandSelection";
import { understand } from "../../src/workbook/understand";
import type { CellContent } from "../../src/workbook/scenario";
import { sheetContent } from "./sheetContent";

const taken = (...values: CellContent[][]) => understandSelection({ address: "Budget!B2", values }, "Budget!B2");

describe("what is taken from the selection", () => {
  it("is a flow where it is one row or one column, whose header is passed over", () => {
    assert.deepEqual(taken(["Resultat", 5e6, "", -2e6]), { kind: "flow", amounts: [5e6, 0, -2e6] });
    assert.deepEqual(taken([1], [2]), { kind: "flow", amounts: [1, 2] });
  });

  it("is a cost table where it is four columns or more, with its source", () => {
    const table = taken(["Aktör", "Kronor", "Från", "Till"], ["Regionen", 60000, 20, 64]);
    const row = { actor: "Regionen", amount: 60000, fromAge: 20, toAge: 64, share: 1, cashable: 1 };
    assert.deepEqual(table, {
      kind: "costs",
      rows: [{ ...row, isTransfer: false, priceYear: 0, source: "Budget!B2" }],
    });
  });

  it("with a word among the numbers is refused, with the row and the column", () => {
    const wrong = taken(["Regionen", 60000, 20, 64], ["Kommunen", "mycket", 20, 64]);
    assert.ok(wrong.kind === "refused");
    assert.equal(sentence(wrong.fact, "en"), "Budget!B2, row 2, column 2: must be a number; got “mycket”.");
  });

  it("is refused in a sentence that reads as one: its cells, a colon, what is wrong", () => {
    const wrong: CellContent[][][] = [
      [["mycket"]],
      [[true]],
      [
        ["a", "b"],
        ["c", 1],
      ],
      [["a"], ["b"]],
      [[1, "x"]],
    ];
    for (const values of wrong)
      for (const language of ["sv", "en"] as const) {
        const found = understandSelection({ address: "Årskullen!A1", values }, "Årskullen!A1");
        assert.ok(found.kind === "refused");
        const said = sentence(found.fact, language);
        assert.match(said, /^Årskullen!A1(, [^:]+)?: [^:]+\.$/);
      }
  });

  it("goes to the first years of a column, and the others are left: 2 + 2 + 2 million become 1 + 2 + 2", () => {
    const { books } = understand(sheetContent());
    const edits = flowEdits(books.result!, [1e6]);
    assert.deepEqual(
      edits.map(({ at, value, label }) => [at.address, value, label!.at.address]),
      [["D16", 1e6, "D15"]],
    );
    assert.deepEqual(sums(books.result!, [1e6]), { before: 6e6, after: 5e6 });
  });

  it("may be negative as a result and not as a disposition", () => {
    assert.equal(refusedFlow("result", [-1], "Budget!B2"), null);
    const refused = refusedFlow("dispositions", [-1], "Budget!B2");
    assert.match(sentence(refused!, "sv"), /^Budget!B2: /);
  });
});
