import assert from "node:assert/strict";
import { stepsInSlices } from "../../src/simulation/slices";

/** Each step keeps the page waiting for some milliseconds. */
function* busy(steps: number, milliseconds: number): Generator<void, string> {
  for (let step = 0; step < steps; step++) {
    for (const end = Date.now() + milliseconds; Date.now() < end;);
    yield;
  }
  return "done";
}

describe("work in slices of the page's time", () => {
  it("twenty steps of 5 ms leave the page turns in between, and the first of them waits for whoever asked to be done", async () => {
    let turns = 0;
    let isAsking = true;
    const clock = setInterval(() => turns++, 1);
    const work = new Promise<string>((resolve) => {
      const steps = busy(20, 5);
      const watched = (function* () {
        assert.ok(!isAsking, "no step before the one who asked is done");
        return yield* steps;
      })();
      stepsInSlices(watched, () => true, resolve);
    });
    isAsking = false;
    assert.equal(await work, "done");
    clearInterval(clock);
    assert.ok(turns >= 3, `${turns} turns`);
  });

  it("nobody waits any longer: no further step", async () => {
    let isWanted = true;
    let isDone = false;
    stepsInSlices(
      busy(20, 5),
      () => isWanted,
      () => (isDone = true),
    );
    isWanted = false;
    await new Promise((resolve) => setTimeout(resolve, 30));
    assert.ok(!isDone);
  });
});
