import assert from "node:assert/strict";
import { shownFormula, storedFormula } from "../../src/ranges/formulaText";
import { readTyped } from "../../src/workbench/grid/typedText";

describe("what is typed into a cell", () => {
  const number = (text: string, language: "sv" | "en") => {
    const typed = readTyped(text, language);
    return typed.kind === "number" ? typed.value : typed.kind;
  };

  it("is a number as the language writes it, with the format it was written in", () => {
    assert.deepEqual(readTyped("12,8 %", "sv"), { kind: "number", value: 0.128, format: "0.0%" });
    assert.deepEqual(readTyped("15 750 000 kr", "sv"), { kind: "number", value: 15750000, format: "#,##0" });
    assert.deepEqual(readTyped("15,750,000", "en"), { kind: "number", value: 15750000, format: "#,##0" });
    assert.deepEqual(readTyped("4", "sv"), { kind: "number", value: 4, format: null });
    assert.deepEqual(readTyped("3 %", "sv"), { kind: "number", value: 0.03, format: "0%" });
  });

  it("is refused when it looks like a number or a date and is not certain", () => {
    for (const text of ["12.8", "1.234,5", "1e3", "2012-05-01", "1/2", "12:30", "12,8,1", "12.8 %", "-1.5"])
      assert.equal(number(text, "sv"), "refused", text);
    for (const text of ["12,8", "1.234,5", "1 234", "1e3", "5/1/2012"])
      assert.equal(number(text, "en"), "refused", text);
  });

  it("is otherwise text, or TRUE or FALSE in the language's word", () => {
    for (const text of ["Stockholm", "2012 års priser", "Skola 3", "6-åringar", "F-9"])
      assert.equal(number(text, "sv"), "text", text);
    assert.deepEqual(readTyped("'12.8", "sv"), { kind: "text", value: "12.8" });
    assert.deepEqual(readTyped("sant", "sv"), { kind: "boolean", value: true });
    assert.deepEqual(readTyped("FALSE", "en"), { kind: "boolean", value: false });
  });
});

describe("a formula", () => {
  const pairs = [
    ["=SOCIAL.EXCLUDED(9406,12.8%)", "=SOCIAL.EXCLUDED(9406;12,8%)"],
    ["=SOCIAL.FUND.BYSAVINGS(A1:B2,0.5)", "=SOCIAL.FUND.BYSAVINGS(A1:B2;0,5)"],
    [`=IF('Insatser, 1.2'!A1>0.5,"a,b;c.d",2)`, `=IF('Insatser, 1.2'!A1>0,5;"a,b;c.d";2)`],
    ["=SUM({1.5,2;3,4})", "=SUM({1,5\\2;3\\4})"],
    ['=A1&"""x,y"""', '=A1&"""x,y"""'],
    ['=SOCIAL.DRAWS("a,b",{"c,d",1.5;"e",2})', '=SOCIAL.DRAWS("a,b";{"c,d"\\1,5;"e"\\2})'],
    ["=SUM(Net[[#All],[a,b]],B:B,D4#)", "=SUM(Net[[#All],[a,b]];B:B;D4#)"],
  ] as const;

  it("is shown in Swedish with semicolons and decimal commas, and stored as before", () => {
    for (const [english, swedish] of pairs) {
      assert.equal(shownFormula(english, "sv"), swedish);
      assert.equal(storedFormula(swedish, "sv"), english);
      assert.equal(storedFormula(english, "en"), english);
    }
  });

  it("is refused when written in the other language", () => {
    for (const text of ["=SUM(A1,B1)", "=A1*0.5", "=SUM(1,2,3)", "=A1*1.000"])
      assert.equal(storedFormula(text, "sv"), null, text);
    assert.equal(storedFormula("=SUM(A1;B1)", "en"), null);
  });
});
