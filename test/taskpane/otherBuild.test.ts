import assert from "node:assert/strict";
import { meeting } from "../../src/taskpane/otherBuild";

describe("a page that meets functions.js", () => {
  const page = "1.0.0 (aaaaaaa)";

  it("of its own build goes on, and so does a page without functions", () => {
    assert.equal(meeting(page, page, false), "same");
    assert.equal(meeting(page, null, false), "same");
  });

  it("of another build reads all of it anew once, and then says so: a cache that stays wrong must not make it go round", () => {
    assert.equal(meeting(page, "0.9.0 (bbbbbbb)", false), "readAnew");
    assert.equal(meeting(page, "0.9.0 (bbbbbbb)", true), "tell");
  });

  it("of another commit of the same version is of another build", () => {
    assert.equal(meeting(page, "1.0.0 (bbbbbbb)", false), "readAnew");
  });
});
