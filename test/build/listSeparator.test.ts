import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import listSeparator from "../../.webpack/listSeparator";

describe("the sign between arguments in Univer's hints", () => {
  it("is the page's in all three places that Univer writes a comma", () => {
    const hints = readFileSync("node_modules/@univerjs/sheets-formula-ui/lib/es/index.js", "utf8");
    const written = listSeparator(hints);
    assert.equal(written.split('lang === "sv" ? ";" : ","').length - 1, 4, "two hints, and their two examples");
    assert.doesNotMatch(written, /length - 1 \? "" : ","/);
  });
});
