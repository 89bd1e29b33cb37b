import assert from "node:assert/strict";
import ts from "typescript";
import { filesUnder, textOf } from "../house/sources";
import vectors from "../../src/catalogue/published.json";

/** Published figures that no function of the model calculates. A line that is no longer needed fails too. */
const notCalculated: Record<string, string> = {
  V11a: "a quotient of two printed figures: where a cost per child comes from, which the catalogue may cite",
  V11b: "a quotient of two printed figures: where a cost per child comes from, which the catalogue may cite",
  V11c: "a quotient of two printed figures, rounded in print",
  V24a: "a quotient of two printed figures: where a unit cost of the catalogue comes from",
  V24b: "a quotient of two printed figures: where a unit cost of the catalogue comes from",
  V25: "a product of two printed figures: where a unit cost of the catalogue comes from",
};

/** The texts and names that a test says in code: what stands in a comment claims nothing. */
function wordsOf(code: string): string[] {
  const words: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteral(node) || ts.isIdentifier(node)) words.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("", code, ts.ScriptTarget.Latest));
  return words;
}

describe("a published result", () => {
  const said = new Set(filesUnder("test/model", /\.test\.ts$/).flatMap((file) => wordsOf(textOf(file))));

  it("is what a test claims, or there is a reason why not", () => {
    const unclaimed = vectors.map(({ id }) => id).filter((id) => !said.has(id));
    assert.deepEqual(unclaimed, Object.keys(notCalculated));
  });

  it("names its source", () => {
    for (const { id, source } of vectors) assert.match(source, /^https?:\/\/|^Stockholm Utlåtande/, id);
  });
});
