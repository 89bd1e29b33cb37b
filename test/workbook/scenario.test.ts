import assert from "node:assert/strict";
import { compareFinancing } from "../../src/model/comparison";
import { readScenario } from "../../src/workbook/readScenario";
import { watchScenario } from "../../src/workbook/watchScenario";
import type { Scenario } from "../../src/workbook/scenario";
import { inWorkbook } from "./inWorkbook";
import { smallTown } from "./smallTown";

describe("a scenario in a workbook", () => {
  it("is read through its names: inputs, flows, terms and rate", () =>
    inWorkbook(smallTown("sv"), async () => {
      const { inputs, missing, problems, plan, discountRate } = await readScenario();
      assert.deepEqual([missing, problems], [[], []]);
      assert.deepEqual(plan?.costs, [5e6, 5e6, 0, 0]);
      assert.deepEqual(plan?.savings, [0, 100 * 0.2 * 1e5, 100 * 0.2 * 2e5, 100 * 0.2 * 2e5]);
      assert.deepEqual(plan?.taxesAndGrants, [4e8, 4e8, 4e8, 4e8]);
      assert.equal(plan?.terms.disposed, 6e6);
      assert.equal(discountRate, 0.03);
      assert.deepEqual(
        inputs.map(({ id, label, value, isFormula }) => [id, label, value, isFormula]),
        [
          ["participants", "Deltagare", 100, false],
          ["effect", "Effekt", 0.2, false],
          ["discountRate", "Kalkylränta", 0.03, true],
          ["disposed", "disposed", 6e6, false],
          ["openingEquity", "openingEquity", 5e7, false],
          ["frameCut", "frameCut", 1, false],
        ],
      );
    }));

  it("without names is no scenario, and a name that is missing is named", async () => {
    await inWorkbook({ ...smallTown("en"), names: {} }, async () => {
      assert.deepEqual((await readScenario()).found, []);
    });
    const { OwnSavings, ...names } = smallTown("en").names;
    assert.ok(OwnSavings);
    await inWorkbook({ ...smallTown("en"), names }, async () => {
      const scenario = await readScenario();
      assert.deepEqual(scenario.missing, ["OwnSavings"]);
      assert.equal(scenario.plan, null);
      assert.equal(scenario.inputs.length, 6);
    });
  });

  it("with a cell in error says which cell; with a word among the numbers, what it must be", async () => {
    const story = smallTown("en");
    story.sheets[0]!.rows[2]![1] = "=1/0";
    await inWorkbook(story, async () => {
      const { problems, plan } = await readScenario();
      assert.equal(plan, null);
      assert.deepEqual(problems, [{ code: "cell-error", address: "'The town'!C11", error: "#DIV/0!" }]);
    });
    const wrong = smallTown("en");
    wrong.sheets[0]!.rows[7]![1] = 80;
    await inWorkbook(wrong, async () => {
      const [problem] = (await readScenario()).problems;
      assert.ok(problem?.code === "refused");
      assert.equal(problem.fact.code, "share-outside");
    });
  });

  it("is followed: a changed cell gives the comparison of the new numbers", () =>
    inWorkbook(smallTown("en"), async ({ Excel }) => {
      const seen: Scenario[] = [];
      let arrived = () => {};
      const next = () => new Promise<void>((resolve) => (arrived = resolve));
      const first = next();
      const stop = await watchScenario({
        onScenario: (scenario) => {
          seen.push(scenario);
          arrived();
        },
        onFailure: assert.fail,
      });
      await first;
      const before = compareFinancing(seen[0]!.plan!, 0).fund.npv;
      const second = next();
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("The town").getRange("B3").values = [[0.4]];
        await context.sync();
      });
      await second;
      const after = compareFinancing(seen.at(-1)!.plan!, 0).fund.npv;
      assert.deepEqual([before, after], [10e6 - 10e6, 20e6 - 10e6]);
      await stop();
    }));
});
