import type { Language } from "../locales/language";
import { followUpNames } from "../stories/followUpFormat";
import { followUpSheet, type FollowUpPlan } from "../stories/followUpSheet";
import { making } from "./door";
import { followUpOf } from "./followUp";
import { onlySheet } from "./onlySheet";

/**
 * Makes a follow-up of a scenario's plan, on a sheet of its own that remembers the scenario; where there is one already it is
 * shown instead.
 */
export function makeFollowUp(scenarioId: string, plan: FollowUpPlan, language: Language): Promise<void> {
  return making(async (context) => {
    const scenario = context.workbook.worksheets.getItem(scenarioId).load("name");
    await context.sync();
    const { table, made } = await onlySheet(
      context,
      async () => {
        const there = await followUpOf(context, scenario.name);
        return there && { sheetId: there.id };
      },
      followUpSheet(plan, language),
      (sheet) => void sheet.names.add(followUpNames.scenario, scenario.getRange("A1")),
    );
    if (made) return; // it is in front already
    context.workbook.worksheets.getItem(table.sheetId).activate();
    await context.sync();
  });
}
