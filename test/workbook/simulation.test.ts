import assert from "node:assert/strict";
import { simulationProperty, usualSimulation } from "../../src/stories/scenarioFormat";
import { keepSimulation } from "../../src/workbook/keepSimulation";
import { readScenarios } from "../../src/workbook/readScenarios";
import { duplicateScenario } from "../../src/workbook/scenarioSheets";
import { inWorkbook } from "./inWorkbook";
import { inSheet, smallTown, theScenario } from "./smallTown";

describe("how a scenario's outcomes are drawn", () => {
  it("is the usual until somebody chooses, and is then kept with the sheet and its copy", () =>
    inWorkbook(smallTown("sv"), async () => {
      const { sheetId, simulation } = await theScenario();
      assert.deepEqual(simulation, usualSimulation);
      await keepSimulation(sheetId, { draws: 1000, seed: 1789 });
      await keepSimulation(sheetId, { draws: 100_000, seed: 1789 });
      await duplicateScenario(sheetId, "Kopia");
      const { scenarios } = await readScenarios();
      assert.equal(scenarios.length, 2);
      for (const each of scenarios) assert.deepEqual(each.simulation, { draws: 100_000, seed: 1789 });
    }));

  it("is the usual where the sheet says something that cannot be drawn", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      for (const spoilt of ["", "7", "null", '{"draws":1e9,"seed":1}', '{"draws":1000,"seed":-1}']) {
        await inSheet(workbook, (sheet) => sheet.customProperties.add(simulationProperty, spoilt));
        assert.deepEqual((await theScenario()).simulation, usualSimulation);
      }
    }));
});
