import assert from "node:assert/strict";
import { usualTerms } from "../../src/model/terms";
import { inputs } from "../../src/locales/en/inputs";
import { sortOf, typedText, typedValue } from "../../src/taskpane/kinds";

describe("what is typed in an input", () => {
  it("is read as the language writes it, and shown so again with all its digits", () => {
    assert.equal(typedValue("12,75 %", "share", "sv"), 0.1275);
    assert.equal(typedText(0.1275, "share", "sv"), "12,75\u00a0%");
    assert.equal(typedText(0.07, "rate", "en"), "7%");
    assert.equal(typedValue(typedText(15750000, "kronor", "sv"), "kronor", "sv"), 15750000);
  });

  it("that cannot be read with certainty is no value", () => {
    assert.equal(typedValue("12.8%", "share", "sv"), null);
    assert.equal(typedValue("", "persons", "sv"), null);
  });

  it("is never a formula", () => {
    assert.equal(typedValue("=1+1", "text", "en"), null);
    assert.equal(typedValue(" Kommunen ", "text", "sv"), "Kommunen");
  });

  it("has a kind for every input and term there is", () => {
    for (const id of [
      ...Object.keys(inputs.programme),
      ...Object.keys(usualTerms),
      ...Object.keys(inputs.choices),
      ...Object.keys(inputs.fund),
      ...Object.keys(inputs.downturn),
    ]) {
      assert.notEqual(sortOf(id, 1).group, "other", id);
    }
    assert.deepEqual(sortOf(null, 3), { kind: "number", group: "other" });
  });
});
