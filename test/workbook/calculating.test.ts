import assert from "node:assert/strict";
import type { Scenarios } from "../../src/workbook/readScenarios";
import { watchScenarios } from "../../src/workbook/watchScenarios";
import { writeCells } from "../../src/workbook/writeCells";
import type { ProfileName } from "../../src/workbench/excel/profiles";
import { inWorkbook } from "./inWorkbook";
import { inputOf, smallTown } from "./smallTown";

/** Newer Excels show what cells said before, older ones #BUSY!. */
const excels: ProfileName[] = ["windows", "office2021"];

for (const profile of excels) {
  describe(`while Excel calculates, ${profile === "windows" ? "showing stale values" : "showing #BUSY!"}`, () => {
    it("the last answer stands, nothing is told to be wrong, and the new answer comes when it is at rest", () =>
      inWorkbook(
        smallTown("sv"),
        async ({ levels, calculate }) => {
          const seen: Scenarios[] = [];
          const stop = await watchScenarios({
            onScenarios: (read) => seen.push(read),
            onNews: () => undefined,
            onFailure: assert.fail,
          });
          const until = async (holds: (read: Scenarios | undefined) => boolean, what: string) => {
            for (let wait = 0; wait < 400 && !holds(seen.at(-1)); wait++)
              await new Promise((resolve) => setTimeout(resolve, 10));
            assert.ok(holds(seen.at(-1)), what);
          };
          await until((read) => read !== undefined && !read.calculating, "is read, and at rest");
          const [before] = seen.at(-1)!.scenarios;
          assert.deepEqual([before!.problems, before!.bookedOtherwise], [[], null]);
          levels.hold();
          const { valueAt, at, label } = inputOf(before!, "effect");
          await writeCells([{ at: valueAt, value: 0.3, label: { at, text: label } }]);
          await until((read) => read!.calculating !== null, "is calculating");
          await levels.letOneAnswer();
          await until((read) => inputOf(read!.scenarios[0]!, "effect").value === 0.3, "what was written is shown");
          levels.release();
          await calculate();
          await until((read) => read!.calculating === null, "is at rest");
          const after = seen.at(-1)!.scenarios[0]!;
          // nothing was red on the way: neither errors nor books that are called other
          for (const { scenarios } of seen) {
            assert.deepEqual([scenarios[0]!.problems, scenarios[0]!.bookedOtherwise], [[], null]);
            assert.ok(scenarios[0]!.measure && scenarios[0]!.plan);
          }
          // 0.3 instead of 0.2: what the books say is saved is half as much again
          const saved = ({ plan }: typeof after) => plan!.savings.reduce((sum, amount) => sum + amount, 0);
          assert.ok(Math.abs(saved(after) / saved(before!) - 1.5) < 1e-9);
          const lefts = seen.flatMap(({ calculating }) => (calculating ? [calculating.left] : []));
          assert.ok(lefts.length > 0 && lefts.every((left) => (left === null) === (profile === "windows")));
          await stop();
        },
        { profile },
      ));

    it("what is wrong is told when it is at rest, not before", () =>
      inWorkbook(
        smallTown("sv"),
        async (workbook) => {
          const seen: Scenarios[] = [];
          const stop = await watchScenarios({
            onScenarios: (read) => seen.push(read),
            onNews: () => undefined,
            onFailure: assert.fail,
          });
          const until = async (holds: () => boolean, what: string) => {
            for (let wait = 0; wait < 400 && !holds(); wait++) await new Promise((resolve) => setTimeout(resolve, 10));
            assert.ok(holds(), what);
          };
          await until(() => seen.length > 0 && !seen.at(-1)!.calculating, "is read");
          const { valueAt, at, label } = inputOf(seen.at(-1)!.scenarios[0]!, "effect");
          workbook.levels.hold();
          await writeCells([{ at: valueAt, value: 7, label: { at, text: label } }]); // a share of 700 %
          await until(() => seen.at(-1)!.calculating !== null, "is calculating");
          assert.deepEqual(seen.at(-1)!.scenarios[0]!.problems, []);
          workbook.levels.release();
          await until(() => !seen.at(-1)!.calculating && seen.at(-1)!.scenarios[0]!.problems.length > 0, "is told");
          await stop();
        },
        { profile },
      ));
  });
}
