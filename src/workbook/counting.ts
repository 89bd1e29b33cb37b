import { saveSettings } from "./saveSettings";

/** What of the municipality's lower costs is counted in the pane: what can be taken home, or all that falls. */
export const countings = ["cashable", "own"] as const;
export type Counting = (typeof countings)[number];

/** The workbook's setting: a view of it that all who open it share. */
const settingName = "counting";

/** What is counted; what can be taken home where nobody has said otherwise. */
export function workbookCounting(): Counting {
  return Office.context.document.settings.get(settingName) === "own" ? "own" : "cashable";
}

/** Keeps with the workbook what is counted. */
export async function keepCounting(counting: Counting): Promise<void> {
  Office.context.document.settings.set(settingName, counting);
  await saveSettings();
}
