import { simulationProperty, type SimulationSettings } from "../stories/scenarioFormat";
import { writing } from "./door";

/** Keeps with a scenario's sheet how its outcomes are drawn: whoever opens the workbook gets the same figures. */
export async function keepSimulation(sheetId: string, settings: SimulationSettings): Promise<void> {
  await writing(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem(sheetId);
    customProperties.add(simulationProperty, JSON.stringify(settings));
    await context.sync();
  });
}
