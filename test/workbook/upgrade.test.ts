import assert from "node:assert/strict";
import { scenarioVersion, versionProperty } from "../../src/stories/scenarioFormat";
import { readScenarios } from "../../src/workbook/readScenarios";
import { upgradeScenario } from "../../src/workbook/upgrade";
import { inWorkbook } from "./inWorkbook";
import { inSheet, smallTown, theScenario } from "./smallTown";

describe("a scenario of the first format", () => {
  it("gets the choices, with the price year of its costs and the effect's to be answered; a copy stays as it was", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      await inSheet(workbook, (sheet) => {
        sheet.names.getItem("Choices").delete();
        sheet.customProperties.add(versionProperty, "1");
      });
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
