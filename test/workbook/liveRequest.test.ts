import assert from "node:assert/strict";
import { namesOf } from "../../src/taskpane/fund/requests/typedRequest";
import { liveRequestOf } from "../../src/taskpane/portfolio/liveOf";
import { readScenarios } from "../../src/workbook/readScenarios";
import type { Scenario } from "../../src/workbook/scenario";
import { duplicateScenario, renameScenario } from "../../src/workbook/scenarioSheets";
import { writeCells } from "../../src/workbook/writeCells";
import { writeRows } from "../../src/workbook/writeRows";
import { inWorkbook } from "./inWorkbook";
import { inputOf, smallTown, theScenario } from "./smallTown";

const add = (scenario: Scenario, fund: Scenario) =>
  writeRows({
    sheetId: fund.sheetId,
    block: "Requests",
    rows: [liveRequestOf(scenario, fund, "=live")!],
    replaces: false,
    seen: namesOf(fund),
    hasFormulas: true,
  });
const near = (one: number, other: number) =>
  assert.ok(Math.abs(one - other) < 1e-6 * Math.abs(other), `${one}, ${other}`);

describe("a scenario's measure among the requests of a fund", () => {
  it("asks for all that it costs, saves what it saves on average, and follows the scenario in current prices", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      assert.deepEqual(await add(before, before), { outcome: "written" });
      await workbook.calculate();
      const { fund, plan, requests, problems } = await theScenario();
      assert.deepEqual(problems, []);
      const last = fund!.requests.at(-1)!;
      assert.deepEqual([last.name, last.start, last.payoutYears], ["Scenario", 0, 1]);
      assert.equal(requests!.at(-1)!.source, "=live");
      near(last.amount, 100 * 50_000 + 500_000); // the template's participants and fixed cost
      const saving = plan!.savings.filter((amount) => amount > 0);
      assert.deepEqual(
        [last.savingDelay, last.savingYears],
        [plan!.savings.findIndex((amount) => amount > 0), saving.length],
      );
      near(last.saving, saving.reduce((sum, amount) => sum + amount, 0) / saving.length);

      await writeCells([
        { at: inputOf(before, "participants").valueAt, value: 200 },
        { at: inputOf(before, "yearZero").valueAt, value: 2027 },
        { at: inputOf(before, "priceGrowth").valueAt, value: 0.1 },
      ]);
      await workbook.calculate();
      const after = (await theScenario()).fund!.requests.at(-1)!;
      near(after.amount, (200 * 50_000 + 500_000) * 1.1 ** 2); // two years from the price year to the decision
    }));

  it("of another sheet is read from that sheet, whatever its name, and begins so many years later", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const first = await theScenario();
      const copy = await duplicateScenario(first.sheetId, "Kopia");
      await renameScenario(copy, "Barnens 'hus'?".replace("?", ""));
      await writeCells([{ at: { ...inputOf(first, "yearZero").valueAt, sheetId: copy }, value: 2028 }]);
      await workbook.calculate();
      const read = async () => {
        const { scenarios } = await readScenarios();
        return [
          scenarios.find(({ sheetId }) => sheetId === first.sheetId)!,
          scenarios.find(({ sheetId }) => sheetId === copy)!,
        ] as const;
      };
      const [fund, other] = await read();
      assert.deepEqual(await add(other, fund), { outcome: "written" });
      await workbook.calculate();
      const [after] = await read();
      const last = after.fund!.requests.at(-1)!;
      assert.deepEqual([last.name, last.start], [other.name, 3]);
      near(last.amount, 5_500_000);
    }));
});
