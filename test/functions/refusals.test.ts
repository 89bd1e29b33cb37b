import assert from "node:assert/strict";
import { argumentsOf, asExcelCalls, call, worksheetFunctions, type Refused } from "./excel";
import { sentence } from "../../src/locales/sentence";
import { hasNoAnswer } from "../../src/model/refusal";
import { calledBy, refusedCells, refusedInTables } from "../../src/stories/refusals";
import { callsIn, type Call } from "../../src/ranges/calls";
import { refusals } from "../../src/locales/en/refusals";

/** Faults of the own unit costs and figures are told where the table is read or imported, not in a cell. */
const ofOwnCosts = [
  "column-missing",
  "too-many-cells",
  "doubled-code",
  "day-expected",
  "ambiguous-number",
  "formula-text",
  "garbled-text",
  "text-too-long",
  "quote-unclosed",
  "doubled-figure",
  "one-sex-only",
  "shares-not-summed",
  "own-tables-unread",
  "too-many-tried", // 40 001 values fill more than a story's cell
];

/** A call with constants, as the story of refusals writes it, and what Excel hands over for its arguments. */
function read(formula: string): { id: string; given: unknown[] } {
  const [{ id, given }] = callsIn(formula) as [Call];
  const values = given.map((one) => {
    if (one.kind === "leftOut") return null;
    return one.kind === "constants" ? one.values : one.kind === "literal" ? one.value : assert.fail(one.text);
  });
  return { id, given: values };
}

describe("refusals: what, what it must be, what it got", () => {
  before(worksheetFunctions);

  for (const { formula, fact } of refusedCells) {
    it(`${formula} → ${fact.code}`, async () => {
      const { id, given } = read(formula);
      const refused = (await call(id, ...given)) as Refused;
      assert.equal(refused.error, hasNoAnswer(fact) ? "#N/A" : "#VALUE!");
      assert.equal(refused.sentence, sentence(fact, "en", id));
    });
  }

  for (const { formula, fact, rows, columns, row, column } of refusedInTables) {
    it(`${formula} → ${fact.code} in a cell of the table`, async () => {
      const { id, given } = read(formula);
      const table = (await call(id, ...given)) as unknown[][];
      assert.equal(table.length, rows);
      assert.equal(table[0]!.length, columns);
      assert.deepEqual(table[row]![column], { error: "#N/A", sentence: sentence(fact, "en", calledBy(formula)) });
    });
  }

  it("the story of refusals shows every kind once", () => {
    const shown = [...refusedCells, ...refusedInTables].map(({ fact }) => fact.code);
    const elsewhere = [
      "one-cell-expected", // Excel itself refuses a range where one cell is asked for, without a sentence
      "flow-too-long", // a thousand cells
      "too-many-arguments", // Excel itself refuses them
      "never-in-any-draw", // SIMULATE goes on answering, which a cell of a story does not show
      ...ofOwnCosts,
    ];
    assert.deepEqual([...shown, ...elsewhere].sort(), Object.keys(refusals).sort());
  });

  it("a range where one cell is asked for is refused, should it come through", async () => {
    const { error, sentence: said } = (await call("EXCLUDED", [[9406, 776]], 0.128)) as Refused;
    assert.equal(error, "#VALUE!");
    assert.equal(said, "cohortSize: must be one cell; got 1 row and 2 columns.");
  });

  it("a decimal comma that parts a number in two gives too many arguments, which is no answer with the first of them", () => {
    const refused = {
      error: "#VALUE!",
      sentence: "The function takes at most 2 arguments; got 3. Look for a decimal comma that parts a number in two.",
    };
    assert.deepEqual(asExcelCalls("DISCOUNTFACTOR", 0.03, 10, 5), refused);
    assert.deepEqual(asExcelCalls("DISCOUNTFACTOR", 0.03, 10, 5, { address: "Sheet1!A1" }), refused);
    assert.equal(asExcelCalls("DISCOUNTFACTOR", 0.25, 2, { address: "Sheet1!A1" }), 0.64);
  });

  it("a function says how many arguments it takes, to whoever calls it as Excel does", () => {
    assert.equal(argumentsOf("DISCOUNTFACTOR"), 2);
  });

  it("4 as a rate says that it means 400 %", async () => {
    const { sentence: said } = (await call("PRESENTVALUE", [[-100, 60]], [[4]])) as Refused;
    assert.equal(
      said,
      "discountRate: must be above −100 % and below 100 %; got 4, which means 400 %. For 4 per cent, write 4 %.",
    );
  });
});
