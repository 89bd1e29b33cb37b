import type { Language } from "./language";

/** The files in which the function wizard's words stand, in the add-in's own folder. */
export const functionsJson: Record<Language, string> = { en: "functions.json", sv: "functions.sv-SE.json" };
