import type { Language } from "./language";
import { argumentName as swedishName } from "./sv/functions";

/** An argument as the wizard shows it for the function; in English it has the name that the code gives it. */
export function argumentName(argument: string, functionName: string | undefined, language: Language): string {
  return names[language](argument, functionName);
}

const names: Record<Language, typeof swedishName> = { sv: swedishName, en: (argument) => argument };
