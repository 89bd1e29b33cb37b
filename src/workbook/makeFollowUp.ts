import type { Language } from "../locales/language";
import { followUpNames } from "../stories/followUpFormat";
import { followUpSheet, type FollowUpPlan } from "../stories/followUpSheet";
import { writing } from "./door";
import { writeSheet } from "./writeSheet";

/** Makes a follow-up of a scenario's plan, on a sheet of its own that remembers the scenario. */
export async function makeFollowUp(scenarioId: string, plan: FollowUpPlan, language: Language): Promise<void> {
  const sheetId = await writeSheet(followUpSheet(plan, language));
  await writing(async (context) => {
    const { worksheets } = context.workbook;
    const scenario = worksheets.getItem(scenarioId).getRange("A1");
    worksheets.getItem(sheetId).names.add(followUpNames.scenario, scenario);
    await context.sync();
  });
}
