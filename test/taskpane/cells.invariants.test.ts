import assert from "node:assert/strict";
import { entries } from "../../src/help/entries";
import { calculate, type Cells, type FunctionLibrary } from "../../src/help/calculation";
import { readFormula, type Formula } from "../../src/help/formula";
import { cellValue } from "../../src/help/sheet";
import { reached as english } from "../../src/locales/en/reached";
import { reached as swedish } from "../../src/locales/sv/reached";
import { cellSpeech, type CellExplanation } from "../../src/taskpane/reached/cells/cell";
import { explainCell } from "../../src/taskpane/reached/cells/index";
import { wordsOf } from "../../src/taskpane/words";
import { declaredFunctions, associatedFunctions } from "../../src/workbench/node/functions";
import { isNear, recalculated } from "./steps";

type Call = Formula & { kind: "call" };
interface Case {
  name: string;
  shown: unknown;
  explanation: CellExplanation | null;
}

const speeches = [
  cellSpeech({ say: swedish, words: wordsOf("sv") }),
  cellSpeech({ say: english, words: wordsOf("en") }),
];

/** More calls than the help's: without discounting, with one lifetime cost, other terms, and money that never comes. */
const further: [id: string, formula: string][] = [
  ["PAYBACK", "=SOCIAL.PAYBACK({-100,60,60})"],
  ["PAYBACK", "=SOCIAL.PAYBACK({10,60,60},3%)"],
  ["PRESENTVALUE", "=SOCIAL.PRESENTVALUE({-100,60,60},{1,0.035;2,0.03},0.5)"],
  ["DISCOUNTFACTOR", "=SOCIAL.DISCOUNTFACTOR({1,0.035;31,0.03},40)"],
  ["YIELD", "=SOCIAL.YIELD({-100,60,60},2%,3)"],
  ["SAVINGS", '=SOCIAL.SAVINGS(10,{"A",100,18,19,0.5,0.5;"B",50,18,64,1,0.2},18,5,2,10%,2%,TRUE)'],
];

describe("the explanation of a cell with one of our functions", () => {
  let library: FunctionLibrary;
  const cases: Case[] = [];

  before(async () => {
    library = { declared: await declaredFunctions(), associated: associatedFunctions("en", () => null) };
    for (const [id, { example }] of Object.values(entries).flatMap((family) => Object.entries(family))) {
      if (!explainCell[id]) continue;
      const cells: Cells = (example.cells ?? []).map((row) => row.map((cell) => cellValue(cell, id, "en")));
      cases.push(...casesOf(id, example.formula, cells));
    }
    for (const [id, formula] of further) cases.push(...casesOf(id, formula, []));
  });

  /** Every cell of what a formula answers, explained in both languages. */
  function casesOf(id: string, formula: string, cells: Cells): Case[] {
    const call = readFormula(formula) as Call;
    const { parameters } = library.declared.find((one) => one.id === id)!;
    const given = parameters.map((_, place) => valueOf(call.given[place] ?? { kind: "leftOut" }, cells));
    const answer = calculate(call, cells, library);
    const rows = Array.isArray(answer) ? answer : [[answer]];
    return rows.flatMap((line, row) =>
      line.flatMap((shown, column) =>
        typeof shown === "string"
          ? []
          : speeches.map((speech) => ({
              name: `${formula} row ${row} column ${column}`,
              shown,
              explanation: explainCell[id]!(given, { row, column, shown }, speech),
            })),
      ),
    );
  }

  function valueOf(given: Formula, cells: Cells): unknown {
    if (given.kind === "leftOut") return null;
    if (given.kind !== "cells") return calculate(given, cells, library);
    // a range is handed over as it is, by a function that hands on what it is given
    const taken: FunctionLibrary = {
      declared: [{ ...library.declared[0]!, id: "TAKE", parameters: [{ name: "range", dimensionality: "matrix" }] }],
      associated: new Map([["TAKE", (range: unknown) => range as number[][]]]),
    };
    return calculate({ kind: "call", id: "TAKE", given: [given] }, cells, taken);
  }

  it("ends in the number that the cell shows, in every cell of a table", () => {
    const wrong = cases.flatMap(({ name, shown, explanation }) => {
      if (typeof shown !== "number" || !explanation) return [];
      const told = explanation.steps.at(-1)!.amount;
      return told !== null && isNear(told, shown) ? [] : [`${name}: ${told} and not ${shown}`];
    });
    assert.deepEqual(wrong, []);
  });

  it("takes no cell but those of the first row and column for a heading", () => {
    const headings = cases.filter(({ explanation }) => !explanation).map(({ name }) => name);
    assert.deepEqual(
      headings.filter((name) => !/row 0 |column 0$/.test(name)),
      [],
    );
  });

  it("can be done again with its own lines, from the first to the last", () => {
    const wrong = cases.flatMap(({ name, explanation }) =>
      recalculated(explanation?.steps ?? []).map((line) => `${name}: ${line}`),
    );
    assert.deepEqual(wrong, []);
  });

  it("has columns that are as long as their rows and that sum to what is said", () => {
    for (const { name, explanation } of cases) {
      for (const { marks, columns } of explanation?.tables ?? []) {
        assert.ok(columns.length > 0, name);
        for (const { name: column, amounts, total } of columns) {
          assert.equal(amounts.length, marks.length, `${name} ${column}`);
          const sum = amounts.reduce((before, amount) => before + amount, 0);
          assert.ok(total === undefined || isNear(sum, total), `${name} ${column}: ${sum} and not ${total}`);
        }
      }
    }
  });

  it("says nothing empty, undefined or uncertain of its language", () => {
    for (const { name, explanation } of cases) {
      if (!explanation) continue;
      const { formula, notes, steps, tables } = explanation;
      const texts = [
        ...[formula, ...notes, ...steps.map((step) => step.name)],
        ...tables.flatMap(({ title, head, columns }) => [title, head, ...columns.map((column) => column.name)]),
      ];
      for (const text of texts) assert.ok(typeof text === "string" && text !== "" && !/undefined|NaN/.test(text), name);
    }
  });
});
