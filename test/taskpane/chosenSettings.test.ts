import assert from "node:assert/strict";
import { choose, settingsOf } from "../../src/taskpane/uncertainty/chosenSettings";

const usual = { draws: 10_000, seed: 1 };
const many = { draws: 1_000_000, seed: 1 };
const others = { draws: 10_000, seed: 7 };

describe("how outcomes are drawn, as somebody has chosen", () => {
  it("holds before the sheet is read again, and for that sheet alone", () => {
    choose("chosen", usual, many);
    assert.deepEqual(settingsOf("chosen", usual), many);
    assert.deepEqual(settingsOf("not chosen", usual), usual);
  });

  it("gives way to what somebody else keeps with the sheet", () => {
    choose("another's", usual, many);
    assert.deepEqual(settingsOf("another's", others), others);
  });

  it("does not come back where the sheet kept it, and somebody else then set it back", () => {
    choose("set back", usual, many);
    assert.deepEqual(settingsOf("set back", usual), many);
    assert.deepEqual(settingsOf("set back", many), many); // the sheet is read, and keeps the choice
    assert.deepEqual(settingsOf("set back", usual), usual); // somebody else wants the usual again
  });

  it("can be made again, and the last choice holds", () => {
    choose("again", usual, many);
    choose("again", usual, others);
    assert.deepEqual(settingsOf("again", usual), others);
  });
});
