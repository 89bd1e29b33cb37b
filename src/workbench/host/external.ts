import type { Settings } from "../grid/settings";
import type { Language } from "../../locales/language";

/** The requirement sets that the workbench meets, as Microsoft's client asks for them. */
const supported = { ExcelApi: "1.9", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3", CustomFunctions: "1.3" };
const displayTags: Record<Language, string> = { sv: "sv-SE", en: "en-US" };
const excel = 1;

/** The tag by which Office names the language it is shown in. */
export function languageTag(language: Language): string {
  return displayTags[language];
}

/** How the address of a page tells Microsoft's client which Excel it is in. */
export function hostInfo(language: Language): string {
  return `_host_Info=Excel$Win32$16.01$${languageTag(language)}$$$$16`;
}

/** `window.external` as the client finds it in Excel for Windows: who the host is, its language, requirement sets, settings. */
export function external(language: Language, settings: Settings) {
  const context = {
    GetAppType: () => excel,
    GetSolutionRef: () => "social",
    GetSolutionToken: () => "",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetHostFullVersion: () => "16.0",
    GetAppUILocale: () => displayTags[language],
    GetAppDataLocale: () => displayTags[language],
    GetDocUrl: () => "",
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSupportedMatrix: () => JSON.stringify(supported),
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => "{}",
    GetSettings: () => ({
      Read: (names: string[], texts: string[]) => {
        const kept = settings.asText();
        names.push(...kept[0]);
        texts.push(...kept[1]);
      },
      Write: (names: string[], texts: string[]) => settings.replace(names, texts),
    }),
  };
  const done = (...given: unknown[]) => {
    for (const one of given) if (typeof one === "function") one(0);
  };
  return { GetContext: () => context, Execute: done, RegisterEvent: () => undefined, UnregisterEvent: () => undefined };
}
