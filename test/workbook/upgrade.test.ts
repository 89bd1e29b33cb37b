import assert from "node:assert/strict";
import { scenarioVersion, versionProperty } from "../../src/stories/scenarioFormat";
import { readScenarios } from "../../src/workbook/readScenarios";
import { upgradeScenario } from "../../src/workbook/upgrade";
import type { NodeWorkbook } from "../../src/workbench/node";
import { inWorkbook } from "./inWorkbook";
import { refuse } from "./refusing";
import { inSheet, smallTown, theScenario } from "./smallTown";

/** Makes the scenario one of the first format: without its choices. */
function ofFirstFormat(workbook: NodeWorkbook): Promise<void> {
  return inSheet(workbook, (sheet) => {
    sheet.names.getItem("Choices").delete();
    sheet.customProperties.add(versionProperty, "1");
  });
}

describe("a scenario of the first format", () => {
  // the copy's name; the cells; their name on the sheet; the version; what is shown
  const refusals = [
    { member: "copy" },
    { member: "name" },
    { member: "values" },
    { member: "color" },
    { member: "add" },
    { member: "add", after: 1 },
    { member: "activate" },
  ];
  for (const refusing of refusals) {
    const { member, after = 0 } = { after: 0, ...refusing };
    it(`is as it was, without a copy, where Excel refuses in the middle: ${member}, after ${after}`, () =>
      inWorkbook(smallTown("sv"), async (workbook) => {
        await ofFirstFormat(workbook);
        const before = await readScenarios();
        refuse(workbook, { ...refusing, times: 1 }, "no more");
        await assert.rejects(upgradeScenario(before.scenarios[0]!, "Scenario före"), /no more/);
        await workbook.calculate();
        assert.deepEqual((await readScenarios()).scenarios, before.scenarios);
        await upgradeScenario(before.scenarios[0]!, "Scenario före");
        assert.equal((await readScenarios()).scenarios.length, 2);
      }));
  }

  it("gets the choices, with the price year of its costs and the effect's to be answered; a copy stays as it was", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      await ofFirstFormat(workbook);
      const old = await theScenario();
      assert.deepEqual([old.version, old.missing], [1, ["Choices"]]);
      await upgradeScenario(old, "Scenario före");
      const { scenarios } = await readScenarios();
      const [now, copy] = ["Scenario", "Scenario före"].map((name) => scenarios.find((one) => one.name === name)!);
      assert.deepEqual([now!.version, now!.missing, now!.problems], [scenarioVersion, [], []]);
      assert.deepEqual([now!.priceYear, now!.effectBasis], [2025, null]);
      assert.deepEqual(now!.plan, old.plan);
      assert.deepEqual([copy!.version, copy!.missing, copy!.priceYear], [1, ["Choices"], null]);
    }));
});
