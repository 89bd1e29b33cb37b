import type { Language } from "../../src/locales/language";
import type { Story } from "../../src/stories/story";
import { newScenarioSheet } from "../../src/stories/templateScenario";
import { readScenarios } from "../../src/workbook/readScenarios";
import type { Input, Scenario } from "../../src/workbook/scenario";
import type { NodeWorkbook } from "../../src/workbench/node";

/** A workbook with a sheet of the user's own and a scenario as the pane makes it. */
export function smallTown(language: Language): Story {
  return {
    id: "small-town",
    title: "Small town",
    says: "A scenario beside a sheet that is none.",
    language,
    sheets: [{ name: "The town", widths: [30, 12], rows: [["Inhabitants", 5000]] }, newScenarioSheet(language)],
    names: {},
  };
}

/** The workbook's only scenario. */
export async function theScenario(): Promise<Scenario> {
  const { scenarios } = await readScenarios();
  if (scenarios.length !== 1) throw new Error(`${scenarios.length} scenarios`);
  return scenarios[0]!;
}

export function inputOf(scenario: Scenario, id: string): Input {
  const found = scenario.inputs.find((input) => input.id === id);
  if (!found) throw new Error(`the scenario has no ${id}`);
  return found;
}

/** Writes a cell or inserts rows as a person would in the grid. */
export async function inSheet({ Excel }: NodeWorkbook, act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Scenario"));
    await context.sync();
  });
}
