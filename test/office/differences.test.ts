import assert from "node:assert/strict";
import type { BookContent, CellContent } from "../../src/workbench/file/content";
import { readFile } from "../../src/workbench/file/read";
import { writeFile } from "../../src/workbench/file/write";
import { bookWith } from "../workbench/file/contents";
import { differences } from "./differences";
import { withoutOpenValues, withoutValues } from "./openFormulas";

const cell = (column: number, value: CellContent["value"], formula?: string): CellContent => ({
  row: 0,
  column,
  value,
  ...(formula && { formula }),
});

function book(cells: CellContent[], change: Partial<BookContent> = {}): BookContent {
  const names = [{ name: "Costs", refersTo: "Blad1!$A$1" }];
  return { ...bookWith(cells, names), settings: { language: '"sv"' }, ...change };
}

const before = book([cell(0, 2), cell(1, 6, "=A1*3"), cell(2, 4, "=SOCIAL.EXCLUDED(A1,2)"), cell(3, "text")]);

describe("what another program has changed of a file", () => {
  it("is nothing where values differ less than a thousand-millionth, and quotes do not count", () => {
    const after = structuredClone(before);
    after.sheets[0]!.cells[1]!.value = 6 * (1 + 1e-10);
    after.sheets[0]!.names[0]!.refersTo = "'Blad1'!$A$1";
    assert.deepEqual(differences(before, after), []);
  });

  it("is told cell by cell, name by name", () => {
    const after = structuredClone(before);
    after.sheets[0]!.cells = [cell(0, 2), cell(1, 6.00001, "=A1*3"), cell(2, "#NAME?", "=X()")];
    after.sheets[0]!.names = [];
    after.settings = {};
    assert.deepEqual(differences(before, after), [
      'setting language: "sv" → undefined',
      "name Costs of Blad1: Blad1!$A$1 → undefined",
      "Blad1!B1: 6 → 6.00001",
      "Blad1!C1: 4 → #NAME?",
      "Blad1!D1: text → undefined",
    ]);
    assert.deepEqual(differences(before, { ...before, sheets: [] }), ["sheet: Blad1 → gone"]);
  });

  it("is nothing where a truth or an error is written as a formula that says it", () => {
    const constants = [cell(0, true), cell(1, "#N/A")];
    const said = [cell(0, true, "=TRUE()"), cell(1, "#N/A", "=#N/A")];
    assert.deepEqual(differences(book(constants), book(said)), []);
    assert.equal(differences(book(constants), book([cell(0, true, "=TRUE()"), cell(1, "#N/A", "=A1#")])).length, 1);
  });

  it("tells of a formula that has become a value, though the value is right", () => {
    assert.deepEqual(differences(before, book([cell(0, 2), cell(1, 6), ...before.sheets[0]!.cells.slice(2)])), [
      "Blad1!B1: =A1*3 → undefined",
    ]);
  });
});

describe("a file without the values of its open formulas", () => {
  it("keeps the last values of ours, and leaves the others to whoever reads it", async () => {
    const read = await readFile(await withoutOpenValues(await writeFile(before)), ["EXCLUDED"]);
    assert.deepEqual(
      read.sheets[0]!.cells.map(({ value, formula }) => [value, formula]),
      [
        [2, undefined],
        ["", "=A1*3"],
        [4, "=SOCIAL.EXCLUDED(A1,2)"],
        ["text", undefined],
      ],
    );
  });

  it("is as it was where a cell is no formula", () => {
    const plain = '<c r="A1"><v>1</v></c><c r="B1" t="s"><v>2</v></c>';
    assert.equal(withoutValues(plain), plain);
    assert.equal(withoutValues('<c r="A1" t="str"><f>B1</f><v>a</v></c>'), '<c r="A1"><f>B1</f></c>');
  });
});
