import { simulationProperty, type SimulationSettings } from "../stories/scenarioFormat";

/** Keeps with a scenario's sheet how its outcomes are drawn: whoever opens the workbook gets the same figures. */
export async function keepSimulation(sheetId: string, settings: SimulationSettings): Promise<void> {
  await Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem(sheetId);
    customProperties.add(simulationProperty, JSON.stringify(settings));
    await context.sync();
  });
}
