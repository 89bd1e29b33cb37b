import { languageOf, type Language } from "../locales/language";

/** The parts of Office that the functions read, where there is an Office around them. */
interface Surroundings {
  Office?: {
    context?: {
      displayLanguage?: string;
      document?: { settings?: { get(name: string): unknown } };
    };
    onReady?(callback: () => void): unknown;
  };
}
const { Office: office } = globalThis as unknown as Surroundings;

let ofReader: Language = "en";

function readReadersLanguage(): void {
  ofReader = languageOf(office?.context?.displayLanguage);
}
readReadersLanguage();
office?.onReady?.(readReadersLanguage);

/** The language of sentences is the reader's. */
export function sentenceLanguage(): Language {
  return ofReader;
}

/**
 * The language of the headers of spilled tables is the workbook's, where it has one, so that a shared workbook reads the
 * same to everyone.
 *
 * It is read anew for each table, from what Office keeps in memory. Who changes it saves the setting and has the workbook
 * calculated in full:
 *
 *     Office.context.document.settings.set("language", "sv");
 *     Office.context.document.settings.saveAsync();
 *     context.workbook.application.calculate(Excel.CalculationType.full);
 */
export function headerLanguage(): Language {
  const ofWorkbook = office?.context?.document?.settings?.get("language");
  return typeof ofWorkbook === "string" && ofWorkbook !== "" ? languageOf(ofWorkbook) : ofReader;
}
