import { languageOf, type Language } from "../locales/language";
import { writing } from "./door";
import { saveSettings } from "./saveSettings";

/** The workbook's setting that the worksheet functions read for the headers of their tables. */
const settingName = "language";

/** The language of a workbook's headers; null where each reader's Excel decides. */
export function workbookLanguage(): Language | null {
  const kept: unknown = Office.context.document.settings.get(settingName);
  return typeof kept === "string" && kept !== "" ? languageOf(kept) : null;
}

/**
 * Gives the workbook a language, or none of its own, and has its tables calculated in it. Where that cannot be saved the
 * functions go on in the language it had.
 */
export async function setWorkbookLanguage(language: Language | null): Promise<void> {
  const before = workbookLanguage();
  put(language);
  try {
    await saveSettings();
  } catch (error) {
    put(before);
    throw error;
  }
  await writing(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}

function put(language: Language | null): void {
  const { settings } = Office.context.document;
  if (language === null) settings.remove(settingName);
  else settings.set(settingName, language);
}
