import assert from "node:assert/strict";
import { whyNotName } from "../../src/workbook/sheetName";

describe("a name for a sheet", () => {
  it("is refused for what Excel would refuse it for, and says which", () => {
    const refused = {
      empty: "  ",
      long: "a".repeat(32),
      signs: "Skola/fritid",
      apostrophe: "'Skolan",
      reserved: "HISTORIK",
      taken: "tidig hjälp",
    };
    for (const [why, name] of Object.entries(refused)) assert.equal(whyNotName(name, ["Tidig hjälp"]), why);
  });

  it("may be 31 characters long and hold an apostrophe within", () => {
    assert.equal(whyNotName("a".repeat(31), []), null);
    assert.equal(whyNotName("Kommunens' plan", ["Annan"]), null);
  });
});
