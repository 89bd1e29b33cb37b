import assert from "node:assert/strict";
import fc from "fast-check";
import { callsIn, isOneCall, type Written } from "../../src/ranges/calls";
import { piecesOf, textOf } from "../../src/ranges/formulaPieces";

/** The arguments of the first of our calls in a formula. */
function given(formula: string): Written[] {
  return callsIn(formula)[0]!.given;
}

describe("a formula", () => {
  it("is its pieces one after another, whatever is typed", () => {
    const letters = fc.constantFrom(..."AB1$:,;.%(){}[]'\"!#\\ åE+-&<>=", "SOCIAL.IRR(", "#REF!", "Net[Year]");
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), (typed) => {
        const formula = typed.join("");
        assert.equal(textOf(piecesOf(formula)), formula);
      }),
    );
  });

  it("has arguments between its commas, which a sheet, a text, a table and another table's column may hold too", () => {
    assert.deepEqual(
      given(`=SOCIAL.FUND('Barn, (unga)'!B2,"a,b)",{1,"}";2,3},Net[[#All],[a,b]],IF(A1,2,3),)`).map(({ text }) => text),
      ["'Barn, (unga)'!B2", '"a,b)"', '{1,"}";2,3}', "Net[[#All],[a,b]]", "IF(A1,2,3)", ""],
    );
  });

  it("refers to cells, whole columns and rows, what spills from a cell, and names", () => {
    const told = given("=SOCIAL.FUND($B$2:c5,B:B,'Day''s end'!2:3,Barn!D4#,Costs,Barn!Costs)").map((one) => {
      assert.ok(one.kind === "reference");
      return [one.sheet, one.address, one.isName, one.isSpilled];
    });
    assert.deepEqual(told, [
      [null, "B2:C5", false, false],
      [null, "B:B", false, false],
      ["Day's end", "2:3", false, false],
      ["Barn", "D4", false, true],
      [null, "Costs", true, false],
      ["Barn", "Costs", true, false],
    ]);
  });

  it("has constants: −12.8 %, a text with quotes, a truth and a table", () => {
    const told = given('=SOCIAL.FUND(-12.8%,1E6,"the ""fund""",true,{"fund",-1;0.5,FALSE})').map((one) =>
      one.kind === "literal" ? one.value : one.kind === "constants" ? one.values.flat() : one.kind,
    );
    assert.deepEqual(told, [-0.128, 1e6, 'the "fund"', true, ["fund", -1, 0.5, false]]);
  });

  it("has what only Excel can work out: sums, columns of its own tables, and cells that are gone", () => {
    const told = given("=SOCIAL.FUND(A1*2,Net[Year],Barn!#REF!*1,1+2,-A1)").map(({ kind }) => kind);
    assert.deepEqual(told, ["calculated", "calculated", "calculated", "calculated", "calculated"]);
  });

  it("is one call of ours where nothing stands around it", () => {
    assert.ok(isOneCall("=SOCIAL.TAXORE(SOCIAL.EXCLUDED(A1,A2),(A3)) "));
    for (const other of ["=SOCIAL.IRR(A1)*2", "=-SOCIAL.IRR(A1)", "SOCIAL.IRR(A1)", '="SOCIAL.IRR(A1)"', "=1"])
      assert.ok(!isOneCall(other), other);
  });

  it("that is being typed has the arguments that are there", () => {
    assert.deepEqual(
      given("=SOCIAL.TAXORE(A1,SOCIAL.EXCLUDED(A2").map(({ text }) => text),
      ["A1", "SOCIAL.EXCLUDED(A2"],
    );
  });
});
