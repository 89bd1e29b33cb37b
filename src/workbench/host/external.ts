import type { Settings } from "../grid/settings";
import type { Commands } from "./commands";
import type { RequirementSets } from "../excel/profiles";
import type { Language } from "../../locales/language";

const displayTags: Record<Language, string> = { sv: "sv-SE", en: "en-US" };
const excel = 1;

/** The themes that Office can be in, with the colours of its body as the client takes them. */
const themes = {
  light: { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x262626 },
  dark: { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff },
};
export type OfficeTheme = keyof typeof themes;

/** The tag by which Office names the language it is shown in. */
export function languageTag(language: Language): string {
  return displayTags[language];
}

/** How the address of a page tells Microsoft's client which Excel it is in. */
export function hostInfo(language: Language): string {
  return `_host_Info=Excel$Win32$16.01$${languageTag(language)}$$$$16`;
}

/** `window.external` as the client finds it in Excel for Windows: who the host is, its language, requirement sets, settings. */
export function external(
  language: Language,
  settings: Settings,
  sets: RequirementSets,
  commands: Commands,
  theme: OfficeTheme = "light",
) {
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
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(themes[theme]),
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
  return {
    GetContext: () => context,
    Execute: done,
    RegisterEvent: commands.register,
    UnregisterEvent: () => undefined,
  };
}
