import assert from "node:assert/strict";
import { patience } from "../../src/workbook/door";
import { readScenarios } from "../../src/workbook/readScenarios";
import { reasonOf } from "../../src/workbook/reason";
import type { Meeting } from "../../src/workbench/host/faults";
import { watchScenarios } from "../../src/workbook/watchScenarios";
import { duplicateScenario } from "../../src/workbook/scenarioSheets";
import { writeCells } from "../../src/workbook/writeCells";
import { withoutWaiting } from "./clock";
import { inWorkbook } from "./inWorkbook";
import { inputOf, smallTown, theScenario } from "./smallTown";

const town = smallTown("sv");
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The next requests meet these, one after the other. */
function meeting(...meetings: (Meeting | null)[]) {
  return () => meetings.shift() ?? null;
}

/** Does something where whoever waits for Excel is impatient. */
async function impatiently(act: () => Promise<void>): Promise<void> {
  const before = { ...patience };
  Object.assign(patience, { pauses: [20, 20, 20] });
  try {
    await act();
  } finally {
    Object.assign(patience, before);
  }
}

describe("the door to Excel", () => {
  it("waits while a cell is edited, and does then what was asked, in the order it was asked", () =>
    inWorkbook(town, async ({ host, calculate }) => {
      const effect = inputOf(await theScenario(), "effect");
      host.faults.beginEdit();
      const written = [0.3, 0.4].map((value) => writeCells([{ at: effect.valueAt, value }]));
      const read = theScenario();
      await wait(50);
      host.faults.endEdit();
      assert.deepEqual(await Promise.all(written), [{ outcome: "written" }, { outcome: "written" }]);
      assert.equal(inputOf(await read, "effect").value, 0.4);
      await calculate();
    }));

  it("tries again what Excel refuses because it is busy, and tells what it refuses for good", () =>
    impatiently(() =>
      inWorkbook(town, async ({ host }) => {
        const effect = inputOf(await theScenario(), "effect");
        const busy: Meeting = { way: "refused", code: "ActivityLimitReached" };
        host.faults.meet = meeting(busy, busy);
        assert.equal(inputOf(await theScenario(), "effect").value, 0.2);
        host.faults.meet = meeting(busy, busy);
        assert.deepEqual(await writeCells([{ at: effect.valueAt, value: 0.3 }]), { outcome: "written" });
        host.faults.meet = () => busy;
        const refused = await writeCells([{ at: effect.valueAt, value: 0.4 }]);
        assert.deepEqual(refused, { outcome: "failed", reason: "Excel is busy. Try again in a moment." });
        host.faults.meet = meeting({ way: "refused", code: "AccessDenied" });
        await assert.rejects(readScenarios(), { code: "AccessDenied" });
        assert.equal(inputOf(await theScenario(), "effect").value, 0.3);
      }),
    ));

  for (const isDone of [false, true]) {
    it(`an answer that is lost stops nothing, and what the pane says is what stands (done: ${isDone})`, () =>
      inWorkbook(town, (workbook) =>
        withoutWaiting(workbook, async (seen) => {
          const { host, cell } = workbook;
          const { valueAt } = inputOf(await theScenario(), "effect");
          // the request that looks is answered, the one that writes is not
          host.faults.meet = seen(meeting(null, { way: "lost", isDone }));
          const written = await writeCells([{ at: valueAt, value: 0.3 }]);
          if (isDone) assert.deepEqual(written, { outcome: "written" });
          else assert.ok(written.outcome === "failed" && /did not answer within 30 seconds/.test(written.reason));
          assert.equal(cell("Scenario", valueAt.address), isDone ? 0.3 : 0.2);
          assert.deepEqual(await writeCells([{ at: valueAt, value: 0.4 }]), { outcome: "written" });
        }),
      ));
  }

  it("what could not be read is read by itself when it can be", () =>
    impatiently(() =>
      inWorkbook(town, async ({ host }) => {
        const told: string[] = [];
        const refused: Meeting = { way: "refused", code: "AccessDenied" };
        const stop = await watchScenarios({
          onScenarios: ({ scenarios }) => told.push(`${scenarios.length} read`),
          onNews: () => undefined,
          onFailure: () => {
            told.push("failed");
            host.faults.meet = () => null;
          },
        });
        host.faults.meet = () => refused;
        for (let tick = 0; tick < 300 && !told.includes("failed"); tick++) await wait(20);
        for (let tick = 0; tick < 300 && told.at(-1) === "failed"; tick++) await wait(20);
        assert.deepEqual(told, ["failed", "1 read"]);
        await stop();
      }),
    ));

  it("is read also while a chart sheet or another workbook is shown", () =>
    inWorkbook(town, async ({ host }) => {
      for (const shown of ["chartSheet", "otherWorkbook"] as const) {
        host.faults.sheetInFront = shown;
        const { scenarios, activeSheetId } = await readScenarios();
        assert.deepEqual([scenarios.length, activeSheetId], [1, ""]);
      }
    }));

  it("asks of a sheet that is shown only what it is", () =>
    inWorkbook(town, async ({ host, Excel }) => {
      let active = "";
      const stop = await watchScenarios({
        onScenarios: ({ activeSheetId }) => (active = activeSheetId),
        onNews: () => undefined,
        onFailure: assert.fail,
      });
      const becomesOther = async (before: string) => {
        for (let tick = 0; tick < 200 && active === before; tick++) await wait(20);
        assert.notEqual(active, before);
      };
      await becomesOther("");
      const read: string[] = [];
      host.faults.meet = ({ query }) => {
        for (const { Name } of Object.values(query.ObjectPaths)) if (Name === "GetUsedRange") read.push(Name);
        return null;
      };
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Scenario").activate();
        await context.sync();
      });
      await becomesOther(active);
      assert.deepEqual(read, []); // no cells
      await stop();
    }));

  it("reads more than Excel on the web hands over at a time", () =>
    inWorkbook(
      town,
      async ({ host }) => {
        const { sheetId } = await theScenario();
        for (const name of ["A", "B"]) await duplicateScenario(sheetId, name);
        let refused = 0;
        host.faults.meet = ({ query }) => {
          const read = Object.values(query.ObjectPaths).filter(({ Name }) => Name === "GetUsedRange");
          if (read.length < 2) return null;
          refused++;
          return { way: "refused", code: "ResponsePayloadSizeLimitExceeded" };
        };
        const { scenarios } = await readScenarios();
        assert.deepEqual([scenarios.length, refused], [3, 2]);
      },
      { profile: "web" },
    ));

  it("says what a person can do in the language of the page", () =>
    inWorkbook(smallTown("sv"), async ({ Excel }) => {
      const said = async (act: (context: Excel.RequestContext) => void) =>
        Excel.run(async (context) => {
          act(context);
          await context.sync();
        }).then(
          () => "",
          (error: unknown) => reasonOf(error, "sv"),
        );
      const sheets = (context: Excel.RequestContext) => context.workbook.worksheets;
      assert.match(await said((context) => sheets(context).add("The town")), /upptaget/);
      assert.match(await said((context) => sheets(context).getItem("nobody's").activate()), /finns inte/);
      assert.match(await said((context) => sheets(context).add("a/b")), /tar inte emot/);
    }));

  it("knows what Excel refuses by its code, and else says what it was told", () => {
    const refused = (code: string) => Object.assign(new Error("RichApi.Error"), { code });
    assert.match(reasonOf(refused("InvalidOperationInCellEditMode"), "sv"), /^En cell redigeras\./);
    assert.match(reasonOf(refused("RequestPayloadSizeLimitExceeded"), "en"), /more than Excel takes/);
    assert.match(reasonOf(refused("AccessDenied"), "sv"), /skyddad/);
    assert.equal(reasonOf(new Error("no more"), "sv"), "no more");
  });
});
