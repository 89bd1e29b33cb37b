import assert from "node:assert/strict";
import { atOnce, recordInSlices, stepsInSlices } from "../../src/simulation/slices";

/** Each step keeps the page waiting for some milliseconds. */
function* busy(steps: number, milliseconds: number): Generator<void, string> {
  for (let step = 0; step < steps; step++) {
    for (const end = Date.now() + milliseconds; Date.now() < end;);
    yield;
  }
  return "done";
}

describe("work in slices of the page's time", () => {
  it("twenty steps of 5 ms leave the page turns in between", async () => {
    let turns = 0;
    const clock = setInterval(() => turns++, 1);
    const work = new Promise<string>((resolve) => stepsInSlices(busy(20, 5), () => true, resolve));
    assert.equal(await work, "done");
    clearInterval(clock);
    assert.ok(turns >= 3, `${turns} turns`);
  });

  it("short work is done before the next turn: a coarse answer is not overtaken by a finer one", () => {
    let answer = "";
    stepsInSlices(
      busy(2, 1),
      () => true,
      (done) => (answer = done),
    );
    assert.equal(answer, "done");
  });

  it("where nobody waits for a turn, long work is done at once, and later work has its slices again", async () => {
    let answer = "";
    const hear = (done: string) => (answer = done);
    atOnce(() => stepsInSlices(busy(20, 2), () => true, hear));
    assert.equal(answer, "done");
    answer = "";
    const work = new Promise<string>((resolve) => stepsInSlices(busy(20, 2), () => true, resolve));
    assert.equal(answer, "");
    assert.equal(await work, "done");
  });

  it("what begins in a slice has a turn of its own, before the work that it began in goes on", async () => {
    const happened: string[] = [];
    function* tellingWork(): Generator<void, void> {
      happened.push("first half");
      stepsInSlices(
        busy(2, 1),
        () => true,
        () => happened.push("what began in it"),
      );
      happened.push("the slice ends");
      yield;
      happened.push("second half");
    }
    await new Promise<void>((resolve) => stepsInSlices(tellingWork(), () => true, resolve));
    assert.deepEqual(happened, ["first half", "the slice ends", "what began in it", "second half"]);
  });

  it("work that fails leaves the next its turn", () => {
    function* failing(): Generator<void, string> {
      yield;
      throw new Error("no room");
    }
    const ignore = () => undefined;
    assert.throws(() => stepsInSlices(failing(), () => true, ignore), /no room/);
    let answer = "";
    stepsInSlices(
      busy(1, 1),
      () => true,
      (done) => (answer = done),
    );
    assert.equal(answer, "done");
  });

  it("something of each id, by id, with turns in between", async () => {
    let turns = 0;
    const clock = setInterval(() => turns++, 1);
    const wait = (id: string) => {
      for (const end = Date.now() + 20; Date.now() < end;);
      return id.length;
    };
    const found = await new Promise((resolve) => recordInSlices(["own", "all", "real"], wait, () => true, resolve));
    clearInterval(clock);
    assert.deepEqual(found, { own: 3, all: 3, real: 4 });
    assert.ok(turns >= 1, `${turns} turns`);
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
