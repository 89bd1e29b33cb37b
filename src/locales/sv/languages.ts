import type { languages as english } from "../en/languages";

/** Vad som sägs om språk. */
export const languages: typeof english = {
  ofPane: "Panelens språk",
  ofPaneMeans: "För dig, på den här datorn.",
  ofWorkbook: "Språk i arbetsbokens tabeller",
  ofWorkbookMeans: "För alla som öppnar arbetsboken: rubrikerna i funktionernas tabeller.",
  follow: "Som Office",
  names: { sv: "Svenska", en: "English" },
  written: "Arbetsbokens tabeller är räknade på nytt med det nya språket.",
  failed: (reason) => `Språket ändrades inte: ${reason}`,
};
