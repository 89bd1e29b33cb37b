import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";

describe("the spreadsheet of the workbench", () => {
  it("is Univer's open part: nothing of @univerjs-pro is installed or locked", () => {
    assert.ok(existsSync("node_modules/@univerjs/core"));
    assert.equal(existsSync("node_modules/@univerjs-pro"), false);
    assert.doesNotMatch(readFileSync("package-lock.json", "utf8"), /univerjs-pro/);
  });
});
